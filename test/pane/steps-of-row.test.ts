import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../core/answer.ts";
import { HEADER } from "../../core/beside-the-list.ts";
import { isBlank } from "../../core/cells.ts";
import { type Entry, entries, findEntry } from "../../core/registry.ts";
import { stepsOfRow } from "../../pane/steps-of-row.ts";

function stepsFor(id: string, values: readonly unknown[], row: number) {
  const entry = findEntry(id) as Entry;
  const outcome = outcomeOf(entry, values);
  if (!outcome.ok) throw outcome.error;
  return stepsOfRow(entry, values, outcome, row);
}

describe("the steps of one row of an answer", () => {
  it("hold the figures of that row, compared with the whole list", () => {
    const steps = stepsFor("ABC", [[["Revenue"], [800], [100], [50]]], 2);
    expect(steps?.at(-1)?.result).toEqual({ en: "B", nl: "B" });
    expect(steps?.find(({ step }) => step === "larger")?.result).toBe(800);
  });

  it("are those of a function that answers row by row too", () => {
    expect(stepsFor("NPSGROUP", [[[10], [8], [3]]], 2)).toEqual([
      { step: "group", figures: [3], result: { en: "Detractor", nl: "Criticaster" }, unit: "label" },
    ]);
  });

  it("leave the lines of a matrix and the tiers of a programme in their place", () => {
    const tiers = stepsFor(
      "LOYALTYTIER",
      [
        [[9], [6], [2]],
        [[1], [5], [8]],
        [["x"], ["y"], ["z"]],
      ],
      1,
    );
    expect(tiers?.at(-1)?.result).toBe("y");
  });

  it("are none for a header, for a blank row and for a table", () => {
    const values = [[["Revenue"], [800], [null], [50]]];
    expect(stepsFor("ABC", values, 0)).toBeUndefined();
    expect(stepsFor("ABC", values, 2)).toBeUndefined();
    expect(
      stepsFor(
        "NPSTABLE",
        [
          [[9], [2]],
          [["North"], ["South"]],
        ],
        1,
      ),
    ).toBeUndefined();
  });

  const beside = entries.filter(
    ({ calculator }) => calculator.result.kind === "column" || calculator.result.kind === "rows",
  );
  it.each(beside.map((entry) => [entry.calculator.id, entry] as const))("exist for each row of %s", (_id, entry) => {
    const [{ args }] = entry.calculator.examples;
    const outcome = outcomeOf(entry, args);
    if (!outcome.ok) throw outcome.error;
    const { value } = outcome;
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    const unexplained = rows.filter((row, at) => {
      // A blank row may get an answer too; it stays where it is.
      const blank = args.some(
        (argument) => Array.isArray(argument) && argument.length === rows.length && argument[at]?.every(isBlank),
      );
      const held = Array.isArray(row) && row.some((cell) => cell !== "" && cell !== HEADER) && !blank;
      return held && stepsOfRow(entry, args, outcome, at) === undefined;
    });
    expect(unexplained).toEqual([]);
  });
});
