import { describe, expect, it } from "vitest";
import { rowsOf } from "../../../core/items/arrangement.ts";
import { findItem } from "../../../core/items/bank/index.ts";
import { type Figures, workedFigures } from "../../../core/items/figures.ts";
import type { Item } from "../../../core/items/item.ts";
import { type Given, type Mark, noteOf, STANDARD_POLICY } from "../../../core/items/mark.ts";
import { type Answers, markItem } from "../../../core/items/mark-item.ts";

const item = (id: string) => findItem(id) as Item;
const cells = (answers: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([part, given]): [string, readonly Given[]] => [
      part,
      (Array.isArray(given) ? given : [given]).map((one) =>
        typeof one === "object" && one !== null ? one : { value: one },
      ),
    ]),
  );

/** The marks of the worked example with these answers, as "points note" per part. */
function marks(
  id: string,
  answers: Readonly<Record<string, unknown>>,
  policy = STANDARD_POLICY,
  figures?: Figures,
): string[] {
  const of = item(id);
  return markItem(of, figures ?? workedFigures(of), cells(answers), policy).map(show);
}

const show = ({ points, reason, remarks }: Mark): string =>
  [points ?? "?", noteOf(reason), ...remarks.map(noteOf)].join(" ");

describe("a number", () => {
  it("is right within its tolerance, rounded or not, and as text in either notation", () => {
    for (const answer of [0.85, 0.8502, 0.8496, "85%", "85,0 %", "0.85", "0,85"])
      expect(marks("RET-01", { a: answer })).toEqual(["2 right"]);
    for (const answer of [972, "€ 972,00", "972 euro", "€ 972,-", "972.0049"])
      expect(marks("CLV-01", { a: 81, b: answer })).toEqual(["1 right", "2 right"]);
  });

  it("is right as 15 for 15% with a remark, unless the cell shows percentages: then it is a hundred times too large", () => {
    expect(marks("RET-01", { a: 85 })).toEqual(["1.8 percent-typed"]);
    expect(marks("RET-01", { a: { value: 85, format: "percent" } })).toEqual(["0 power-of-ten"]);
    expect(marks("RET-01", { a: { value: 0.85, format: "percent" } })).toEqual(["2 right"]);
    expect(marks("RET-01", { a: 85 }, { ...STANDARD_POLICY, percentCredit: 1 })).toEqual(["2 percent-typed"]);
  });

  it("that shows a known mistake says which, also as a percentage without its sign", () => {
    expect(marks("RET-01", { a: 0.15 })).toEqual(["0 mistake:churn"]);
    expect(marks("RET-01", { a: 15 })).toEqual(["0 mistake:churn"]);
    expect(marks("NPS-01", { a: 70 })).toEqual(["0 mistake:passive-as-promoter"]);
    expect(marks("NPS-01", { a: { value: 0.1, format: "percent" } })).toEqual(["1.5 mistake:as-fraction"]);
  });

  it("shows mistakes that everyone makes: the sign, a factor ten, rounding along the way", () => {
    expect(marks("CLV-02", { a: -8550 })).toEqual(["0 sign"]);
    expect(marks("CLV-02", { a: 85_500 })).toEqual(["0 power-of-ten"]);
    expect(marks("DIS-04", { a: 1.47 }, STANDARD_POLICY, { numeric: 0.3, weighted: 0.445 })).toEqual([
      "1 rounded-early",
      "0 blank",
    ]);
    expect(marks("CLV-02", { a: 5000 })).toEqual(["0 other"]);
  });

  it("that cannot be read is never wrong: a person must look", () => {
    const trouble: [Given, string][] = [
      [{ value: "about 85" }, "? not-a-number"],
      [{ value: true }, "? not-a-number"],
      [{ value: "1.234" }, "? two-readings"],
      [{ value: { error: "#DIV/0!" } }, "? error-cell"],
      [{ value: "#N/B" }, "? error-cell"],
      [{ value: null, isMissingValue: true }, "? missing-value"],
      [{ value: 45_000, format: "date" }, "? date"],
    ];
    for (const [given, expected] of trouble) expect(marks("CLV-02", { a: given })).toEqual([expected]);
    expect(marks("CLV-02", {})).toEqual(["0 blank"]);
  });

  it("that can be read two ways follows the notation of its file where that is known", () => {
    const figures = { order: 12_340, margin: 0.1, orders: 1 };
    expect(marks("CLV-02", { a: "1.234" }, { ...STANDARD_POLICY, decimal: "," }, figures)).toEqual(["2 right"]);
    expect(marks("CLV-02", { a: "1.234" }, { ...STANDARD_POLICY, decimal: "." }, figures)[0]).toMatch(
      /^0 power-of-ten/,
    );
  });
});

