import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AnswerGroup } from "../../../teaching/answer-groups.ts";
import { partName, type Ruling } from "../../../teaching/exercise.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { Actions, Quiet, Section } from "../../parts/layout.tsx";
import { useWork } from "../../parts/use-work.ts";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import { answerShown, traitInWords } from "../../teaching/grades/in-words.ts";
import { type ExplainedGroup, explainedGroups, groupsBeside } from "../../teaching/grades/known-mistake.ts";
import { useLanguage } from "../../texts/index.ts";
import { GRADE_SHEETS_TEXTS } from "../../texts/teaching/grade-sheets.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import type { Work } from "../../work.ts";
import { GradesMistake } from "./grades-mistake.tsx";
import type { Grades } from "./use-grades.ts";
import { WorkStatus } from "./work-status.tsx";

/** Groups that are shown before the teacher asks for more. */
const FIRST = 8;

/** Larger classes are explained when the teacher asks for it. */
const MOST_AT_ONCE = 60;

const largestFirst = (one: AnswerGroup, other: AnswerGroup): number => other.students.length - one.students.length;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

interface GroupsProps {
  readonly grades: Grades;
  readonly outcome: ClassOutcome;
}

/** Wrong answers that are wrong in the same way, the largest groups first, with what a teacher may decide about all of them. */
export function GradesGroups({ grades, outcome }: GroupsProps) {
  const styles = useStyles();
  const { groups: texts } = useGradesTexts();
  const [all, showAll] = useState(false);
  const [asked, ask] = useState(false);
  const explaining = useWork(
    useMemo(() => {
      if (outcome.marks.length > MOST_AT_ONCE && !asked) return undefined;
      return (work: Work) => explainedGroups(outcome, work);
    }, [outcome, asked]),
    true,
  );
  const explained = explaining.worked.kind === "done" ? explaining.worked.result : [];
  const groups = [...explained, ...[...groupsBeside(outcome.groups, explained)].sort(largestFirst)];
  const left = groups.length - FIRST;
  return (
    <Section heading={texts.heading}>
      <Quiet>{groups.length === 0 ? texts.none : texts.intro}</Quiet>
      {explaining.worked.kind === "waiting" && groups.length > 0 && (
        <Actions>
          <Button size="small" onClick={() => ask(true)}>
            {texts.search}
          </Button>
        </Actions>
      )}
      <WorkStatus working={explaining} label={texts.searching} />
      <div className={styles.groups}>
        {(all ? groups : groups.slice(0, FIRST)).map((group) => (
          <Group key={JSON.stringify([partName(group), group.trait])} group={group} grades={grades} outcome={outcome} />
        ))}
      </div>
      {!all && left > 0 && (
        <Actions>
          <Button size="small" onClick={() => showAll(true)}>
            {texts.more(String(left))}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

function Group({ group, grades, outcome }: GroupsProps & { readonly group: AnswerGroup | ExplainedGroup }) {
  const language = useLanguage();
  const texts = useGradesTexts();
  const [learning, learn] = useState(false);
  const { item, part, trait, students, isOpen } = group;
  const example = answerShown(group.example, language);
  const said = traitInWords(trait, group, outcome, { texts: GRADE_SHEETS_TEXTS[language], language }, texts.groups);
  const label = `${texts.students(String(students.length))} · ${partName(group)}: ${said}`;
  const found = outcome.exercise.items.find(({ id }) => id === item)?.parts.find(({ id }) => id === part);
  const propose = (ruling: Ruling) => {
    learn(false);
    grades.propose([ruling]);
  };
  const credited = (credit: number) => () => propose({ kind: "group", item, part, trait, credit });
  return (
    <Disclosure label={isOpen ? `${label} (${texts.groups.open})` : label}>
      {trait.by !== "answer" && example !== "" && <Quiet>{texts.groups.example(example)}</Quiet>}
      <Quiet>{students.join(", ")}</Quiet>
      <Actions>
        <Button size="small" onClick={credited(1)}>
          {texts.groups.accept}
        </Button>
        <Button size="small" onClick={credited(0.5)}>
          {texts.groups.half}
        </Button>
        {isOpen && (
          <Button size="small" onClick={credited(0)}>
            {texts.groups.nothing}
          </Button>
        )}
        {found?.kind === "number" && trait.by !== "note" && !isOpen && (
          <Button size="small" onClick={() => learn(true)} disabled={learning}>
            {texts.groups.mistake}
          </Button>
        )}
        <Button size="small" onClick={() => propose({ kind: "drop", item, part })}>
          {texts.groups.drop}
        </Button>
        <Button size="small" onClick={() => propose({ kind: "free", item, part })}>
          {texts.groups.free}
        </Button>
      </Actions>
      {learning && found?.kind === "number" && <GradesMistake group={group} outcome={outcome} onPropose={propose} />}
    </Disclosure>
  );
}
