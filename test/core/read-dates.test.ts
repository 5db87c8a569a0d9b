import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../core/answer.ts";
import type { Cell } from "../../core/cells.ts";
import { CalcError } from "../../core/errors.ts";
import { reportFor, sentenceFor } from "../../core/i18n/index.ts";
import { readTable } from "../../core/read.ts";
import { dateFrom } from "../../core/read-dates.ts";
import { findEntry } from "../../core/registry.ts";
import type { Language } from "../../core/words.ts";
import { quickest } from "../quickest.ts";
import { column } from "./ask.ts";

const DATES = { name: "dates", kind: "dates", help: "" } as const;
const BUYERS = findEntry("BUYERS") ?? expect.fail();

const readAll = (cells: readonly unknown[]) => readTable([DATES], [column(cells)], () => null);
const read = (...cells: readonly unknown[]): number[] => Array.from(readAll(cells).values.get("dates") as Float64Array);

/** The sentence that refuses a list with these dates, or undefined. */
function refusalOf(cells: readonly unknown[], language: Language = "en"): string | undefined {
  const outcome = outcomeOf(BUYERS, [
    column(cells.map((_, row) => `K${row}`)),
    column(cells),
    column(cells.map(() => 5)),
  ]);
  return outcome.ok ? undefined : sentenceFor(BUYERS, outcome.error, language);
}

describe("a column of dates as text", () => {
  it("has the day first where one of them can only be so", () => {
    expect(read("31-12-2025", "01-02-2025")).toEqual([46_022, 45_689]);
    expect(read("1.2.2025", "31.12.2025")).toEqual([45_689, 46_022]);
  });

  it("has the month first where one of them can only be so", () => {
    expect(read("01/02/2025", "12/31/2025", "3/4/2025 9:15 AM")).toEqual([45_659, 46_022, 45_720]);
  });

  it("needs no proof where both readings are the same day, or the year comes first", () => {
    expect(read("05-05-2025", "6-6-2025")).toEqual([45_782, 45_814]);
    expect(read("2025-02-01", "2025/2/1", 45_689)).toEqual([45_689, 45_689, 45_689]);
  });

  it("may have real dates, blanks and a header around it", () => {
    expect(read("Date", "31-12-2025", null, 45_672, "01-02-2025")).toEqual([46_022, 45_672, 45_689]);
  });

  it("is refused with the two readings where nothing tells them apart", () => {
    expect(refusalOf(["Datum", "05-05-2025", "01-02-2025", "03-04-2025"])).toBe(
      "dates, row 3: the text '01-02-2025' can be 1 February 2025 or 2 January 2025, and no other date tells which. Make it a date, or text like 2026-03-31.",
    );
    expect(refusalOf(["01-02-2025"], "nl")).toBe(
      "datums: de tekst '01-02-2025' kan 1 februari 2025 of 2 januari 2025 zijn, en geen andere datum laat zien welke. Maak er een datum van, of tekst zoals 2026-03-31.",
    );
  });

  it("is refused with two cells where one has the day first and the other the month", () => {
    expect(refusalOf(["01-02-2025", "31-12-2025", "12-31-2025"])).toBe(
      "dates, row 3 is '12-31-2025' and row 2 is '31-12-2025': dates as text must all be written in one way, such as 2026-03-31.",
    );
  });

  it("is refused with two cells where it is written with different signs", () => {
    expect(refusalOf(["31-12-2025", "01/02/2025"], "nl")).toBe(
      "datums, rij 2 is '01/02/2025' en rij 1 is '31-12-2025': schrijf datums als tekst allemaal op één manier, zoals 2026-03-31.",
    );
  });

  it("is refused beside dates that an import may have swapped", () => {
    expect(refusalOf([45_659, "31-12-2025", 45_720])).toBe(
      "dates, row 1 is 2 January 2025, while row 2 holds the text '31-12-2025': day and month may have been swapped when the file was opened. Import the column as text, or type all of it as dates.",
    );
    // 15 January cannot come from swapping, and 01-02-2025 would not have stayed text.
    expect(refusalOf([45_659, "31-12-2025", 45_672])).toBeUndefined();
    expect(refusalOf([45_659, "31-12-2025", "01-02-2025"])).toBeUndefined();
  });

  it("is refused where a text is no date, with a year of two digits too", () => {
    for (const cell of ["31-12-25", "tomorrow", "31-02-2025", 0.5, true])
      expect(refusalOf(["31-12-2025", cell])).toMatch(/^dates, row 2: .+ is not a date\. Type a date, or text like/);
    expect(refusalOf(["31-12-2025", { error: "#REF!" }])).toMatch(/row 2 holds the error/);
  });

  it("is read alike in whatever order its rows stand", () => {
    const cell = fc.constantFrom("31-12-2025", "01-02-2025", "05-05-2025", "13-1-2025", "2025-02-01");
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const there = outcome(cells);
        const back = outcome([...cells].reverse());
        expect(typeof back).toBe(typeof there);
        if (Array.isArray(there)) expect((back as number[]).reverse()).toEqual(there);
        else expect(back).toBe(there);
      }),
    );
  });

  it("says in the report how many there were and what came first", () => {
    const report = (cells: readonly unknown[], language: Language) => {
      const answered = outcomeOf(BUYERS, [column(cells.map(() => "K")), column(cells), column(cells.map(() => 5))]);
      return answered.ok ? reportFor(BUYERS, answered.report, language)[1] : undefined;
    };
    expect(report(["31-12-2025", "01-02-2025", 45_672], "en")).toBe(
      "dates: used 3, text read as date, day before month 2.",
    );
    expect(report(["12/31/2025"], "nl")).toBe("datums: gebruikt 1, tekst als datum gelezen, maand voor dag 1.");
    expect(report(["2025-12-31", 45_672], "en")).toBe("dates: used 2, text read as date 1.");
    expect(report([45_672], "en")).toBe("dates: used 1.");
  });

  it("takes time in proportion to its length", async () => {
    const texts = (rows: number) =>
      column(Array.from({ length: rows }, (_, row) => `${13 + (row % 15)}-0${1 + (row % 9)}-2025`));
    const small = texts(20_000);
    const large = texts(200_000);
    const one = await quickest(() => readTable([DATES], [small], () => null));
    const ten = await quickest(() => readTable([DATES], [large], () => null));
    expect(ten / one).toBeLessThan(25);
  });
});

