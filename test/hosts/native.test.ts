import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellsOf, outcomeOf } from "../../core/answer.ts";
import { parametersOf } from "../../core/define.ts";
import { entries } from "../../core/registry.ts";
import { bootPlayground } from "./playground/headless.ts";

type SheetCell = number | string | boolean | null;

const HEIGHT = 40;

/**
 * Every example of every function that has a plain formula, with its arguments on a sheet: one block of rows each. Headers and
 * numbers stored as text are what a plain formula cannot read; those examples are left to the functions.
 */
const cases = entries.flatMap(({ calculator, ...entry }) => {
  const { native, params, examples } = calculator;
  if (native === undefined) return [];
  const readable = examples.filter(({ args }) =>
    args.every((argument, index) => {
      const { kind = "text" } = params[index] ?? {};
      const numeric = kind === "number" || kind === "numbers" || kind === "rectangle";
      return !numeric || rowsOf(argument).every((row) => row.every((cell) => typeof cell !== "string" || cell === ""));
    }),
  );
  return readable.map((example) => ({ entry: { ...entry, calculator }, native, example }));
});

function rowsOf(argument: unknown): SheetCell[][] {
  return (Array.isArray(argument) ? argument : [[argument ?? null]]) as SheetCell[][];
}

/** The arguments stand side by side, each as wide as it is. */
function columnOf(args: readonly unknown[], index: number): number {
  return args.slice(0, index).reduce((left: number, argument) => left + (rowsOf(argument)[0]?.length ?? 1), 0);
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** LET binds each parameter to its cells, or to "" where it is left out, as a named LAMBDA would. */
function formulaFor({ entry, native, example }: (typeof cases)[number], top: number): string {
  const bound = parametersOf(entry.calculator)
    .filter(({ name }) => new RegExp(`\\b${name}\\b`).test(native))
    .map((param) => {
      const index = entry.calculator.params.findIndex(({ name }) => name === param.name);
      const argument = example.args[index];
      if (argument === undefined || argument === null)
        return [param.name, "default" in param ? String(param.default) : '""'];
      const rows = rowsOf(argument);
      const left = columnOf(example.args, index);
      const first = `${letter(left)}${top}`;
      const last = `${letter(left + (rows[0]?.length ?? 1) - 1)}${top + rows.length - 1}`;
      return [param.name, last === first ? first : `${first}:${last}`];
    });
  return `=LET(${bound.flat().join(",")},${native})`;
}

describe("the plain formula of a function", () => {
  const playground = bootPlayground({
    language: "en",
    data: {
      sheetOrder: ["s"],
      sheets: { s: { id: "s", name: "S", rowCount: HEIGHT * cases.length, columnCount: 20 } },
    },
  });
  let computed: readonly unknown[] = [];

  beforeAll(async () => {
    cases.forEach(({ example }, index) => {
      example.args.forEach((argument, column) => {
        playground.setCells(`${letter(columnOf(example.args, column))}${index * HEIGHT + 1}`, rowsOf(argument));
      });
    });
    computed = await playground.evaluateAll(cases.map((one, index) => formulaFor(one, index * HEIGHT + 1)));
  });
  afterAll(() => playground.dispose());

  it("exists for most functions that answer with one number", () => {
    const numbers = entries.filter(({ calculator }) => calculator.result.kind === "number");
    expect(numbers.filter(({ calculator }) => calculator.native !== undefined).length).toBeGreaterThan(
      numbers.length / 2,
    );
  });

  it.each(cases.map((one, index) => [`${one.entry.calculator.id}: ${one.example.note}`, one, index] as const))(
    "gives what %s gives",
    (_name, { entry, example }, index) => {
      const outcome = outcomeOf(entry, example.args);
      if (!outcome.ok) throw outcome.error;
      const expected = [cellsOf(entry, outcome, "en")].flat(2);
      const received = [computed[index]].flat(2).map((cell) => cell ?? "");
      expected.forEach((cell, at) => {
        if (typeof cell === "number") expect(Number(received[at])).toBeCloseTo(cell, 9);
        else expect(received[at]).toBe(cell);
      });
    },
  );
});
