import { describe, expect, it } from "vitest";
import { type Calculator, define, type Tools } from "../../core/define.ts";
import { fail } from "../../core/errors.ts";
import { evaluate } from "../../core/evaluate.ts";
import type { Param } from "../../core/params.ts";
import type { Result } from "../../core/results.ts";
import { column } from "./ask.ts";

const texts = {
  id: "TRYOUT",
  since: "0.1.0",
  title: "",
  summary: "",
  formula: "",
  steps: { only: { name: "", formula: "" } },
  sources: [{ cite: "" }],
  examples: [{ args: [], result: 0, note: "" }],
} as const;
const NUMBER: Result = { kind: "number", unit: "ratio", header: "", help: "" };
const TABLE: Result = { kind: "table", columns: [{ key: "one", header: "", unit: "ratio" }], help: "" };
const amount: Param = { name: "amount", kind: "number", unit: "money", help: "" };
const times: Param = { name: "times", kind: "number", unit: "count", default: 2, help: "" };
const amounts: Param = { name: "amounts", kind: "numbers", unit: "money", help: "" };

interface Given {
  readonly amount: number;
  readonly times: number;
  readonly amounts: Float64Array;
  readonly day: number;
  readonly text: string;
  readonly way: string | undefined;
}

type Compute = (inputs: Given, tools: Tools) => unknown;

/** A calculator of any shape; its arithmetic is the test's own. */
const tryout = (params: readonly Param[], compute: Compute, result: Result = NUMBER): Calculator =>
  define({ ...texts, params, result, compute, explain: () => [] } as never) as unknown as Calculator;

function outcomeOf(calculator: Calculator, ...args: unknown[]) {
  return evaluate(calculator, args, {
    foreign: () => ({ error: "#VALUE!" }),
    explain: (name) => [[name]],
    mark: (part) => ({ sentence: { en: part, nl: part }, note: part, maximum: 1 }),
  });
}

function answerOf(calculator: Calculator, ...args: unknown[]): unknown {
  const outcome = outcomeOf(calculator, ...args);
  return outcome.ok ? outcome.value : [outcome.error.code, outcome.error.facts];
}

const product = tryout([amount, times], ({ amount, times }) => amount * times);
const inputsOf = (params: readonly Param[], ...args: unknown[]) => {
  let seen: unknown;
  answerOf(
    tryout(params, (inputs) => {
      seen = { ...inputs };
      return 0;
    }),
    ...args,
  );
  return seen;
};

describe("a calculator of single values", () => {
  it("gets its defaults, and undefined for what is optional", () => {
    expect(answerOf(product, 5)).toBe(10);
    expect(answerOf(product, 5, 3)).toBe(15);
    const optional: Param = { name: "more", kind: "number", unit: "count", optional: true, help: "" };
    expect(inputsOf([amount, optional], 5, " ")).toEqual({ amount: 5, more: undefined });
  });

  it("refuses what is missing or more than one cell", () => {
    expect(answerOf(product, "", 3)).toEqual(["missing-value", { param: "amount" }]);
    const choice: Param = { name: "way", kind: "choice", options: ["a"], help: "" };
    expect(
      answerOf(
        tryout([choice], () => 1),
        [["a", "a"]],
      ),
    ).toEqual(["one-cell-expected", { param: "way" }]);
  });

  it("answers row by row where it gets a range, with the other arguments the same for each", () => {
    expect(answerOf(product, column(["Amount", 1, "", 3]), 10)).toMatchObject([[{ en: "" }], [10], [""], [30]]);
    expect(answerOf(product, column([1, 2]), column([3, 4]))).toEqual([[3], [8]]);
    expect(answerOf(product, [[1, 2]])).toEqual([[2, 4]]);
  });

  it("spreads dates and texts too, but no choices", () => {
    const day: Param = { name: "day", kind: "date", help: "" };
    const text: Param = { name: "text", kind: "text", help: "" };
    const choice: Param = { name: "way", kind: "choice", options: ["a", "b"], optional: true, help: "" };
    const joined = tryout([day, text, choice], ({ day, text, way }) => `${day} ${text} ${way}`);
    expect(answerOf(joined, column([45_000.5, "2024-02-29"]), column(["x", "y"]), "B")).toEqual([
      ["45000 x b"],
      ["45351 y b"],
    ]);
    expect(answerOf(joined, 45_000, "x", [["a", "b"]])).toEqual(["one-cell-expected", { param: "way" }]);
  });

  it("keeps the limits of its values in a range", () => {
    const limited = tryout([{ ...amount, max: 10 }], ({ amount }) => amount);
    expect(answerOf(limited, column([1, 11]))).toMatchObject(["above-maximum", { param: "amount", row: 2 }]);
  });

  it("refuses a range where the answer is a table by itself", () => {
    expect(
      answerOf(
        tryout([amount], () => [[1]], TABLE),
        column([1, 2]),
      ),
    ).toEqual(["one-cell-expected", { param: "amount" }]);
    const rows = { ...TABLE, kind: "rows" } as Result;
    expect(
      answerOf(
        tryout([amount], () => [[1]], rows),
        column([1, 2]),
      ),
    ).toMatchObject(["one-cell-expected", {}]);
  });

  it("takes a blank optional range for omitted, and a small table as it is", () => {
    const grid: Param = { name: "table", kind: "grid", help: "" };
    expect(answerOf(product, column([1, 2]), column(["", ""]))).toEqual([[2], [4]]);
    expect(inputsOf([amount, grid], 5, [[1, Number.NaN]])).toEqual({
      amount: 5,
      table: [[1, { error: "#NUM!" }]],
    });
  });

  it("passes further arguments on unread", () => {
    const rest: Param = { name: "others", kind: "rest", optional: true, help: "" };
    expect(inputsOf([amount, rest], 5, [["x"]], Number.NaN)).toEqual({ amount: 5, others: [[["x"]], Number.NaN] });
    expect(inputsOf([amount, rest], 5)).toEqual({ amount: 5, others: [] });
  });

  it("is blank in a blank row of a list, if it stands beside one", () => {
    const beside = tryout([amount, times], () => 1, { ...NUMBER, perRow: true } as Result);
    const outcome = outcomeOf(beside, "", "");
    expect(outcome).toMatchObject({ ok: true, value: "", report: { params: [], notes: [] } });
    expect(outcome.ok && outcome.steps()).toEqual([]);
    expect(answerOf(beside, 5)).toBe(1);
    expect(answerOf(beside, "", 5)).toBe("");
    expect(answerOf(product, "", "")).toEqual(["missing-value", { param: "amount" }]);
  });
});

