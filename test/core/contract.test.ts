import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, outcomeOf } from "../../core/answer.ts";
import { type Calculator, parametersOf } from "../../core/define.ts";
import type { RefusalCode } from "../../core/errors.ts";
import type { Answer } from "../../core/evaluation/outcome.ts";
import { reportFor, sentenceFor, shownValue, stepText, wordsFor } from "../../core/i18n/index.ts";
import { isOptional, type Param } from "../../core/params.ts";
import { type Entry, entries } from "../../core/registry.ts";
import type { Value } from "../../core/results.ts";
import { LANGUAGES } from "../../core/words.ts";
import { anyArgument, argumentsFor } from "./arbitrary.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

const LIMITS: readonly RefusalCode[] = [
  "not-a-number",
  "ambiguous-number",
  "error-cell",
  "one-cell-expected",
  "different-sizes",
];

const DATES: readonly RefusalCode[] = ["not-a-date", "ambiguous-date", "mixed-dates", "swapped-dates"];

/** What a parameter may refuse without the calculator saying so. */
function impliedBy(param: Param): RefusalCode[] {
  const codes: RefusalCode[] = ["error-cell", "one-cell-expected", "different-sizes", "incomplete-row", "not-a-number"];
  if (!isOptional(param)) codes.push("missing-value");
  if (param.kind === "number" || param.kind === "numbers" || param.kind === "rectangle") {
    codes.push(...LIMITS);
    if (param.min !== undefined) codes.push("below-minimum");
    if (param.max !== undefined) codes.push("above-maximum", "not-a-rate");
    if (param.above !== undefined) codes.push("not-above");
    if (param.whole) codes.push("not-a-whole-number");
    if (param.unit === "yes or no") codes.push("not-yes-or-no");
    if (param.kind === "numbers" && param.datesToo) codes.push(...DATES);
  }
  if (param.kind === "date" || param.kind === "dates") codes.push(...DATES);
  if (param.kind === "choice") codes.push("unknown-choice");
  return codes;
}

const valuesOf = ({ value }: Answer): readonly Value[] => (Array.isArray(value) ? value.flat() : [value as Value]);

const isShowable = (value: Value): boolean =>
  typeof value === "number" ? Number.isFinite(value) : ["string", "boolean", "object"].includes(typeof value);

function expectValid({ calculator }: Entry, answered: Answer): void {
  const { result } = calculator;
  const labels = "labels" in result ? result.labels : undefined;
  const values = valuesOf(answered);
  expect(values.filter((value) => !isShowable(value))).toEqual([]);
  for (const value of values) {
    if (typeof value === "number" && result.kind === "number") {
      expect(value).toBeGreaterThanOrEqual(result.min ?? -Infinity);
      expect(value).toBeLessThanOrEqual(result.max ?? Infinity);
    }
    if (typeof value === "object" && labels !== undefined && value.en !== "") expect(labels).toContainEqual(value);
  }
  if ("columns" in result) {
    const rows = answered.value as Value[][];
    const open = result.kind === "table" && result.more !== undefined;
    const width = open ? (rows[0]?.length ?? 0) : result.columns.length;
    expect(width).toBeGreaterThanOrEqual(result.columns.length);
    for (const row of rows) expect(row).toHaveLength(width);
  }
}

function expectSentence(entry: Entry, args: readonly unknown[]): void {
  const declared = new Set<RefusalCode>([
    "too-large",
    ...parametersOf(entry.calculator).flatMap(impliedBy),
    ...(Object.keys(entry.calculator.errors) as RefusalCode[]),
  ]);
  const outcome = outcomeOf(entry, args);
  if (outcome.ok) {
    expectValid(entry, outcome);
    expectSteps(entry, outcome);
    return;
  }
  const { error } = outcome;
  if (entry.calculator.id !== "EXPLAIN") expect(declared).toContain(error.code);
  for (const language of LANGUAGES) {
    const quoted = String(error.facts.received ?? "");
    const sentence = sentenceFor(entry, error, language).split(`'${quoted}'`).join("''");
    expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN|^\s*$/);
    if (error.facts.row !== undefined) expect(sentence).toContain(String(error.facts.row));
  }
}

function expectSteps(entry: Entry, answered: Answer): void {
  for (const step of answered.steps()) {
    if (typeof step.result === "number") expect(Number.isFinite(step.result)).toBe(true);
    expect(step.unit).not.toBe("");
    for (const language of LANGUAGES) {
      const { name, formula, figures, result } = stepText(entry, step, language);
      expect(`${name} ${formula}`).not.toMatch(/\{\w+\}|undefined/);
      expect(`${figures} ${result}`).not.toMatch(/undefined|NaN|Infinity|object/);
      expect(name).not.toBe("");
    }
  }
  for (const language of LANGUAGES)
    for (const line of reportFor(entry, answered.report, language)) expect(line).not.toMatch(/\{\w+\}|undefined/);
}

const inEnglish = (entry: Entry, value: Answer["value"]): unknown =>
  Array.isArray(value) ? value.map((row) => inEnglish(entry, row)) : shownValue(entry, value as Value, "en");

