import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { firstCellOf } from "../../customers/write-customers.ts";
import { Actions, Quiet, Section } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { useWriting } from "../../parts/writing.ts";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import { gradeBookPlan } from "../../teaching/grades/grade-book.ts";
import { useTexts } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import { isCancelled } from "../../work.ts";
import { type Workbook, WorkbookError } from "../../workbook.ts";

/** Puts everything on sheets. */
export function GradesBook({ workbook, outcome }: { readonly workbook: Workbook; readonly outcome: ClassOutcome }) {
  const { sheets: said } = useGradesTexts();
  const { work } = useTexts();
  const writing = useWriting();
  const abort = useRef<AbortController>(undefined);
  const busy = writing.status?.tone === "busy";
  const write = () => {
    const stop = new AbortController();
    abort.current = stop;
    const carrying = {
      signal: stop.signal,
      onProgress: (share: number) =>
        writing.say({ tone: "busy", sentence: () => said.writing(`${Math.round(100 * share)}%`) }),
    };
    let sheet = "";
    void writing.write(
      async () => {
        const plan = await gradeBookPlan(outcome, await workbook.labelLanguage(), await workbook.sheets(), {
          ...carrying,
          onProgress: () => {},
        }).catch(asCancelled);
        sheet = plan.sheet;
        const receipt = await workbook.apply(plan.changes, carrying);
        // What was written stands, also where the host would rather not show it.
        await workbook.select(firstCellOf(sheet)).catch(() => {});
        return receipt;
      },
      () => said.done(sheet),
    );
  };
  return (
    <Section heading={said.heading}>
      <Quiet>{said.intro}</Quiet>
      <Actions>
        <Button appearance="primary" disabledFocusable={busy} onClick={write}>
          {said.write}
        </Button>
        {busy && <Button onClick={() => abort.current?.abort()}>{work.cancel}</Button>}
      </Actions>
      <StatusLine writing={writing} />
    </Section>
  );
}

/** One sentence for all that was stopped. */
function asCancelled(error: unknown): never {
  throw isCancelled(error) ? new WorkbookError("cancelled") : error;
}