describe("a refusal", () => {
  const picky = tryout([amount], ({ amount }) => (amount > 5 ? fail("no-solution", { limit: 5 }) : amount));

  it("names the row of a list, and no row of a single value", () => {
    expect(answerOf(picky, column(["Amount", 1, "", 6]))).toEqual([
      "no-solution",
      { param: "amount", row: 4, limit: 5 },
    ]);
    expect(answerOf(picky, 6)).toEqual(["no-solution", { limit: 5 }]);
  });

  it("is the only thing that is caught", () => {
    const broken = tryout([amount], () => {
      throw new TypeError("a fault");
    });
    expect(() => outcomeOf(broken, 1)).toThrow(new TypeError("a fault"));
  });

  it.each([
    ["a number", NUMBER, Infinity],
    ["a column", { ...NUMBER, kind: "column" } as Result, [1, Number.NaN]],
    ["a table", TABLE, [[1], [-Infinity]]],
    ["rows", { ...TABLE, kind: "rows" } as Result, [[1], [Infinity]]],
  ])("meets %s that overflowed", (_name, result, computed) => {
    expect(
      answerOf(
        tryout([amounts], () => computed, result),
        column([1, 2]),
      ),
    ).toEqual(["too-large", {}]);
    const sound = JSON.parse(JSON.stringify(computed).replace(/null/g, "2"));
    expect(
      outcomeOf(
        tryout([amounts], () => sound, result),
        column([1, 2]),
      ).ok,
    ).toBe(true);
  });
});

describe("a calculator of columns", () => {
  const groups: Param = { name: "groups", kind: "ids", optional: true, help: "" };
  const steps: Param = { name: "steps", kind: "numbers", unit: "money", separate: true, help: "" };

  it("reads its columns as one table, and those that are separate by themselves", () => {
    expect(inputsOf([amounts, steps, times], column([1, 2, 3]), column([7, 8]), 5)).toEqual({
      amounts: Float64Array.of(1, 2, 3),
      steps: Float64Array.of(7, 8),
      times: 5,
    });
    expect(
      answerOf(
        tryout([amounts, steps], () => 1),
        column([1]),
        "",
      ),
    ).toBe(1);
  });

  it("knows nothing of an optional column that is left out", () => {
    expect(inputsOf([amounts, groups], column([1, 2]), column(["", ""]))).toEqual({ amounts: Float64Array.of(1, 2) });
    expect(inputsOf([amounts, groups], column([1, 2]), column(["a", "b"]))).toHaveProperty("groups.names", ["a", "b"]);
  });

  it("refuses a range for what must be one value", () => {
    expect(
      answerOf(
        tryout([amounts, times], () => 1),
        column([1, 2]),
        column([1, 2]),
      ),
    ).toEqual(["one-cell-expected", { param: "times" }]);
  });

  it("answers beside its rows, one value or several", () => {
    const doubled = tryout([amounts], ({ amounts }) => Array.from(amounts, (value) => 2 * value), {
      ...NUMBER,
      kind: "column",
    } as Result);
    expect(answerOf(doubled, column([1, "", 3]))).toEqual([[2], [""], [6]]);
    const pairs = tryout([amounts], ({ amounts }) => Array.from(amounts, (value) => [value]), {
      ...TABLE,
      kind: "rows",
    } as Result);
    expect(answerOf(pairs, column([1, "", 3]))).toEqual([[1], [""], [3]]);
  });
});

