import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../../core/words.ts";
import { Actions, Quiet, Section } from "../../parts/layout.tsx";
import { resultOf, useWork } from "../../parts/use-work.ts";
import { deliver, letGo } from "../../teaching/deliver.ts";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import { GRADE_FILES, type GradeFile, planGradeFile } from "../../teaching/grades/grade-files.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import type { Work } from "../../work.ts";
import type { Workbook } from "../../workbook.ts";
import { MadeFileLink } from "./made-file.tsx";
import { WorkStatus } from "./work-status.tsx";

interface Asked {
  readonly kind: GradeFile;
  readonly outcome: ClassOutcome;
  readonly language: Language;
}

/** Files for learning platforms, and feedback for students. */
export function GradesExports({ workbook, outcome }: { readonly workbook: Workbook; readonly outcome: ClassOutcome }) {
  const language = useLanguage();
  const { exports: texts } = useGradesTexts();
  const { notation } = workbook;
  const [asked, ask] = useState<Asked>();
  const making = useWork(
    useMemo(() => {
      if (asked === undefined) return undefined;
      return (work: Work) => {
        const { name, mime, pieces } = planGradeFile(
          asked.kind,
          asked.outcome,
          { language: asked.language, notation },
          work,
        );
        return deliver(name, mime, pieces);
      };
    }, [asked, notation]),
    true,
  );
  const file = resultOf(making.worked);
  // A file with other marks than those that are shown would be handed out by mistake.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks make it another file
  useEffect(() => ask(undefined), [outcome]);
  useEffect(() => (file === undefined ? undefined : () => letGo(file)), [file]);
  const isOpen = outcome.marks.some(({ open }) => open > 0);

  return (
    <Section heading={texts.heading}>
      <Quiet>{texts.intro}</Quiet>
      {isOpen && <Quiet>{texts.openWarning}</Quiet>}
      <Actions>
        {GRADE_FILES.map((kind) => (
          <Button key={kind} onClick={() => ask({ kind, outcome, language })}>
            {texts[kind]}
          </Button>
        ))}
      </Actions>
      <WorkStatus working={making} label={texts.making} />
      {file !== undefined && <MadeFileLink file={file} workbook={workbook} />}
    </Section>
  );
}
