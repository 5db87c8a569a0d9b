import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { type DateReading, dateIn } from "../../../pane/customers/date-readings.ts";
import { whyNotLive } from "../../../pane/customers/live.ts";
import { readTransactions } from "../../../pane/customers/read-transactions.ts";
import { hasFormulas, realDatesPlan } from "../../../pane/customers/real-dates.ts";
import { readSentences, refusalSentence } from "../../../pane/customers/sentences.ts";
import { customersEn } from "../../../pane/texts/customers-en.ts";
import { FakeWorkbook } from "../fake-workbook.ts";
import { listOf, unwatched } from "./lists.ts";

const COLUMNS = { customers: 0, dates: 1, amounts: 2, quantities: undefined };
const HEADERS = ["Klant", "Datum", "Bedrag"];

/** 5 March or 3 May 2025, and so on. */
const DOUBTFUL = [
  ["Bos", "05-03-2025", 10],
  ["Smit", "02-04-2025 13:30", 12],
  ["Bos", "07-06-2025", 9],
] as const;
/** What the spreadsheet read as 2 January beside a text that it could not read. */
const SWAPPED = [
  ["Bos", 45_659, 10],
  ["Smit", "31-12-2025", 12],
  ["Bos", 45_660.5, 9],
] as const;

const list = (rows: readonly (readonly Cell[])[]) => listOf([HEADERS, ...rows], "Orders!C4");
const read = (rows: readonly (readonly Cell[])[], reading?: DateReading) =>
  readTransactions(list(rows), COLUMNS, { asOf: undefined, reading, today: 47_000 }, unwatched());
const datesIn = ({ transactions }: Awaited<ReturnType<typeof read>>) => transactions.dates.map(([date]) => date);

describe("dates that can be read two ways", () => {
  it("are not read before the user has said how, and both readings are named with the row of the sheet", async () => {
    const { overview, readings } = await read(DOUBTFUL);
    expect("error" in overview && overview.error.code).toBe("ambiguous-date");
    expect(readings).toEqual({
      row: 5,
      text: "05-03-2025",
      options: [
        { reading: "dayFirst", day: { en: "5 March 2025", nl: "5 maart 2025" } },
        { reading: "monthFirst", day: { en: "3 May 2025", nl: "3 mei 2025" } },
      ],
    });
  });

  it.each([
    ["dayFirst", 45_721, 45_815],
    ["monthFirst", 45_692, 45_844],
  ] as const)("are read %s where that was chosen, and it is said", async (reading, first, last) => {
    const answered = await read(DOUBTFUL, reading);
    expect(answered.overview).toMatchObject({ first, last, transactions: 3 });
    expect(answered.readings).toBeDefined();
    if ("error" in answered.overview) return;
    const spoken = { texts: customersEn, language: "en" } as const;
    expect(readSentences(answered.overview, list(DOUBTFUL), answered.transactions, spoken)).toContain(
      customersEn.dates.chosen[reading],
    );
  });

  it("have the user choose where dates beside proving texts may have been swapped by an import", async () => {
    const { readings } = await read(SWAPPED);
    expect(readings).toEqual({
      row: 5,
      text: undefined,
      options: [
        { reading: "asShown", day: { en: "2 January 2025", nl: "2 januari 2025" } },
        { reading: "swapped", day: { en: "1 February 2025", nl: "1 februari 2025" } },
      ],
    });
    expect(datesIn(await read(SWAPPED, "asShown"))).toEqual([45_659, 46_022, 45_660.5]);
    expect(datesIn(await read(SWAPPED, "swapped"))).toEqual([45_689, 46_022, 45_717.5]);
  });

  it("are no question where the column itself answers, whatever was chosen before", async () => {
    const { overview, readings, transactions } = await read(
      [
        ["Bos", "05-03-2025", 10],
        ["Smit", "31-03-2025", 12],
      ],
      "monthFirst",
    );
    expect(overview).toMatchObject({ first: 45_721, last: 45_747, textDates: 2, dateOrder: "dayFirst" });
    expect([readings, transactions.reading]).toEqual([undefined, undefined]);
  });

  it("stay refused where two rows contradict each other, which are named as the sheet counts them", async () => {
    const { overview, readings } = await read([
      ["Bos", "31-12-2025", 10],
      ["Bos", "geen idee", 10],
      ["Smit", "12-31-2025", 12],
    ]);
    expect(readings).toBeUndefined();
    expect("error" in overview && refusalSentence(overview, "en")).toBe(
      "dates, row 7 is '12-31-2025' and row 5 is '31-12-2025': dates as text must all be written in one way, such as 2026-03-31.",
    );
  });

  it("keep a cell that is no date in the reading", () => {
    expect(["12-31-2025", "x", 45_000, null, { error: "#N/A" }].map((cell) => dateIn(cell, "dayFirst"))).toEqual([
      "12-31-2025",
      "x",
      45_000,
      null,
      { error: "#N/A" },
    ]);
  });

  it("cannot be read by live formulas", () => {
    expect(
      whyNotLive(COLUMNS, { leftOut: 0, reading: "dayFirst" }, { transactions: 3, last: 45_815 }, { asOf: undefined }),
    ).toBe("dates");
  });
});

describe("real dates in the place of texts", () => {
  const rows = [HEADERS, ...DOUBTFUL, ["Smit", "onbekend", 4], ["Bos", 45_830, 3]];
  const workbook = () => new FakeWorkbook().fill("Orders!C4", rows);

  it("are what was chosen, with their time, leave the other cells alone, and can be taken back", async () => {
    const book = workbook();
    const receipt = await book.apply(realDatesPlan(list(rows.slice(1)), 1, "dayFirst", "nl"));
    expect((await book.read("Orders!D4:D9")).flat()).toEqual([
      "Datum",
      45_721,
      45_749.5625,
      45_815,
      "onbekend",
      45_830,
    ]);
    expect([...book.formats]).toEqual([["Orders!D5:D9", "dd-mm-yyyy"]]);
    await receipt.undo();
    expect(await book.read("Orders!C4:E9")).toEqual(rows);
  });

  it("are read by themselves afterwards", async () => {
    const book = workbook();
    await book.apply(realDatesPlan(list(rows.slice(1)), 1, "monthFirst", "en"));
    const { overview, readings } = await read((await book.read("Orders!C5:E9")) as Cell[][]);
    expect(readings).toBeUndefined();
    expect(overview).toMatchObject({ first: 45_692, textDates: 0 });
  });

  it("are not written over formulas", async () => {
    const book = workbook();
    expect(await hasFormulas(list(rows.slice(1)), 1, book)).toBe(false);
    book.putFormula("Orders!D6", '=TEXT(A1,"dd-mm-yyyy")', "02-04-2025");
    expect(await hasFormulas(list(rows.slice(1)), 1, book)).toBe(true);
    expect(await hasFormulas(list(rows.slice(1)), 2, book)).toBe(false);
  });
});
