/** What differs between hosts and their versions, and what it means where it goes wrong; the sentences are in pane/texts. */
export const PROBES = [
  "blanks",
  "whole-column",
  "found",
  "value-error",
  "not-available",
  "division",
  "decimal-comma",
  "decimal-point",
  "decimal-sign",
  "spill",
  "spilled-range",
  "lambda",
  "map",
  "lambda-name",
  "release",
  "sentence",
] as const;
export type Probe = (typeof PROBES)[number];

/** What the sheet says, in the language of the pane. */
export interface SheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly guide: string;
  readonly headers: readonly [string, string, string, string, string, string, string];
  readonly right: string;
  readonly wrong: string;
  readonly lookAt: string;
  /** Around a count: "All 160 tests are right." */
  readonly allRight: readonly [string, string];
  /** "3 of 160 tests are not right." */
  readonly notRight: readonly [string, string, string];
  readonly data: string;
  readonly probes: Readonly<Record<Probe, { readonly name: string; readonly note: string }>>;
}