/** What a column is read as, or the code of its refusal. */
function outcome(cells: readonly unknown[]): number[] | string {
  try {
    return read(...cells);
  } catch (error) {
    if (error instanceof CalcError) return error.code;
    throw error;
  }
}

describe("a date in one cell", () => {
  const at = () => ({ param: "value", row: 3 });
  const inOne = (cell: Cell): unknown => {
    try {
      return dateFrom(cell, at);
    } catch (error) {
      if (!(error instanceof CalcError)) throw error;
      return [error.code, error.facts];
    }
  };
  const refused = (code: string, received: unknown) => [code, { param: "value", row: 3, received }];

  it("is a whole serial day from 1900 to 9999, typed as a date or as text that can be read in one way", () => {
    expect(inOne(45_000.99)).toBe(45_000);
    expect(inOne("2024-02-29")).toBe(45_351);
    expect(inOne("31-12-2025")).toBe(46_022);
    expect(inOne(1)).toBe(1);
    expect(inOne(2_958_465.9)).toBe(2_958_465);
    for (const cell of [0.99, -1, 2_958_466]) expect(inOne(cell)).toEqual(refused("not-a-date", cell));
  });

  it("is refused where it is something else, or can be two days", () => {
    expect(inOne("tomorrow")).toEqual(refused("not-a-date", "tomorrow"));
    expect(inOne(true)).toEqual(refused("not-a-date", true));
    expect(inOne({ error: "#N/A" })).toEqual(refused("error-cell", "#N/A"));
    expect(inOne("01-02-2025")).toMatchObject(["ambiguous-date", { row: 3 }]);
  });
});

it("dates may stand as text in a column of recency too", () => {
  const recency = (cells: readonly unknown[]) =>
    outcomeOf(findEntry("RFMSCORE") ?? expect.fail(), [column(cells), column([1, 2, 3]), column([10, 20, 30])]);
  const asText = recency(["31-12-2025", "01-02-2025", "15-06-2025"]);
  const asDates = recency([46_022, 45_689, 45_823]);
  expect(asText.ok && asText.value).toEqual(asDates.ok && asDates.value);
  expect(asText.ok && asText.report.params[0]).toMatchObject({ textAsDate: 3, textAsNumber: 0, dateOrder: "dayFirst" });
  expect(recency(["01-02-2025", "03-04-2025", 5])).toMatchObject({ ok: false, error: { code: "ambiguous-date" } });
});
