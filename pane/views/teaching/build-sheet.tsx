import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import { type ExerciseTrouble, sentenceForExercise } from "../../../teaching/texts/exercise-troubles.ts";
import { Actions, Paragraph, Section } from "../../parts/layout.tsx";
import type { Working } from "../../parts/use-work.ts";
import type { Writing } from "../../parts/writing.ts";
import { pointsOf } from "../../teaching/design.ts";
import { onSheet, type SheetExercise } from "../../teaching/exercise-sheet.ts";
import { sentenceOf, useLanguage, useTexts } from "../../texts/index.ts";
import { useBuildTexts } from "../../texts/teaching/build.ts";
import type { Workbook } from "../../workbook.ts";
import { TABS, type Tab } from "./tabs.ts";

const useStyles = makeStyles({
  problems: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  problem: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  cell: { flexShrink: 0, minWidth: "48px" },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
});

/** More at once help nobody: many go away with the first. */
const MOST_SHOWN = 12;

interface SheetProps {
  readonly found: SheetExercise;
  readonly finding: Working<SheetExercise | undefined>;
  readonly workbook: Workbook;
  readonly writing: Writing;
  onAnother(): void;
  onGo(tab: Tab): void;
}

/** The exercise on its sheet: whether it can be handed out, or which cells to repair. */
export function BuildSheet({ found, finding, workbook, writing, onAnother, onGo }: SheetProps) {
  const styles = useStyles();
  const language = useLanguage();
  const all = useTexts();
  const { sheet: texts } = useBuildTexts();
  const { exercise, problems, sheet } = found;
  const number = (count: number) => formatNumber(count, language);
  const show = (cell: string) =>
    workbook.select(onSheet(sheet, cell)).catch((error: unknown) => {
      writing.say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
    });
  return (
    <Section heading={texts.heading(sheet)}>
      <div role="status">
        {finding.worked.kind === "busy" && <Spinner size="tiny" label={texts.checking} delay={150} />}
        {finding.worked.kind === "failed" && <Paragraph>{sentenceOf(finding.worked.error, all)}</Paragraph>}
        {finding.worked.kind === "done" && (
          <Paragraph>
            {exercise === undefined
              ? texts.problems(number(problems.length))
              : texts.fine(exercise.title[language], number(exercise.items.length), number(pointsOf(exercise)))}
          </Paragraph>
        )}
      </div>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <Problem key={JSON.stringify(problem)} problem={problem} onShow={(cell) => void show(cell)} />
          ))}
        </ul>
      )}
      {problems.length > MOST_SHOWN && <Paragraph>{texts.more(number(problems.length - MOST_SHOWN))}</Paragraph>}
      <Actions>
        {exercise !== undefined && TABS.some(({ name }) => name === "hand-out") && (
          <Button appearance="primary" onClick={() => onGo("hand-out")}>
            {texts.handOut}
          </Button>
        )}
        <Button onClick={finding.start}>{texts.check}</Button>
        <Button appearance="subtle" onClick={onAnother}>
          {texts.another}
        </Button>
      </Actions>
    </Section>
  );
}

function Problem({ problem, onShow }: { readonly problem: ExerciseTrouble; onShow(cell: string): void }) {
  const styles = useStyles();
  const language = useLanguage();
  const { sheet: texts } = useBuildTexts();
  const cell = String(problem.facts.cell);
  return (
    <li className={styles.problem}>
      <Button size="small" className={styles.cell} aria-label={texts.show(cell)} onClick={() => onShow(cell)}>
        {cell}
      </Button>
      <span className={styles.sentence}>{sentenceForExercise(problem, language)}</span>
    </li>
  );
}