describe("a part that builds on another", () => {
  it("is right where it follows from the student's own wrong answer", () => {
    expect(marks("CLV-01", { a: 90, b: 1080 })).toEqual(["0 other", "2 carried:contribution"]);
    expect(marks("DIS-06", { a: 0.4, b: 0.45, c: 1.13, d: 0.2, e: 0.09 })).toEqual([
      "0 other",
      "1 right",
      "1 carried:numeric",
      "1 right",
      "2 right",
    ]);
  });

  it("is right by itself too: the right answer comes first", () => {
    expect(marks("CLV-01", { a: 90, b: 972 })).toEqual(["0 other", "2 right"]);
  });

  it("carries on what was meant where a percentage was typed without its sign", () => {
    expect(marks("DIS-06", { a: 40, b: 45, c: 1.125, d: 0.2, e: 0.09 })[2]).toBe("1 carried:numeric");
  });

  it("carries nothing past the guard, and nothing that was left blank", () => {
    expect(marks("CLV-01", { a: 0, b: 0 })).toEqual(["0 other", "0 other"]);
    expect(marks("CLV-01", { a: -5, b: -60 })).toEqual(["0 other", "0 other"]);
    expect(marks("CLV-01", { b: 972 })).toEqual(["0 blank", "2 right"]);
  });

  it("knows its mistakes with the student's own answers too", () => {
    expect(marks("NPS-02", { a: 0.4, b: 1 / 6, c: 0.4 - 1 / 6 })[2]).toBe("1.5 mistake:as-fraction");
  });

  it("carries a choice", () => {
    expect(marks("MAT-01", { a: 0.8, b: "Question mark" })).toEqual(["0 other", "1 carried:relativeShare"]);
    expect(marks("MAT-01", { a: 0.8, b: "Ster" })).toEqual(["0 other", "1 right"]);
  });
});

describe("the way an answer was reached", () => {
  const first = (use: NonNullable<Given["use"]>) => marks("CLV-02", { a: { value: 8550, use } })[0];

  it("halves the points of a right value that does not refer to the data", () => {
    expect(first("typed")).toBe("1 right typed-constant");
    expect(first("constants")).toBe("1 right typed-constant");
    expect(first("references")).toBe("2 right");
    expect(first("follows")).toBe("2 right");
  });

  it("must follow changed data where the part asks for that", () => {
    const figures = { revenue: 10_000, margin: 0.25, bonusRate: 0.035 };
    const value = (10_000 * 0.035) / (0.25 - 0.035);
    expect(marks("LOY-03", { a: { value, use: "stuck" } }, STANDARD_POLICY, figures)).toEqual([
      "1.5 right typed-constant",
    ]);
    expect(marks("LOY-03", { a: { value, use: "references" } }, STANDARD_POLICY, figures)).toEqual(["3 right"]);
  });

  it("changes nothing for a wrong value", () => {
    expect(marks("CLV-02", { a: { value: 1425, use: "typed" } })).toEqual(["0 mistake:amount-is-total"]);
  });
});

describe("a choice", () => {
  it("is read in either language, by its key, and without regard to capitals, hyphens and accents", () => {
    for (const answer of ["Star", "ster", "STER", " star "])
      expect(marks("MAT-01", { a: 1.5, b: answer })[1]).toBe("1 right");
    for (const answer of ["Hefboomproduct", "hefboom-product", "Leverage"])
      expect(marks("MAT-04", { a: answer })[0]).toBe("1 right");
  });

  it("that was made by a known mistake says which; one that is no option is for a person", () => {
    expect(marks("MAT-04", { a: "Bottleneck" })[0]).toBe("0 mistake:axes-swapped");
    expect(marks("MAT-04", { a: "the blue one" })[0]).toBe("? unknown-option");
  });
});

describe("a part of several cells", () => {
  const of = item("NPS-03");
  const figures = workedFigures(of);
  const part = of.parts[0];
  const shown = part?.kind === "classify" ? rowsOf(part, of, figures).map(({ key }) => key) : [];
  const answered = (changes: Readonly<Record<string, string>>) => {
    const right: Readonly<Record<string, string>> = {
      scoreA: "Promotor",
      scoreB: "Passief",
      scoreC: "Passief",
      scoreD: "Criticaster",
      scoreE: "Criticaster",
      scoreF: "Promotor",
    };
    return marks("NPS-03", { a: shown.map((key) => changes[key] ?? right[key]) });
  };

  it("earns the share of the cells that are right, in the order of the sheet", () => {
    expect(new Set(shown).size).toBe(6);
    expect(answered({})).toEqual(["3 right"]);
    expect(answered({ scoreE: "Promotor" })).toEqual(["2.5 partly"]);
    expect(answered({ scoreE: "Promotor", scoreA: "Passief" })).toEqual(["2 partly"]);
  });

  it("names the mistake where there is one behind all wrong cells", () => {
    expect(answered({ scoreB: "Promotor", scoreC: "Promotor" })).toEqual(["2 mistake:seven-eight-promoter"]);
    expect(answered({ scoreB: "Promotor", scoreD: "Passief" })).toEqual(["2 partly"]);
  });

  it("is for a person where one cell cannot be read, and blank where all are", () => {
    expect(answered({ scoreB: "promo" })).toEqual(["? unknown-option"]);
    expect(marks("NPS-03", { a: [] })).toEqual(["0 blank"]);
  });
});

