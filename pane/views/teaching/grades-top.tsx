import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { partName } from "../../../teaching/exercise.ts";
import type { SharedMistake } from "../../../teaching/top-mistakes.ts";
import { Actions, Quiet, Section } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { useWriting } from "../../parts/writing.ts";
import { newSeed } from "../../teaching/design.ts";
import { withoutFigures } from "../../teaching/grades/in-words.ts";
import { repairExercise, repairPlan } from "../../teaching/grades/repair-exercise.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import type { OutcomeProps } from "./grades-tab.tsx";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  item: { paddingLeft: tokens.spacingHorizontalXS },
  count: { fontWeight: tokens.fontWeightSemibold },
  actions: { marginTop: tokens.spacingVerticalXS },
});

/** The mistakes that most students made, each with the way to practise what went wrong. */
export function GradesTop({ workbook, outcome, onGo }: OutcomeProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { top: texts } = useGradesTexts();
  const writing = useWriting();
  const { top, exercise, marks } = outcome;
  const worded = ({ item, feedback }: SharedMistake) => {
    const found = exercise.items.find(({ id }) => id === item);
    return found === undefined ? feedback[language] : withoutFigures(feedback, found, language);
  };
  const repair = (mistakes: readonly SharedMistake[]) => {
    let sheet = "";
    void writing.write(
      async () => {
        const labels = await workbook.labelLanguage();
        const made = repairExercise(exercise, mistakes, { title: texts.repairTitle, seed: newSeed() });
        const students = [...new Set(mistakes.flatMap((mistake) => mistake.students))].join(", ");
        const note = { en: texts.meantFor.en(students), nl: texts.meantFor.nl(students) };
        const plan = repairPlan(made, note, labels, await workbook.sheets());
        sheet = plan.sheet;
        return workbook.apply(plan.changes);
      },
      () => texts.made(sheet),
    );
  };
  if (top.length === 0)
    return (
      <Section heading={texts.heading}>
        <Quiet>{texts.none}</Quiet>
      </Section>
    );
  return (
    <Section heading={texts.heading}>
      <ol className={styles.list}>
        {top.map((mistake) => (
          <li key={`${partName(mistake)}:${mistake.mistake}`} className={styles.item}>
            <span className={styles.count}>{texts.count(String(mistake.students.length), String(marks.length))}</span>
            {` · ${partName(mistake)}: ${worded(mistake)}`}
            <div className={styles.actions}>
              <Button size="small" aria-label={texts.repairOne(partName(mistake))} onClick={() => repair([mistake])}>
                {texts.repair}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Actions>
        {top.length > 1 && <Button onClick={() => repair(top)}>{texts.repairAll}</Button>}
        {writing.status?.tone === "done" && writing.status.receipt !== undefined && (
          <Button appearance="primary" onClick={() => onGo("hand-out")}>
            {texts.handOut}
          </Button>
        )}
      </Actions>
      <StatusLine writing={writing} />
    </Section>
  );
}
