import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const HEADERS = [
  "Stage",
  "Reached (number)",
  "From previous stage (share)",
  "From first stage (share)",
  "Lost (number)",
  "Bottleneck",
];

const counts = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 12 })
  .map((numbers) => numbers.sort((one, other) => other - one))
  .filter(([first]) => (first as number) > 0);

const funnel = (numbers: readonly number[], language: "en" | "nl" = "en") =>
  ask("FUNNEL", [column(numbers.map((_, index) => `Stage ${index}`)), column(numbers)], language);

describe("FUNNEL", () => {
  it("shows the funnel of a start-up course: 20% × 50% × 60% is 6%", () => {
    // Pitchbites Academy, "Build your sales funnel": lead to demo 20%, demo to pilot 50%, pilot to deal 60%, overall 6%.
    expect(funnel([1000, 200, 100, 60])).toEqual([
      HEADERS,
      ["Stage 0", 1000, "", 1, "", ""],
      ["Stage 1", 200, 0.2, 0.2, 800, "Bottleneck"],
      ["Stage 2", 100, 0.5, 0.1, 100, ""],
      ["Stage 3", 60, 0.6, 0.06, 40, ""],
    ]);
  });

  it("loses in its steps what it loses in all, and multiplies its steps to the whole", () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const rows = rowsOf(funnel(numbers));
        const last = numbers.at(-1) as number;
        expect(rows.slice(1).reduce((sum, row) => sum + (row[4] as number), 0)).toBe((numbers[0] as number) - last);
        const product = rows.slice(1).reduce((so, row) => so * (row[2] === "" ? 0 : (row[2] as number)), 1);
        expect(product).toBeCloseTo(rows.at(-1)?.[3] as number, 12);
      }),
    );
  });

  it("marks every step with the lowest conversion and no other", () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const rows = rowsOf(funnel(numbers)).slice(1);
        const lowest = Math.min(...rows.map((row) => (row[2] === "" ? 1 : (row[2] as number))));
        for (const row of rows) expect(row[5]).toBe(row[2] === lowest && lowest < 1 ? "Bottleneck" : "");
      }),
    );
  });

  it("marks two equal steps both, and none where nobody is lost", () => {
    expect(rowsOf(funnel([8, 4, 4, 2])).map((row) => row[5])).toEqual(["", "Bottleneck", "", "Bottleneck"]);
    expect(rowsOf(funnel([8, 8, 8])).map((row) => row[5])).toEqual(["", "", ""]);
  });

  it("leaves the conversion blank after a stage that nobody reached", () => {
    expect(rowsOf(funnel([8, 0, 0])).map((row) => row[2])).toEqual(["", 0, ""]);
  });

  it("refuses a stage that is larger than the one before, and names its row", () => {
    expect(
      ask("FUNNEL", [
        [["Stage"], ["Lead"], [""], ["Order"]],
        [["Number"], [5], [""], [7]],
      ]),
    ).toBe(
      "counts, row 4 is 7, more than the 5 of the stage before: put the stages in order, and count in each only those who came from the one before.",
    );
    expect(funnel([5, 7], "nl")).toBe(
      "aantallen, rij 2 is 7, meer dan de 5 van de fase ervoor: zet de fasen op volgorde en tel in elke fase alleen wie uit de vorige komt.",
    );
  });

  it("refuses a funnel that is empty, of one stage, or begins with 0", () => {
    expect(ask("FUNNEL", ["", ""])).toMatch(/empty|two stages/);
    expect(funnel([5])).toBe("A funnel takes at least two stages, and there are 1: fill in stages and counts.");
    expect(funnel([0, 0])).toBe("The first stage counts 0: start with a stage that somebody reached.");
  });

  it("speaks Dutch", () => {
    expect((funnel([10, 5], "nl") as unknown[][])[0]).toContain("Vanaf vorige fase (aandeel)");
    expect(rowsOf(funnel([10, 5], "nl"))[1]?.[5]).toBe("Knelpunt");
  });
});
