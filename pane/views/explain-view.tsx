import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { wordsFor } from "../../core/i18n/index.ts";
import type { Entry } from "../../core/registry.ts";
import { MatrixIcon, RefreshIcon } from "../parts/icons.tsx";
import { FormulaBox, Paragraph, Quiet, Title, View } from "../parts/layout.tsx";
import { sentenceOf, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { Answered } from "./answered.tsx";
import { NotAnswered } from "./not-answered.tsx";
import { type Followed, type Following, useExplanation } from "./use-explanation.ts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  refresh: { flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
  picture: { color: tokens.colorBrandForeground1, height: "40px", "& svg": { width: "40px", height: "40px" } },
  shows: { margin: 0, overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  facts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  reading: { justifyContent: "flex-start" },
  select: { minWidth: 0 },
});

interface ExplainProps {
  readonly workbook: Workbook;
  onShowHelp(entry: Entry): void;
  onShowLibrary(): void;
}

/** How the result of the active cell comes about, with the figures of the workbook. */
export function ExplainView({ workbook, onShowHelp, onShowLibrary }: ExplainProps) {
  const styles = useStyles();
  const texts = useTexts();
  const following = useExplanation(workbook);
  const { followed, refresh } = following;
  return (
    <View>
      <div className={styles.head}>
        <div className={styles.words} role="status">
          <Heading followed={followed} />
        </div>
        <Button
          appearance="subtle"
          className={styles.refresh}
          icon={<RefreshIcon />}
          aria-label={texts.explain.refresh}
          title={texts.explain.refresh}
          onClick={refresh}
        />
      </div>
      {followed.kind === "nothing" && (
        <div className={styles.empty}>
          <span className={styles.picture}>
            <MatrixIcon />
          </span>
          <Paragraph>{texts.explain.whatToDo}</Paragraph>
          <Button onClick={onShowLibrary}>{texts.explain.toLibrary}</Button>
        </div>
      )}
      {followed.kind === "unreadable" && <Paragraph>{texts.explain.unreadable}</Paragraph>}
      {followed.kind === "failed" && <Paragraph>{sentenceOf(followed.error, texts)}</Paragraph>}
      {followed.kind === "calls" && (
        <Calls followed={followed} following={following} workbook={workbook} onShowHelp={onShowHelp} />
      )}
    </View>
  );
}

/** Which cell this is about, and what it calls. */
function Heading({ followed }: { readonly followed: Followed }) {
  const texts = useTexts();
  const language = useLanguage();
  if (followed.kind === "nothing") return <Title>{texts.explain.nothingIn(followed.cell.address)}</Title>;
  if (followed.kind !== "calls") return <Title>{texts.views.explain}</Title>;
  const { entry } = followed.picked;
  return (
    <>
      <Quiet>
        {followed.cell.address} · {entry.calculator.id}
      </Quiet>
      <Title>{wordsFor(entry, language).title}</Title>
    </>
  );
}

interface CallsProps {
  readonly followed: Followed & { kind: "calls" };
  readonly following: Following;
  readonly workbook: Workbook;
  onShowHelp(entry: Entry): void;
}

function Calls({ followed, following, workbook, onShowHelp }: CallsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { cell, calls, picked, explanation } = followed;
  return (
    <>
      <div className={styles.facts}>
        <FormulaBox>{cell.formula}</FormulaBox>
        {cell.text !== "" && (
          <p className={styles.shows}>
            {texts.explain.cellShows} <span className={styles.value}>{cell.text}</span>
          </p>
        )}
        <div role="status">
          {explanation === undefined && (
            <Spinner className={styles.reading} size="tiny" label={texts.explain.reading} delay={150} />
          )}
        </div>
      </div>
      {calls.length > 1 && (
        <Field label={texts.explain.pick}>
          <Select
            className={styles.select}
            value={String(calls.indexOf(picked))}
            onChange={(_, { value }) => following.pick(calls[Number(value)] ?? picked)}
          >
            {calls.map((call, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same call may stand in a formula twice
              <option key={index} value={index}>
                {call.text}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {explanation?.kind === "answered" && (
        <Answered key={cell.address} call={picked} cell={cell} explanation={explanation} workbook={workbook} />
      )}
      {explanation !== undefined && explanation.kind !== "answered" && (
        <NotAnswered call={picked} explanation={explanation} />
      )}
      <div>
        <Button appearance="secondary" onClick={() => onShowHelp(picked.entry)}>
          {texts.explain.help(picked.entry.calculator.id)}
        </Button>
      </div>
    </>
  );
}
