import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Choice } from "../classify/choice.ts";
import { type Findings, findingsOf } from "../classify/findings.ts";
import type { Guess } from "../classify/guess.ts";
import { shownCount } from "../classify/numbers.ts";
import { readRows } from "../classify/read-rows.ts";
import { Quiet, Title } from "../parts/layout.tsx";
import { type PaneTexts, useLanguage, useTexts } from "../texts/index.ts";
import type { Shown } from "./use-preview.ts";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  remarks: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  total: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Below this score the headers say nothing, and only the numbers fit. */
const SURE = 0.6;

interface FoundProps {
  readonly shown: Shown;
  readonly guesses: readonly Guess[];
  onChoose(choice: Choice): void;
  onShowCustomers(): void;
}

/** How many rows were found, and what is worth knowing about them before they are classified. */
export function ClassifyFound({ shown, guesses, onChoose, onShowCustomers }: FoundProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { found } = texts.classify;
  const { choice, now } = shown;
  const { list } = choice;
  const rows = now.kind === "preview" ? now.preview.rows : now.kind === "refused" ? now.rows : readRows(choice);
  const findings = findingsOf(choice, rows);
  const count = findings.used + findings.missing + new Set(rows.strays.map(({ row }) => row)).size;
  const all = texts.classify
    .rowCount(count, list.noun.one[language], list.noun.many[language])
    .replace(/^\d+/, shownCount(count, language));
  const unsure = guesses.find(({ kind }) => kind === choice.kind)?.score ?? 1;
  const remarks = remarksOn(findings, unsure < SURE && findings.headed, texts);
  return (
    <div className={styles.found}>
      <div role="status">
        <Title focused>{found.count(all, findings.missing, findings.scores)}</Title>
        <Quiet>{list.address}</Quiet>
      </div>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {findings.orders && (
        <div>
          <Button size="small" onClick={onShowCustomers}>
            {texts.customers.title}
          </Button>
        </div>
      )}
      {list.totals.length > 0 && (
        <Checkbox
          className={styles.total}
          label={list.totals.length === 1 ? found.leaveOutTotal : found.leaveOutTotals}
          checked={!choice.keepTotals}
          onChange={(_, { checked }) => onChoose({ ...choice, keepTotals: checked !== true })}
        />
      )}
    </div>
  );
}

function remarksOn(findings: Findings, unsure: boolean, { classify: { found } }: PaneTexts): readonly string[] {
  const { totals, subtotals, strays, textNumbers, duplicates, orders, blank, headed } = findings;
  return [
    ...(headed ? [] : [found.noHeaders]),
    ...(unsure ? [found.unsure] : []),
    ...(strays.length > 0 ? [found.strays(strays)] : []),
    ...(textNumbers > 0 ? [found.textNumbers(textNumbers)] : []),
    ...(orders ? [found.orders] : duplicates.length > 0 ? [found.duplicates(duplicates)] : []),
    ...(blank > 0 ? [found.blank(blank)] : []),
    ...(subtotals.length > 0 ? [found.subtotals(subtotals)] : []),
    ...(totals.length > 0 ? [found.totals(totals)] : []),
  ];
}
