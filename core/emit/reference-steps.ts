import { type StepText, stepText, UNIT_NAMES } from "../i18n/index.ts";
import type { Unit } from "../params.ts";
import type { Entry } from "../registry.ts";
import type { Step } from "../results.ts";
import type { Language } from "../words.ts";

/** A line of a derivation, with its unit where the result does not show that by itself. */
export interface ShownStep extends StepText {
  readonly unit: string | undefined;
}

const SPOKEN: readonly Unit[] = ["points", "hours", "days", "periods"];

/** A percentage, a date and a word show by their form what they are; most other units are the reader's own. */
export const unitAfter = (unit: Unit, language: Language): string | undefined =>
  SPOKEN.includes(unit) ? UNIT_NAMES[unit][language] : undefined;

export const shownSteps = (entry: Entry, steps: readonly Step[], language: Language): readonly ShownStep[] =>
  steps.map((step) => ({
    ...stepText(entry, step, language),
    unit: typeof step.result === "number" ? unitAfter(step.unit, language) : undefined,
  }));
