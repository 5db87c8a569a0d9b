import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { partName } from "../../../teaching/exercise.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { Actions, Quiet } from "../../parts/layout.tsx";
import { resultOf, useWork } from "../../parts/use-work.ts";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import { signalsIn } from "../../teaching/grades/signals-sheet.ts";
import { useLanguage } from "../../texts/index.ts";
import { GRADE_SHEETS_TEXTS } from "../../texts/teaching/grade-sheets.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import type { Work } from "../../work.ts";
import { WorkStatus } from "./work-status.tsx";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** What answers have in common with those of classmates, when a teacher asks for it. */
export function GradesSignals({ outcome }: { readonly outcome: ClassOutcome }) {
  const styles = useStyles();
  const { signals: texts } = useGradesTexts();
  const { never } = GRADE_SHEETS_TEXTS[useLanguage()].signals;
  const [asked, ask] = useState(false);
  const comparing = useWork(
    useMemo(() => (asked ? (work: Work) => signalsIn(outcome, work) : undefined), [asked, outcome]),
    true,
  );
  const found = resultOf(comparing.worked);
  return (
    <Disclosure label={texts.heading}>
      <Quiet>{never}</Quiet>
      {!asked && (
        <Actions>
          <Button onClick={() => ask(true)}>{texts.look}</Button>
        </Actions>
      )}
      <WorkStatus working={comparing} label={texts.searching} />
      {found !== undefined && found.copied.length + found.texts.length === 0 && <Quiet>{texts.none}</Quiet>}
      {found !== undefined && found.copied.length + found.texts.length > 0 && (
        <ul className={styles.list}>
          {found.copied.map(({ student, classmate, matches }) => (
            <li key={`${student} ${classmate}`}>{texts.pair(student, classmate, String(matches.length))}</li>
          ))}
          {found.texts.map((same) => (
            <li key={`${partName(same)} ${same.students.join()}`}>
              {texts.sameText(same.students.join(", "), partName(same))}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
