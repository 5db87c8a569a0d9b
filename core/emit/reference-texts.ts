import type { Picture } from "../results.ts";
import type { Language } from "../words.ts";
import { en } from "./reference-en.ts";
import { nl } from "./reference-nl.ts";

/** What a reference page says of itself; what it says of a function comes from the definition. */
export interface ReferenceTexts {
  /** Headings of the sections. */
  readonly headings: Readonly<Record<SectionKey, string>>;
  readonly optional: string;
  readonly since: (version: string) => string;

  readonly limits: {
    readonly between: (min: string, max: string) => string;
    readonly atLeast: (min: string) => string;
    readonly atMost: (max: string) => string;
    readonly above: (bound: string) => string;
    readonly aboveTo: (bound: string, max: string) => string;
    readonly whole: string;
    readonly oneOf: (options: string) => string;
    readonly words: (words: string) => string;
    readonly yesOrNo: string;
    readonly standard: (value: string) => string;
    readonly column: string;
    readonly rectangle: string;
    readonly names: string;
    readonly dates: string;
    readonly date: string;
    readonly text: string;
    readonly table: string;
    readonly more: string;
  };

  readonly result: {
    readonly answer: string;
    readonly columns: string;
    readonly column: string;
    readonly unit: string;
    /** The unit of columns whose figures are what the reader asked for. */
    readonly asAsked: string;
    readonly labels: (labels: string) => string;
    readonly picture: (drawn: string) => string;
    /** `{heights}` and `{along}` are filled in. */
    readonly pictures: Readonly<Record<Picture["kind"], string>>;
  };

  readonly example: { readonly cells: string; readonly row: string };
  readonly steps: { readonly intro: string; readonly ofFirstRow: string; readonly none: string };
  readonly plain: { readonly intro: string; readonly leftOut: string };

  /** How blanks, headers, ties and names are treated, by the kinds of the parameters and of the result. */
  readonly rules: {
    readonly blankCells: string;
    readonly blankRows: string;
    readonly blankBeside: string;
    readonly blankArgument: string;
    readonly rowByRow: string;
    readonly header: string;
    readonly noHeader: (names: string) => string;
    readonly ties: string;
    readonly names: (names: string) => string;
    readonly dates: string;
    readonly single: string;
  };

  /** When a function refuses, each as the end of the sentence that `intro` begins. */
  readonly refusals: {
    readonly intro: string;
    readonly alsoSays: string;
    readonly empty: (names: string) => string;
    readonly emptyInRow: (names: string) => string;
    readonly notNumber: (names: string) => string;
    readonly notYesOrNo: (names: string) => string;
    readonly notDate: (names: string) => string;
    readonly notChoice: (name: string, options: string) => string;
    readonly beyond: (names: string, limits: string) => string;
    readonly below: (bound: string) => string;
    readonly over: (bound: string) => string;
    readonly notAbove: (bound: string) => string;
    readonly notWhole: string;
    readonly several: (names: string) => string;
    readonly sizes: (names: string) => string;
    readonly incomplete: (names: string) => string;
    readonly incompleteRow: (name: string) => string;
    readonly error: string;
    readonly aCell: string;
    readonly anArgument: string;
  };
  readonly inColumns: (names: string) => string;
  readonly or: string;
  readonly and: string;
}

export const SECTIONS = [
  "formula",
  "call",
  "parameters",
  "result",
  "examples",
  "steps",
  "rules",
  "refusals",
  "rivals",
  "plain",
  "sources",
  "related",
] as const;
export type SectionKey = (typeof SECTIONS)[number];

export const REFERENCE_TEXTS: Readonly<Record<Language, ReferenceTexts>> = { en, nl };
