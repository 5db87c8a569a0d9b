import type { Calculator } from "../define.ts";
import { fill } from "../i18n/format.ts";
import { UNIT_NAMES } from "../i18n/index.ts";
import type { CalculatorWords } from "../i18n/translation.ts";
import { isOptional } from "../params.ts";
import type { Entry } from "../registry.ts";
import type { RowsResult, TableResult } from "../results.ts";
import type { Language } from "../words.ts";
import type { Notation } from "./formula-text.ts";
import { listed } from "./listed.ts";
import { plainFormula } from "./plain-formula.ts";
import {
  exampleFormula,
  exampleResult,
  outcomeOfExample,
  placed,
  type ShownTable,
  sheetOf,
} from "./reference-example.ts";
import { boundsIn } from "./reference-limits.ts";
import { declaredRefusals, impliedRefusals } from "./reference-refusals.ts";
import { type ShownStep, shownSteps } from "./reference-steps.ts";
import { REFERENCE_TEXTS } from "./reference-texts.ts";

/** One thing on a page; what draws it decides how. */
export type Block =
  | { readonly kind: "paragraph" | "quiet"; readonly text: string }
  /** As in a textbook, or as typed in a cell. */
  | { readonly kind: "formula" | "code"; readonly text: string }
  | { readonly kind: "answer"; readonly label: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "terms"; readonly terms: readonly Term[] }
  | ({ readonly kind: "table"; readonly label: string; readonly numbered?: true } & ShownTable)
  | { readonly kind: "steps"; readonly steps: readonly ShownStep[] }
  | { readonly kind: "links"; readonly links: readonly Link[] };

export interface Term {
  readonly name: string;
  readonly mark: string | undefined;
  readonly text: string;
  readonly details: readonly string[];
}

/** To a page on the web, to another function, or just a text. */
export interface Link {
  readonly text: string;
  readonly url?: string;
  /** The function whose page it leads to. */
  readonly id?: string;
}

/** What a block is made from. */
export interface Asked {
  readonly entry: Entry;
  readonly words: CalculatorWords;
  readonly notation: Notation;
  readonly language: Language;
}

export const listOf = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "list", items }];

export function resultBlocks({ entry: { calculator }, words, language }: Asked): readonly Block[] {
  const { result: texts } = REFERENCE_TEXTS[language];
  const { result } = calculator;
  const unit = result.kind === "number" || result.kind === "column" ? result.unit : undefined;
  const bounds = result.kind === "number" ? boundsIn(result, language) : [];
  const labels = "labels" in result ? (result.labels ?? []).map((label) => label[language]) : [];
  const picture = pictureOf(calculator, words, language);
  const columns = "columns" in result ? [columnsTable(result, words, language)] : [];
  return [
    { kind: "paragraph", text: words.result },
    ...(unit === undefined || unit === "label"
      ? []
      : [{ kind: "quiet" as const, text: [UNIT_NAMES[unit][language], ...bounds].join(" · ") }]),
    ...(labels.length === 0 ? [] : [{ kind: "paragraph" as const, text: texts.labels(labels.join(", ")) }]),
    ...columns,
    ...(picture === undefined ? [] : [{ kind: "paragraph" as const, text: picture }]),
  ];
}

function columnsTable(result: TableResult | RowsResult, words: CalculatorWords, language: Language): Block {
  const texts = REFERENCE_TEXTS[language].result;
  const more = result.kind === "table" ? result.more : undefined;
  return {
    kind: "table",
    label: texts.columns,
    headers: [texts.column, texts.unit],
    rows: [
      ...result.columns.map(({ key, unit }) => [words.columns?.[key] ?? key, UNIT_NAMES[unit][language]]),
      ...(more === undefined ? [] : [[`${words.columns?.[more.key] ?? more.key} …`, texts.asAsked]]),
    ],
  };
}

/** The picture that belongs to the result, by the names that a reader knows its parts by. */
function pictureOf({ result }: Calculator, words: CalculatorWords, language: Language): string | undefined {
  const picture = "picture" in result ? result.picture : undefined;
  if (picture === undefined) return undefined;
  const { result: texts, and } = REFERENCE_TEXTS[language];
  const answered = (key: string) => (key === "answer" ? words.header : undefined);
  const nameOf = (key: string) => `“${words.columns?.[key] ?? words.params[key]?.name ?? answered(key) ?? key}”`;
  const facts = { heights: listed(picture.heights.map(nameOf), and), along: nameOf(picture.along) };
  return texts.picture(fill(texts.pictures[picture.kind], facts));
}

export function exampleBlocks({ entry, words, notation, language }: Asked): readonly Block[] {
  const { example: texts, result } = REFERENCE_TEXTS[language];
  return entry.calculator.examples.flatMap((example, index): readonly Block[] => {
    const outcome = outcomeOfExample(entry, example);
    const ranges = placed(entry, example, outcome);
    const answer = exampleResult(entry, outcome, language);
    return [
      { kind: "paragraph", text: words.examples[index] ?? "" },
      ...(ranges.length === 0
        ? []
        : [
            {
              kind: "table" as const,
              label: texts.cells,
              numbered: true as const,
              ...sheetOf(entry, ranges, texts.row, language),
            },
          ]),
      { kind: "code", text: exampleFormula(entry, example, ranges, notation, language) },
      typeof answer === "string"
        ? { kind: "answer", label: result.answer, text: answer }
        : { kind: "table", label: result.answer, ...answer },
    ];
  });
}

export function stepBlocks({ entry, language }: Asked): readonly Block[] {
  const { steps: texts } = REFERENCE_TEXTS[language];
  const [example] = entry.calculator.examples;
  const outcome = outcomeOfExample(entry, example);
  const steps = outcome.ok ? shownSteps(entry, outcome.steps(), language) : [];
  if (!outcome.ok || steps.length === 0) return [{ kind: "paragraph", text: texts.none }];
  const { kind } = entry.calculator.result;
  const spread = Array.isArray(outcome.value) && (kind === "number" || kind === "label");
  return [
    { kind: "quiet", text: spread ? `${texts.intro} ${texts.ofFirstRow}` : texts.intro },
    { kind: "steps", steps },
  ];
}

export function refusalBlocks({ entry, language }: Asked): readonly Block[] {
  const { refusals } = REFERENCE_TEXTS[language];
  const declared = declaredRefusals(entry, language);
  return [
    { kind: "quiet", text: refusals.intro },
    { kind: "list", items: impliedRefusals(entry, language) },
    ...(declared.length === 0 ? [] : [{ kind: "quiet" as const, text: refusals.alsoSays }, ...listOf(declared)]),
  ];
}

export function plainBlocks({ entry, notation, language }: Asked): readonly Block[] {
  const text = plainFormula(entry, notation, language);
  if (text === undefined) return [];
  const { plain } = REFERENCE_TEXTS[language];
  const { params, native = "" } = entry.calculator;
  const leftOut = params.some((param) => isOptional(param) && new RegExp(`\\b${param.name}\\b`).test(native));
  return [
    { kind: "paragraph", text: leftOut ? `${plain.intro} ${plain.leftOut}` : plain.intro },
    { kind: "code", text },
  ];
}
