import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { isOptional, type Param, parametersOf } from "../../core/define.ts";
import { wordsFor } from "../../core/i18n/index.ts";
import type { Entry } from "../../core/registry.ts";
import { exampleFormula, syntaxOf } from "../formula-text.ts";
import { limitsOf } from "../limits.ts";
import { BackIcon, InsertIcon } from "../parts/icons.tsx";
import { FormulaBox, PaperBox, Paragraph, Quiet, Section, Title, View } from "../parts/layout.tsx";
import { ResultTable } from "../parts/result-table.tsx";
import { exampleResult } from "../shown-cells.ts";
import { type PaneTexts, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, paddingLeft: 0 },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  name: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  insert: { alignSelf: "flex-start" },
  terms: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  term: { fontWeight: tokens.fontWeightSemibold },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  explained: { margin: 0 },
  example: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  equals: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  source: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The sentence of a refusal before there is anything to refuse: without the facts of a case. */
function inGeneral(sentence: string, { detail }: PaneTexts): string {
  const facts: Readonly<Record<string, string>> = { place: detail.aCell, param: detail.anArgument };
  const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "…").replace(/…\./g, "…");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** More examples than this would push the rest of the page out of sight. */
const EXAMPLES_SHOWN = 2;

interface DetailProps {
  readonly entry: Entry;
  readonly workbook: Workbook;
  onBack(): void;
  onInsert(): void;
}

/** Everything there is to know about one function. */
export function FunctionDetail({ entry, workbook, onBack, onInsert }: DetailProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { calculator } = entry;
  const { notation } = workbook;
  const words = wordsFor(entry, language);
  const refusals = Object.values(words.errors ?? {});

  return (
    <View>
      <Button appearance="transparent" className={styles.back} icon={<BackIcon />} onClick={onBack}>
        {texts.detail.back}
      </Button>
      <div className={styles.head}>
        <p className={styles.name}>{calculator.id}</p>
        <Title focused>{words.title}</Title>
        <Paragraph>{words.summary}</Paragraph>
      </div>
      <Button appearance="primary" className={styles.insert} icon={<InsertIcon />} onClick={onInsert}>
        {texts.detail.insert}
      </Button>
      <Section heading={texts.detail.onPaper}>
        <PaperBox>{words.formula}</PaperBox>
      </Section>
      <Section heading={texts.detail.inCell}>
        <FormulaBox>{syntaxOf(entry, notation, language)}</FormulaBox>
      </Section>
      <Section heading={texts.detail.arguments}>
        <dl className={styles.terms}>
          {parametersOf(calculator).map((param) => (
            <Parameter key={param.name} param={param} entry={entry} />
          ))}
        </dl>
      </Section>
      <Section heading={texts.detail.result}>
        <Paragraph>{words.result}</Paragraph>
      </Section>
      <Section heading={texts.detail.examples}>
        {calculator.examples.slice(0, EXAMPLES_SHOWN).map((example, index) => {
          const result = exampleResult(entry, example, language);
          return (
            <div key={example.note} className={styles.example}>
              <Paragraph>{words.examples[index]}</Paragraph>
              <FormulaBox>{exampleFormula(entry, example, notation)}</FormulaBox>
              {typeof result === "string" ? (
                <p className={styles.equals}>
                  {texts.detail.exampleResult}: <span className={styles.outcome}>{result}</span>
                </p>
              ) : (
                <ResultTable
                  rows={result}
                  headed={calculator.result.kind === "table"}
                  label={texts.detail.exampleResult}
                />
              )}
            </div>
          );
        })}
      </Section>
      {refusals.length > 0 && (
        <Section heading={texts.detail.refusals}>
          <Quiet>{texts.detail.refusalsIntro}</Quiet>
          <ul className={styles.list}>
            {refusals.map((sentence) => (
              <li key={sentence}>{inGeneral(sentence, texts)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section heading={texts.detail.sources}>
        <ul className={styles.list}>
          {calculator.sources.map(({ cite, url }) => (
            <li key={cite} className={styles.source}>
              {url === undefined ? (
                cite
              ) : (
                <Link href={url} target="_blank" rel="noreferrer" inline>
                  {cite}
                </Link>
              )}
            </li>
          ))}
        </ul>
        <Quiet>{texts.detail.since(calculator.since)}</Quiet>
      </Section>
    </View>
  );
}

function Parameter({ param, entry }: { readonly param: Param; readonly entry: Entry }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { name, help } = wordsFor(entry, language).params[param.name] ?? param;
  return (
    <div>
      <dt className={styles.term}>
        {name}
        {isOptional(param) && <span className={styles.optional}> ({texts.detail.optional})</span>}
      </dt>
      <dd className={styles.explained}>
        <Paragraph>{help}</Paragraph>
        <Quiet>{limitsOf(param, language).join(" · ")}</Quiet>
      </dd>
    </div>
  );
}