describe("what a calculator may use", () => {
  it("does once what both the answer and its derivation need, and again for the next answer and for every row", () => {
    let times = 0;
    const work = (inputs: { readonly amounts?: unknown }) => {
      times += 1;
      return inputs;
    };
    const one = tryout([amounts], (inputs, { once }) => new Set([once(work, inputs), once(work, inputs)]).size);
    expect([answerOf(one, column([1])), times]).toEqual([1, 1]);
    expect([answerOf(one, column([1])), times]).toEqual([1, 2]);
    const single = { name: "amounts", kind: "number", unit: "count", help: "" } as const;
    const perRow = tryout([single], (inputs, { once }) => Number(once(work, inputs).amounts));
    expect(answerOf(perRow, column([3, 4]))).toEqual([[3], [4]]);
  });

  it("reports how columns were read, also of one that was not, and where their values stand", () => {
    let seen: unknown[] = [];
    const using = tryout([amounts, times], (_, tools) => {
      const { note, report, place, explain } = tools;
      note("first");
      note("second", { count: 2 });
      seen = [report("amounts"), report("times"), place("amounts", 1), place("times", 0), explain("X", [])];
      return 1;
    });
    const outcome = outcomeOf(using, column(["Amount", 1, "2"]));
    const read = {
      param: "amounts",
      cells: 3,
      used: 2,
      blank: 0,
      textAsNumber: 1,
      textAsDate: 0,
      dateOrder: undefined,
      words: 0,
      header: "Amount",
    };
    const unread = {
      param: "times",
      cells: 0,
      used: 0,
      blank: 0,
      textAsNumber: 0,
      textAsDate: 0,
      dateOrder: undefined,
      words: 0,
      header: undefined,
    };
    expect(seen).toEqual([read, unread, { param: "amounts", row: 3 }, { param: "times" }, [["X"]]]);
    expect(outcome).toMatchObject({
      report: {
        params: [read],
        notes: [
          { key: "first", facts: {} },
          { key: "second", facts: { count: 2 } },
        ],
      },
    });
  });
});

describe("the steps", () => {
  const explained = {
    ...product,
    explain: (inputs: Record<string, unknown>, result: unknown) => [
      { step: "only", figures: [inputs.amount as number], result: result as number, unit: "money" },
    ],
  } as unknown as Calculator;
  const stepsOf = (...args: unknown[]) => {
    const outcome = outcomeOf(explained, ...args);
    return outcome.ok ? outcome.steps() : outcome.error;
  };

  it("are those of the figures given, of a list those of its first row", () => {
    expect(stepsOf(5, 3)).toEqual([{ step: "only", figures: [5], result: 15, unit: "money" }]);
    expect(stepsOf(column(["", 7, 8]), 3)).toEqual([{ step: "only", figures: [7], result: 21, unit: "money" }]);
  });

  it("are none of a list without rows", () => {
    const alone = { ...explained, params: [amount], compute: () => 1 } as unknown as Calculator;
    const outcome = outcomeOf(
      alone,
      column(["Amount", "Other"])
        .slice(0, 1)
        .concat([[""]]),
    );
    expect(outcome.ok && outcome.steps()).toEqual([]);
  });
});

describe("the language of an answer", () => {
  const label: Result = { kind: "label", labels: [{ en: "a", nl: "b" }], header: "", help: "" };
  const speaking = tryout([amount], () => ({ en: "a", nl: "b" }), label);

  it("is what the last argument asks for, also over a range", () => {
    expect(outcomeOf(speaking, 1, "nl")).toMatchObject({ ok: true, language: "nl" });
    expect(outcomeOf(speaking, 1)).toMatchObject({ ok: true, language: undefined });
    expect(outcomeOf(speaking, column([1, 2]), "nl")).toMatchObject({ ok: true, language: "nl" });
  });
});
