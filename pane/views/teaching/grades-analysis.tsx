import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import { partName } from "../../../teaching/exercise.ts";
import type { TestAnalysis } from "../../../teaching/item-analysis.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { Quiet } from "../../parts/layout.tsx";
import { ResultTable } from "../../parts/result-table.tsx";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import { noteInWords } from "../../teaching/grades/in-words.ts";
import { useLanguage } from "../../texts/index.ts";
import { GRADE_SHEETS_TEXTS } from "../../texts/teaching/grade-sheets.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";

const useStyles = makeStyles({
  // Beside the words that say so.
  small: { color: tokens.colorNeutralForeground3 },
  tables: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  definitions: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
});

/** The analysis of the test and its questions, with what each figure means. */
export function GradesAnalysis({ outcome }: { readonly outcome: ClassOutcome }) {
  const styles = useStyles();
  const { analysis: texts } = useGradesTexts();
  const { analysis } = outcome;
  return (
    <Disclosure label={texts.heading}>
      {analysis === undefined ? (
        <Quiet>{texts.none}</Quiet>
      ) : (
        <>
          {analysis.isSmall && <Quiet>{texts.few(String(analysis.students))}</Quiet>}
          <div className={`${styles.tables} ${analysis.isSmall ? styles.small : ""}`}>
            <Tables analysis={analysis} outcome={outcome} />
          </div>
          <Definitions />
        </>
      )}
    </Disclosure>
  );
}

function Tables({ analysis, outcome }: { readonly analysis: TestAnalysis; readonly outcome: ClassOutcome }) {
  const language = useLanguage();
  const { analysis: texts } = useGradesTexts();
  const sheets = GRADE_SHEETS_TEXTS[language];
  const { questions: said } = sheets;
  const shown = (value: number | undefined) =>
    value === undefined ? "–" : formatNumber(Math.round(value * 100) / 100, language);
  const reliability = [
    [said.test.students, String(analysis.students)],
    [said.test.mean, shown(analysis.mean)],
    [said.test.deviation, shown(analysis.deviation)],
    [said.test.alpha, shown(analysis.alpha)],
    ...(analysis.kuderRichardson === undefined ? [] : [[said.test.kuderRichardson, shown(analysis.kuderRichardson)]]),
    [said.test.error, shown(analysis.error)],
  ];
  const { header } = said;
  return (
    <>
      <ResultTable headers={[said.measure, said.value]} rows={reliability} numbered={false} label={texts.reliability} />
      <ResultTable
        headers={[said.question, header.p, header.correctedP, header.rit, header.rir, header.alphaWithout]}
        rows={analysis.questions.map((question) => [
          partName(question),
          ...[question.p, question.correctedP, question.rit, question.rir, question.alphaWithout].map(shown),
        ])}
        numbered={false}
        label={texts.heading}
      />
      <ResultTable
        headers={[said.question, said.answer, said.students, said.share, said.answerRir]}
        rows={analysis.questions.flatMap((question) =>
          question.answers.map(({ note, students, share, rir }) => [
            partName(question),
            noteInWords(note, question, outcome, { texts: sheets, language }),
            String(students),
            shown(share),
            shown(rir),
          ]),
        )}
        numbered={false}
        label={texts.answers}
      />
    </>
  );
}

function Definitions() {
  const styles = useStyles();
  const { analysis: texts } = useGradesTexts();
  const { questions: said } = GRADE_SHEETS_TEXTS[useLanguage()];
  const names = { ...said.test, ...said.header, a: said.share };
  const keys = Object.keys(said.meanings) as (keyof typeof said.meanings)[];
  return (
    <Disclosure label={texts.definitions} open>
      <dl className={styles.definitions}>
        {keys.map((key) => (
          <div key={key}>
            <dt>{names[key]}</dt>
            <dd>{said.meanings[key]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
