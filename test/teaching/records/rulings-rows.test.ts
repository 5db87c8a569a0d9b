import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { LANGUAGES } from "../../../core/words.ts";
import type { Ruling } from "../../../teaching/exercise.ts";
import { readRulings, seedOfRulings } from "../../../teaching/records/read-rulings.ts";
import { rulingsRows } from "../../../teaching/records/rulings-rows.ts";
import { TeachingError } from "../../../teaching/trouble.ts";

const part = { item: "CLV-02", part: "a" };
const feedback = { en: "One order too few.", nl: "Eén bestelling te weinig." };

/** Every kind of ruling, and every trait. */
const RULINGS: readonly Ruling[] = [
  { kind: "points", ...part, student: "0012345", points: 1.5, reason: "Goede redenering" },
  { kind: "points", ...part, student: "=s1", points: 0, reason: "" },
  { kind: "group", ...part, trait: { by: "note", note: "mistake:revenue-not-margin" }, credit: 0.5 },
  { kind: "group", ...part, trait: { by: "ratio", ratio: 1 / 3 }, credit: 1 },
  { kind: "group", ...part, trait: { by: "ratio", ratio: 1.234 }, credit: 0 },
  { kind: "group", ...part, trait: { by: "answer", answer: "melkkoetje; 12.5" }, credit: 0.25 },
  { kind: "group", ...part, trait: { by: "formula", formula: "order*margin*(orders-1)" }, credit: 0.5 },
  { kind: "mistake", ...part, mistake: { id: "one-too-few", formula: "order*(orders-1)", credit: 0.25, feedback } },
  { kind: "mistake", ...part, mistake: { id: "twice", formula: "-order*2", feedback, mayCoincide: true } },
  { kind: "drop", ...part },
  { kind: "free", ...part },
];

const asText = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? null : String(cell))));

describe("rulings on a sheet", () => {
  it("come back as they were, in either language", () => {
    for (const language of LANGUAGES) expect(readRulings(rulingsRows(RULINGS, "7", language))).toEqual(RULINGS);
  });

  it("come back from cells that hold text only, with a decimal comma too", () => {
    const rows = asText(rulingsRows(RULINGS, "7", "nl"));
    expect(readRulings(rows)).toEqual(RULINGS);
    const commas = rows.map((row, at) =>
      row.map((cell, column) =>
        at > 3 && column > 3 && column < 7 && /^\d*\.\d+$/.test(cell ?? "") ? (cell ?? "").replace(".", ",") : cell,
      ),
    );
    expect(readRulings(commas)).toEqual(RULINGS);
  });

  it("may lie in another order, with blank rows and in two languages", () => {
    const [mark, note, seed, header = [], ...rows] = rulingsRows(RULINGS, "7", "nl");
    const english = rulingsRows(RULINGS.slice(0, 2), "7", "en").slice(4);
    const turned = [mark ?? [], note ?? [], seed ?? [], header, ...rows, [], [null, ""], ...english].map((row) =>
      [...row].reverse(),
    );
    expect(readRulings(turned)).toEqual([...RULINGS, ...RULINGS.slice(0, 2)]);
  });

  it("say which exercise they are about", () => {
    for (const language of LANGUAGES) expect(seedOfRulings(rulingsRows(RULINGS, "0042", language))).toBe("0042");
    expect(seedOfRulings([["Seed of the exercise", null]])).toBeUndefined();
    expect(seedOfRulings([])).toBeUndefined();
  });

  it("are none on a sheet without headers or rows", () => {
    expect(readRulings([])).toEqual([]);
    expect(readRulings(rulingsRows([], "7", "en"))).toEqual([]);
  });

  it("take a share as a percentage, and a formula with its sign", () => {
    const rows = rulingsRows([RULINGS[7] as Ruling], "7", "nl").map((row) => [...row]);
    (rows[4] as Cell[])[4] = "=order*orders";
    (rows[4] as Cell[])[6] = "50%";
    expect(readRulings(rows)).toMatchObject([{ mistake: { formula: "order*orders", credit: 0.5 } }]);
  });

  const refusal = (ruling: number, column: number, cell: Cell) => {
    const rows = rulingsRows([RULINGS[ruling] as Ruling], "7", "en").map((row) => [...row]);
    (rows[4] as Cell[])[column] = cell;
    try {
      readRulings(rows);
    } catch (error) {
      if (error instanceof TeachingError) return [error.code, error.facts.cell, error.facts.received];
      throw error;
    }
    return undefined;
  };

  it("that cannot be read are refused by their cell", () => {
    expect(refusal(0, 0, "  ")).toEqual(["ruling-blank", "A5", "  "]);
    expect(refusal(0, 2, "maybe")).toEqual(["ruling-unknown", "C5", "maybe"]);
    expect(refusal(0, 4, null)).toEqual(["ruling-blank", "E5", ""]);
    expect(refusal(0, 5, "two")).toEqual(["ruling-no-number", "F5", "two"]);
    expect(refusal(0, 5, null)).toEqual(["ruling-blank", "F5", ""]);
    expect(refusal(0, 5, true)).toEqual(["ruling-no-number", "F5", "true"]);
    expect(refusal(2, 6, 50)).toEqual(["ruling-no-share", "G5", "50"]);
    expect(refusal(2, 3, "student")).toEqual(["ruling-unknown", "D5", "student"]);
    expect(refusal(3, 4, "thrice")).toEqual(["ruling-no-number", "E5", "thrice"]);
    expect(refusal(6, 4, "order*(")).toEqual(["ruling-no-formula", "E5", "order*("]);
    expect(refusal(6, 4, "A1*2")).toEqual(["ruling-no-formula", "E5", "A1*2"]);
    expect(refusal(7, 8, "#REF!")).toEqual(["ruling-error", "I5", "#REF!"]);
  });
});