describe("ticks", () => {
  const of = item("MAT-06");
  const figures = workedFigures(of);
  const part = of.parts[0];
  const keys = part?.kind === "multi" ? rowsOf(part, of, figures).map(({ key }) => key) : [];
  const ticked = (...wanted: string[]) =>
    marks("MAT-06", { a: keys.map((key) => (wanted.includes(key) ? "x" : "")) })[0];
  const right = ["infrastructure", "personnel", "technology", "procurement"];

  it("earn the share that is right, less what wrong ones cost", () => {
    expect(ticked(...right)).toBe("2 right");
    expect(ticked("infrastructure", "personnel")).toBe("1 mistake:procurement-primary");
    expect(ticked(...right, "service")).toBe("1.6 mistake:service-support");
    expect(ticked(...keys)).toBe("0 mistake:service-support");
    expect(ticked()).toBe("0 blank");
  });

  it("may be words; anything else is for a person", () => {
    const words = keys.map((key) => (right.includes(key) ? "ja" : "nee"));
    expect(marks("MAT-06", { a: words })).toEqual(["2 right"]);
    expect(marks("MAT-06", { a: keys.map(() => "maybe") })).toEqual(["? unknown-option"]);
  });
});

describe("steps in order", () => {
  const of = item("SAL-08");
  const figures = workedFigures(of);
  const part = of.parts[0];
  const shown = part?.kind === "order" ? rowsOf(part, of, figures).map(({ key }) => key) : [];
  const steps = ["analysis", "planning", "execution", "response", "evaluation"];
  const numbered = (...numbers: unknown[]) =>
    marks(of.id, { a: shown.map((key) => numbers[steps.indexOf(key)] ?? null) })[0];

  it("are shown in another order, which follows from the figures", () => {
    expect([...shown].sort()).toEqual([...steps].sort());
    const orders = [0, 1, 2, 3, 4].map((by) => {
      const others = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value + by]));
      return part?.kind === "order"
        ? rowsOf(part, of, others)
            .map(({ key }) => key)
            .join()
        : "";
    });
    expect(new Set(orders).size).toBeGreaterThan(2);
    expect(orders).not.toContain("");
  });

  it("earn the share of the longest run that is right, of one step nothing", () => {
    expect(numbered(1, 2, 3, 4, 5)).toBe("2 right");
    expect(numbered(1, 3, 2, 4, 5)).toBe("1.5 partly");
    expect(numbered(5, 4, 3, 2, 1)).toBe("0 mistake:plan-before-analysis");
    expect(numbered(1, 2, undefined, 3, 4)).toBe("1.5 partly");
    expect(numbered(1)).toBe("0 partly");
  });

  it("that are in order but not numbered from 1 are not all right", () => {
    expect(numbered(2, 3, 4, 5, 6)).toBe("1.6 partly");
  });

  it("name the mistake behind them, by the numbers that were given", () => {
    expect(numbered(2, 1, 3, 4, 5)).toBe("1.5 mistake:plan-before-analysis");
    expect(numbered(1, 2, 3, 5, 4)).toBe("1.5 mistake:evaluation-before-response");
  });

  it("are for a person where one cannot be read, and blank where all are", () => {
    expect(numbered(1, 2, "x", 4, 5)).toBe("? not-a-number");
    expect(numbered()).toBe("0 blank");
  });
});

describe("an open question", () => {
  it("is for a person, or blank, and says when it is too long", () => {
    expect(marks("NPS-04", { a: 6, b: "Because it is a difference." })[1]).toBe("? to-read");
    expect(marks("NPS-04", { a: 6 })[1]).toBe("0 blank");
    expect(marks("NPS-04", { a: 6, b: "word ".repeat(81) })[1]).toBe("? to-read too-long");
  });
});

describe("a mark", () => {
  it("is the same whatever else is filled in, and never more than its points or less than 0", () => {
    for (const answer of [0, -1, 1e300, "x", "=1+1", "'; DROP TABLE", null, true, "٣"]) {
      for (const mark of markItem(item("CLV-01"), workedFigures(item("CLV-01")), cells({ a: answer, b: answer }))) {
        expect(mark.points ?? 0).toBeGreaterThanOrEqual(0);
        expect(mark.points ?? 0).toBeLessThanOrEqual(2);
      }
    }
  });
});
