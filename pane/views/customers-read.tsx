import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { shown } from "../../core/cells.ts";
import { formatNumber } from "../../core/i18n/format.ts";
import type { List } from "../classify/list.ts";
import type { ReadTransactions } from "../customers/read-transactions.ts";
import { cellName, readSentences, refusalSentence } from "../customers/sentences.ts";
import type { Transactions } from "../customers/transactions.ts";
import { Section } from "../parts/layout.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

interface ReadProps {
  readonly list: List;
  readonly read: ReadTransactions;
  /** Shows a cell in the sheet. */
  onShow(address: string): void;
}

/** What was read of the list, and what was not and why. */
export function CustomersRead({ list, read, onShow }: ReadProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { customers: texts } = useTexts();
  const { overview, transactions, readings } = read;
  // The question how to read the dates stands in its place.
  const refused = "error" in overview && (readings === undefined || transactions.reading !== undefined);
  if ("error" in overview && !refused && transactions.leftOut === 0) return null;
  return (
    <Section heading={texts.read.heading}>
      {"error" in overview ? (
        refused && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusalSentence(overview, language)}</MessageBarBody>
          </MessageBar>
        )
      ) : (
        <ul className={styles.list}>
          {readSentences(overview, list, transactions, { texts, language }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {transactions.leftOut > 0 && <LeftOut transactions={transactions} onShow={onShow} />}
    </Section>
  );
}

const NAMED = 6;

/** The cells that cannot be read, each with the way to it. */
function LeftOut({
  transactions: { leftOut, unread },
  onShow,
}: { readonly transactions: Transactions } & Pick<ReadProps, "onShow">) {
  const styles = useStyles();
  const language = useLanguage();
  const { read: words, columns } = useTexts().customers;
  const named = unread.slice(0, NAMED);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.leftOut(formatNumber(leftOut, language))}
        <ul className={styles.list}>
          {named.map(({ address, role, why, cell }) => (
            <li key={address} className={styles.small}>
              <Link as="button" inline aria-label={words.show(cellName(address))} onClick={() => onShow(address)}>
                {cellName(address)}
              </Link>
              : {words.unread(columns.roles[role], words.unfit[why], why === "blank" ? "" : String(shown(cell)))}
            </li>
          ))}
          {leftOut > named.length && (
            <li className={styles.small}>{words.more(formatNumber(leftOut - named.length, language))}</li>
          )}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