function expectClose(received: unknown, expected: unknown): void {
  if (typeof expected === "number")
    expect(received as number).toBeCloseTo(expected, 9 - Math.max(0, Math.ceil(Math.log10(Math.abs(expected) + 1))));
  else if (Array.isArray(expected)) {
    expect(received).toHaveLength(expected.length);
    expected.forEach((item, index) => {
      expectClose((received as unknown[])[index], item);
    });
  } else expect(received).toEqual(expected);
}

const table = (calculators: readonly Entry[]) => calculators.map((entry) => [entry.calculator.id, entry] as const);

describe.each(table(entries))("%s", (_id, entry) => {
  const calculator: Calculator = entry.calculator;

  it.each(calculator.examples.map((example) => [example.note, example] as const))(
    "answers its example: %s",
    (_note, example) => {
      const outcome = outcomeOf(entry, example.args);
      expect(outcome.ok || outcome.error.facts).toBe(true);
      if (!outcome.ok) return;
      // An example of several columns beside a list may show their headers, which stand in the cells alone.
      const shown = calculator.result.kind === "rows" ? cellsOf(entry, outcome, "en") : inEnglish(entry, outcome.value);
      expectClose(shown, inEnglish(entry, example.result));
    },
  );

  it("derives its example step by step, ending in the result", () => {
    const [example] = calculator.examples;
    const outcome = outcomeOf(entry, example.args);
    if (!outcome.ok) throw outcome.error;
    const steps = outcome.steps();
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(Object.keys(calculator.steps)).toContain(step.step);
    if (calculator.result.kind === "number" && typeof outcome.value === "number")
      expect(steps.at(-1)?.result).toBeCloseTo(outcome.value, 9);
  });

  it("describes every example, parameter and column in both languages", () => {
    for (const language of LANGUAGES) {
      const words = wordsFor(entry, language);
      expect(words.examples).toHaveLength(calculator.examples.length);
      expect(Object.keys(words.params)).toEqual(
        expect.arrayContaining(parametersOf(calculator).map(({ name }) => name)),
      );
      const texts = [
        words.title,
        words.summary,
        words.formula,
        words.result,
        ...Object.values(words.params).flatMap(({ name, help }) => [name, help]),
      ];
      for (const text of texts) expect(text.trim()).not.toBe("");
    }
  });

  it("says something else in Dutch than in English", () => {
    const [en, nl] = [wordsFor(entry, "en"), wordsFor(entry, "nl")];
    expect(nl.summary).not.toBe(en.summary);
    expect(nl.result).not.toBe(en.result);
    for (const { name } of calculator.params) expect(nl.params[name]?.help).not.toBe(en.params[name]?.help);
  });

  it("answers every input with a value within its range or a declared refusal, in sentences", () => {
    fc.assert(
      fc.property(argumentsFor(entry), (args) => expectSentence(entry, args)),
      { numRuns: RUNS },
    );
  });

  it("answers rubbish in every place without an exception", () => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: 8 }), (args) => expectSentence(entry, args)),
      { numRuns: RUNS },
    );
  });

  it("names the argument that it refuses", () => {
    const names = parametersOf(calculator).map(({ name }) => name);
    for (const args of calculator.examples.flatMap(({ args }) => spoilt(args))) {
      const outcome = outcomeOf(entry, args);
      if (outcome.ok || outcome.error.calculator !== undefined || outcome.error.code === "too-large") continue;
      expect(names, outcome.error.code).toContain(outcome.error.facts.param);
    }
  });

  it("leaves its arguments as they were", () => {
    fc.assert(
      fc.property(argumentsFor(entry), (args) => {
        const before = structuredCloneable(args);
        outcomeOf(entry, args);
        expect(structuredCloneable(args)).toEqual(before);
      }),
      { numRuns: Math.min(50, RUNS) },
    );
  });

  it("shows only numbers, texts and booleans in cells, in both languages", () => {
    const [example] = calculator.examples;
    const outcome = outcomeOf(entry, example.args);
    if (!outcome.ok) throw outcome.error;
    for (const language of LANGUAGES) {
      for (const cell of [cellsOf(entry, outcome, language)].flat(2))
        expect(["number", "string", "boolean"]).toContain(typeof cell);
    }
  });
});

/** An example with one argument, or all its lists, changed into what a calculation may not be able to use. */
function spoilt(args: readonly unknown[]): unknown[][] {
  const cells = (argument: unknown, change: (cell: unknown) => unknown) =>
    Array.isArray(argument)
      ? argument.map((row) => (Array.isArray(row) ? row.map(change) : change(row)))
      : change(argument);
  const SPOILS = [null, 0, 1, -1, 1e308, 1e-308, "none"];
  const each = args.flatMap((_, at) =>
    SPOILS.map((spoil) => args.map((argument, index) => (index === at ? cells(argument, () => spoil) : argument))),
  );
  const all = SPOILS.map((spoil) => args.map((argument) => cells(argument, () => spoil)));
  const short = [1, 2, 3].map((rows) =>
    args.map((argument) => (Array.isArray(argument) ? argument.slice(0, rows) : argument)),
  );
  const left = args.map((_, at) => args.slice(0, at));
  return [...each, ...all, ...short, ...left];
}

/** Functions and symbols compare by identity; everything else by content. */
const structuredCloneable = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(structuredCloneable) : typeof value === "symbol" ? value.toString() : value;
