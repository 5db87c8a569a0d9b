import { useCallback, useEffect, useRef, useState } from "react";
import { areaOf } from "../address.ts";
import { examine } from "../clinic/examine.ts";
import type { Finding } from "../clinic/finding.ts";
import { readSheet } from "../clinic/read-sheet.ts";
import type { Workbook } from "../workbook.ts";

/** What the clinic knows of the sheet that was active when it looked. */
export type Examined =
  | { readonly kind: "checking" }
  | { readonly kind: "failed"; readonly error: unknown }
  | {
      readonly kind: "checked";
      readonly sheet: string;
      readonly formulas: number;
      readonly findings: readonly Finding[];
    };

export function useClinic(workbook: Workbook): { readonly examined: Examined; check(): void } {
  const [examined, setExamined] = useState<Examined>({ kind: "checking" });
  const latest = useRef(0);

  const check = useCallback(() => {
    const turn = ++latest.current;
    const show = (next: Examined) => {
      if (turn === latest.current) setExamined(next);
    };
    // What was found stays in view while the sheet is looked at again.
    setExamined((now) => (now.kind === "failed" ? { kind: "checking" } : now));
    lookOver(workbook).then(show, (error: unknown) => show({ kind: "failed", error }));
  }, [workbook]);

  useEffect(() => {
    check();
    return () => {
      latest.current++;
    };
  }, [check]);

  return { examined, check };
}

async function lookOver(workbook: Workbook): Promise<Examined> {
  const sheet = await readSheet(workbook);
  const selection = await workbook.selection();
  const name = sheet.context.at(-1) ?? areaOf(selection.address)?.context.at(-1) ?? "";
  return { kind: "checked", sheet: name, formulas: sheet.formulas.length, findings: await examine(sheet) };
}
