import { fail } from "../errors.ts";
import type { Words } from "../words.ts";
import { meanOf } from "./mean.ts";

export const IMPROVE = { en: "Concentrate here", nl: "Verbeteren" } as const satisfies Words;
export const KEEP = { en: "Keep up the good work", nl: "Behouden" } as const satisfies Words;
export const LOW = { en: "Low priority", nl: "Lage prioriteit" } as const satisfies Words;
export const OVERKILL = { en: "Possible overkill", nl: "Mogelijk overdreven" } as const satisfies Words;

interface Themes {
  readonly importance: Float64Array;
  readonly satisfaction: Float64Array;
  readonly importanceCut: number | undefined;
  readonly satisfactionCut: number | undefined;
}

export function cutsOf({ importance, satisfaction, importanceCut, satisfactionCut }: Themes) {
  // One theme against its own mean would always be high: an answer that says nothing.
  if (importance.length < 2 && (importanceCut === undefined || satisfactionCut === undefined)) {
    fail("too-few-values", { param: "importance" });
  }
  return {
    importance: importanceCut ?? meanOf(importance),
    satisfaction: satisfactionCut ?? meanOf(satisfaction),
  };
}

/** A theme on the line counts as high. */
export function priorityOf(isImportant: boolean, isSatisfying: boolean): Words {
  if (isImportant) return isSatisfying ? KEEP : IMPROVE;
  return isSatisfying ? OVERKILL : LOW;
}
