import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const names = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const swot = (scores: number[][], [s, w, o, t]: readonly [number, number, number, number]) => [
  column(names("S", s)),
  column(names("W", w)),
  [names("O", o)],
  [names("T", t)],
  scores,
];
const matrix = [
  [5, 1, 4],
  [2, 3, 1],
  [0, 1, 5],
];
const sizes = [2, 1, 2, 1] as const;
const combinations = (args: readonly unknown[]) =>
  rowsOf(ask("CONFRONTATION", args))
    .filter(([part]) => part === "Combination")
    .map((row) => row.slice(1, 6));
const totals = (args: readonly unknown[], language: "en" | "nl" = "en") =>
  rowsOf(ask("CONFRONTATION", args, language))
    .filter(([part]) => String(part).includes("tota"))
    .map((row) => [row[0], row[2], row[4]]);

describe("CONFRONTATION", () => {
  it("shows the five highest combinations with their rank and strategy", () => {
    expect(combinations(swot(matrix, sizes))).toEqual([
      [1, "S1", "O1", 5, "SO: grow"],
      [1, "W1", "T1", 5, "WT: withdraw or turn round"],
      [3, "S1", "T1", 4, "ST: defend"],
      [4, "S2", "O2", 3, "SO: grow"],
      [5, "S2", "O1", 2, "SO: grow"],
    ]);
  });

  it("adds up each factor over its row or its column", () => {
    expect(totals(swot(matrix, sizes))).toEqual([
      ["Strength, total", "S1", 10],
      ["Strength, total", "S2", 6],
      ["Weakness, total", "W1", 6],
      ["Opportunity, total", "O1", 7],
      ["Opportunity, total", "O2", 5],
      ["Threat, total", "T1", 10],
    ]);
    expect(totals(swot(matrix, sizes), "nl").map(([part]) => part)).toEqual([
      "Sterkte, totaal",
      "Sterkte, totaal",
      "Zwakte, totaal",
      "Kans, totaal",
      "Kans, totaal",
      "Bedreiging, totaal",
    ]);
  });

  it("asks a question for each pair of kinds, in both languages", () => {
    const questions = (language: "en" | "nl") =>
      rowsOf(
        ask(
          "CONFRONTATION",
          swot(
            [
              [4, 3],
              [2, 1],
            ],
            [1, 1, 1, 1],
          ),
          language,
        ),
      )
        .slice(0, 4)
        .map((row) => row.slice(5));
    expect(questions("en")).toEqual([
      ["SO: grow", "How can we use “S1” to seize “O1”?"],
      ["ST: defend", "How can we use “S1” to fend off “T1”?"],
      ["WO: improve", "How can we improve “W1” so that we can seize “O1”?"],
      ["WT: withdraw or turn round", "How can we turn round “W1” to withstand “T1”, or should we withdraw?"],
    ]);
    expect(questions("nl")).toEqual([
      ["SO: groeien", "Hoe kunnen we “S1” benutten om in te spelen op “O1”?"],
      ["ST: verdedigen", "Hoe kunnen we “S1” benutten om “T1” af te weren?"],
      ["WO: verbeteren", "Hoe kunnen we “W1” verbeteren om te kunnen inspelen op “O1”?"],
      [
        "WT: terugtrekken of ombuigen",
        "Hoe kunnen we “W1” ombuigen om “T1” te doorstaan, of moeten we ons terugtrekken?",
      ],
    ]);
  });

  it("shows all that tie with the fifth, by strategy and then by name", () => {
    const tied = swot(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 9],
      ],
      sizes,
    );
    expect(combinations(tied).map(([rank, one, other]) => `${rank} ${one} ${other}`)).toEqual([
      "1 W1 T1",
      "2 S1 O1",
      "2 S1 O2",
      "2 S2 O1",
      "2 S2 O2",
      "2 S1 T1",
      "2 S2 T1",
      "2 W1 O1",
      "2 W1 O2",
    ]);
  });

  it("shows fewer than five where fewer are above 0, and none where none is", () => {
    expect(
      combinations(
        swot(
          [
            [0, 2],
            [-3, 0.5],
          ],
          [1, 1, 1, 1],
        ),
      ).map(([rank, , , score]) => [rank, score]),
    ).toEqual([
      [1, 2],
      [2, 0.5],
    ]);
    expect(combinations([["Service"], "", ["Outsourcing"], "", 3])).toEqual([
      [1, "Service", "Outsourcing", 3, "SO: grow"],
    ]);
    const none = swot(
      [
        [0, -1],
        [0, 0],
      ],
      [1, 1, 1, 1],
    );
    expect(combinations(none)).toEqual([]);
    expect(totals(none).map(([, , total]) => total)).toEqual([-1, 0, 0, -1]);
  });

  it("refuses scores that do not fit the factors, with both sizes", () => {
    const sentence =
      "Scores has 3 rows and 3 columns, and there are 4 strengths and weaknesses and 3 opportunities and threats: select the factors without their headers, and fill in a score for each pair, 0 where they have nothing to do with each other.";
    expect(ask("CONFRONTATION", swot(matrix, [3, 1, 2, 1]))).toBe(sentence);
    expect(ask("CONFRONTATION", swot(matrix, [2, 1, 2, 2]), "nl")).toMatch(
      /^Scores heeft 3 rijen en 3 kolommen, en er zijn 3 sterktes en zwaktes en 4 kansen en bedreigingen: /,
    );
    expect(ask("CONFRONTATION", [...swot(matrix, sizes).slice(0, 4), column(["", ""])])).toBe(
      "There is nothing to confront: scores holds only blank cells.",
    );
    expect(
      ask(
        "CONFRONTATION",
        swot(
          [
            [1e308, 1e308],
            [1, 1],
          ],
          [1, 1, 1, 1],
        ),
      ),
    ).toBe("The scores are too large to add up.");
    expect(ask("CONFRONTATION", swot([[1, Number.NaN]], [1, 0, 1, 1]))).toContain("scores");
  });

  it("derives the first totals and the highest combination", () => {
    const steps = (args: readonly unknown[]) =>
      rowsOf(ask("EXPLAIN", ["CONFRONTATION", ...args])).map(([name, , figures, result]) => [name, figures, result]);
    expect(
      steps(
        swot(
          [
            [1, 2],
            [3, 6],
          ],
          [1, 1, 1, 1],
        ),
      ),
    ).toEqual([
      ["Total of the first strength or weakness", "S1: 1 + 2", 3],
      ["Total of the first opportunity or threat", "O1: 1 + 3", 4],
      ["Highest combination", "W1 × T1", 6],
      ["Strategy", "W1 × T1", "WT: withdraw or turn round"],
      [
        "Main attention point",
        "WT: withdraw or turn round",
        "How can we turn round “W1” to withstand “T1”, or should we withdraw?",
      ],
    ]);
    expect(
      steps(
        swot(
          [
            [0, 0],
            [0, 0],
          ],
          [1, 1, 1, 1],
        ),
      ),
    ).toHaveLength(2);
  });

  it("shows the same combinations and totals whatever the order of the factors", () => {
    const scores = fc.array(fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(scores, (rows) => {
        const args = swot(rows, [2, 2, 2, 2]);
        const [a, b, c, d] = rows as [number[], number[], number[], number[]];
        const turned = [b, a, d, c].map(([e, f, g, h]) => [f, e, h, g]);
        const names = [
          ["S2", "S1"],
          ["W2", "W1"],
          ["O2", "O1"],
          ["T2", "T1"],
        ].map(column);
        expect(combinations([...names, turned])).toEqual(combinations(args));
        const sorted = (list: unknown[][]) => list.map((row) => row.join()).sort();
        expect(sorted(totals([...names, turned]))).toEqual(sorted(totals(args)));
        const sum = (kinds: RegExp) =>
          totals(args).reduce((total, [part, , value]) => total + (kinds.test(String(part)) ? Number(value) : 0), 0);
        expect(sum(/Strength|Weakness/)).toBe(sum(/Opportunity|Threat/));
      }),
    );
  });
});
