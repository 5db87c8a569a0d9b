import { makeStyles, tokens } from "@fluentui/react-components";
import { parametersOf } from "../../core/define.ts";
import { standardOf } from "../../core/emit/reference-limits.ts";
import type { Answer } from "../../core/evaluation/outcome.ts";
import { formatQuantity } from "../../core/i18n/format.ts";
import { noteFor, reportFor, wordsFor } from "../../core/i18n/index.ts";
import type { Param, Unit } from "../../core/params.ts";
import type { Language } from "../../core/words.ts";
import type { Argument, Call } from "../formula.ts";
import { Section } from "../parts/layout.tsx";
import { type PaneTexts, useLanguage, useTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
  source: {
    flexShrink: 0,
    maxWidth: "45%",
    overflowWrap: "anywhere",
    textAlign: "right",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground3,
  },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface DataProps {
  readonly call: Call;
  readonly answer: Answer;
  /** What the arguments held, in their order. */
  readonly values: readonly unknown[];
}

/** What was read for each argument: how much of a column was used, and the value of anything else. */
export function DataUsed({ call, answer, values }: DataProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { entry, args } = call;
  const { report } = answer;
  const words = wordsFor(entry, language);
  const sentences = reportFor(entry, { ...report, notes: [] }, language);
  const notes = report.notes.map((note) => noteFor(entry, note, language));

  return (
    <>
      <Section heading={texts.explain.data}>
        <ul className={styles.list}>
          {parametersOf(entry.calculator).map((param, index) => {
            const read = sentences[report.params.findIndex((one) => one.param === param.name)];
            const name = words.params[param.name]?.name ?? param.name;
            const argument = args[index] ?? LEFT_OUT;
            const given =
              argument.kind === "omitted"
                ? leftOut(param, texts, language)
                : valueInWords(param, values[index], language);
            const source = argument.kind === "value" ? "" : argument.text;
            return (
              <li key={param.name} className={styles.item}>
                <span className={styles.sentence}>{read ?? [name, given].filter(Boolean).join(": ")}</span>
                <span className={styles.source}>{source}</span>
              </li>
            );
          })}
        </ul>
      </Section>
      {notes.length > 0 && (
        <Section heading={texts.explain.notes}>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const LEFT_OUT: Argument = { kind: "omitted", text: "" };

function leftOut(param: Param, { explain }: PaneTexts, language: Language): string {
  const standard = standardOf(param, language);
  return standard === undefined ? explain.leftOut : explain.leftOutSo(standard);
}

const unitOf = (param: Param): Unit => (param.kind === "date" ? "date" : "unit" in param ? param.unit : "ratio");

/** One value as a page shows it; undefined where there is none or where it is a table. */
function valueInWords(param: Param, value: unknown, language: Language): string | undefined {
  const row: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const cell: unknown = Array.isArray(row) && row.length === 1 ? row[0] : row;
  if (typeof cell === "number") return formatQuantity(cell, unitOf(param), language);
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}
