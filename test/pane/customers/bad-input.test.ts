import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { analyse, rowsOf } from "../../../pane/customers/analyse.ts";
import { findTransactions } from "../../../pane/customers/find-transactions.ts";
import { completeColumns, guessColumns } from "../../../pane/customers/guess-columns.ts";
import { FIRST_QUESTION } from "../../../pane/customers/question.ts";
import { type ReadTransactions, readTransactions } from "../../../pane/customers/read-transactions.ts";
import { readSentences, refusalSentence } from "../../../pane/customers/sentences.ts";
import { tableOf } from "../../../pane/customers/table.ts";
import { TEXTS } from "../../../pane/texts/index.ts";
import { orderRows, unwatched } from "./lists.ts";

const TODAY = 46_022;
const NL = { texts: TEXTS.nl.customers, language: "nl" } as const;

/** A list as the view finds it around a cell: below a title, two columns to the right. */
async function seen(rows: readonly (readonly Cell[])[], headers = ["Klantnr", "Orderdatum", "Bedrag"]) {
  const cells = [headers, ...rows];
  const address = `Orders!C4:${String.fromCharCode(66 + headers.length)}${3 + cells.length}`;
  const list = findTransactions({ address, sheet: "Orders", cells });
  const columns = list && completeColumns(guessColumns(list));
  if (list === undefined || columns === undefined) throw new Error("no list of orders was found");
  const read = await readTransactions(
    list,
    columns,
    { asOf: undefined, reading: undefined, today: TODAY },
    unwatched(),
  );
  return { read, said: sentencesOf(read, list) };
}

function sentencesOf(read: ReadTransactions, list: Parameters<typeof readSentences>[1]): string {
  const { overview, transactions } = read;
  if ("error" in overview) return refusalSentence(overview, "nl");
  return readSentences(overview, list, transactions, NL).join("\n");
}

async function analysed({ overview, transactions }: ReadTransactions) {
  if ("error" in overview) throw new Error(overview.error.code);
  return analyse(transactions, overview, FIRST_QUESTION, unwatched());
}

const MANY = orderRows(60);
const dutch = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10).split("-").reverse().join("-");
const withDates = (write: (serial: number, row: number) => Cell) =>
  MANY.map(([customer, date, amount], row) => [customer, write(Number(date), row), amount]);

/** Each kind of list that is not as it should be: what the view says of it, in full where that is a refusal. */
const CASES: readonly {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly headers?: readonly string[];
  readonly says: readonly string[];
  readonly silent?: readonly string[];
}[] = [
  {
    name: "rows that stand there twice are named and count",
    rows: [...MANY, ...MANY.slice(0, 2)],
    says: [`2 rijen zijn in elke kolom gelijk aan een rij erboven (rijen ${5 + MANY.length}, ${6 + MANY.length}).`],
  },
  {
    name: "equal orders with numbers of their own are not double",
    rows: [...MANY, ...MANY.slice(0, 2)].map((row, at) => [...row, `O-${at}`]),
    headers: ["Klantnr", "Orderdatum", "Bedrag", "Ordernr"],
    says: [`${MANY.length + 2} orderregels van 60 klanten.`],
    silent: ["gelijk aan een rij erboven"],
  },
  {
    name: "returns are no purchase",
    rows: [...MANY, ["K0001", 46_000, -20], ["K0002", 46_001, "-3,50"]],
    says: ["2 retouren (negatieve bedragen)", "1 bedrag als tekst opgeslagen"],
  },
  {
    name: "amounts of zero are purchases without value",
    rows: [...MANY, ["K0001", 46_000, 0], ["K0001", 46_001, "0,00"]],
    says: ["2 aankopen zonder bedrag"],
  },
  {
    name: "dates after today are named by their row, with what to do",
    rows: [...MANY, ["K0001", 82_546, 5]],
    says: [`1 orderregel met een datum na vandaag (rij ${5 + MANY.length}). Herstel`],
  },
  {
    name: "dates as text with the day first",
    rows: withDates(dutch),
    says: [`${MANY.length} datums zijn tekst: als datum gelezen, met de dag eerst.`],
  },
  {
    name: "dates as text with the month first",
    rows: withDates((serial) => {
      const [day, month, year] = dutch(serial).split("-");
      return `${month}/${day}/${year}`;
    }),
    says: [`${MANY.length} datums zijn tekst: als datum gelezen, met de maand eerst.`],
  },
  {
    name: "dates as text with the year first, and real dates among them",
    rows: withDates((serial, row) => (row % 2 === 0 ? serial : dutch(serial).split("-").reverse().join("-"))),
    says: [`${Math.floor(MANY.length / 2)} datums zijn tekst: als datum gelezen.`],
  },
  {
    name: "the day and the month first in one column are refused with both rows",
    rows: [
      ["a", "31-12-2025", 10],
      ["b", "geen datum", 10],
      ["a", "12-31-2025", 12],
      ["b", "2025-12-31", 12],
    ],
    says: ["datums, rij 7 is '12-31-2025' en rij 5 is '31-12-2025': schrijf datums als tekst allemaal op één manier"],
  },
  {
    name: "two signs between day and month are refused with both rows",
    rows: [
      ["a", "31-12-2025", 10],
      ["a", "31/12/2025", 12],
      ["b", "30-12-2025", 12],
    ],
    says: ["datums, rij 6 is '31/12/2025' en rij 5 is '31-12-2025'"],
  },
  {
    name: "names that differ by spaces are one customer",
    rows: MANY.map(([customer, date, amount], row) => [row % 3 === 0 ? ` ${customer} ` : customer, date, amount]),
    says: [`${MANY.length} orderregels van 60 klanten.`],
  },
];

describe("a list that is not as it should be", () => {
  it.each(CASES)("$name", async ({ rows, headers, says, silent = [] }) => {
    const { said } = await seen(rows, headers as string[] | undefined);
    for (const sentence of says) expect(said).toContain(sentence);
    for (const sentence of silent) expect(said).not.toContain(sentence);
  });

  it.each([
    ["with the day first", dutch],
    ["with the year first", (serial: number) => dutch(serial).split("-").reverse().join("-")],
  ])("gives the same customers with dates as text %s as with real dates", async (_, write) => {
    const real = await analysed((await seen(MANY)).read);
    const text = await analysed((await seen(withDates(write))).read);
    expect(tableOf(text, "nl")).toEqual(tableOf(real, "nl"));
  });

  it("gives the same customers with spaces around their names", async () => {
    const spaced = MANY.map(([customer, date, amount], row) => [
      row % 2 === 0 ? `${customer} ` : customer,
      date,
      amount,
    ]);
    expect(tableOf(await analysed((await seen(spaced)).read), "nl")).toEqual(
      tableOf(await analysed((await seen(MANY)).read), "nl"),
    );
  });

  it.each([
    ["one customer", MANY.map(([, date, amount]) => ["K1", date, amount]), "1 klant"],
    ["one day", MANY.map(([customer, , amount]) => [customer, 45_900, amount]), "0 klanten kochten"],
    [
      "customers who all bought once",
      [...new Map(MANY.map((row) => [row[0], row])).values()],
      "0 klanten kochten ook op een tweede dag (0%).",
    ],
    ["one order", MANY.slice(0, 1), "1 orderregel van 1 klant."],
    ["only returns", MANY.map(([customer, date, amount]) => [customer, date, -Number(amount)]), "retouren"],
    ["only free orders", MANY.map(([customer, date]) => [customer, date, 0]), "zonder bedrag"],
  ] as const)("says why nothing is predicted of %s, and gives the rest", async (_, rows, says) => {
    const { read, said } = await seen(rows as Cell[][]);
    expect(said).toContain(says);
    expect(said).not.toMatch(/NaN|Infinity|undefined|\{/);
    const analysis = await analysed(read);
    expect(analysis.predicted.ok).toBe(false);
    if (analysis.predicted.ok) return;
    const sentence = refusalSentence(analysis.predicted, "nl");
    expect(sentence).toMatch(/\d|leeg|geen/);
    expect(sentence).not.toMatch(/NaN|Infinity|undefined|\{/);
    for (const outcome of [analysis.rfm, analysis.cohorts, analysis.pareto]) {
      if (!outcome.ok) expect(refusalSentence(outcome, "nl")).not.toMatch(/NaN|Infinity|undefined|\{/);
      else for (const row of rowsOf(outcome)) for (const cell of row) expect(cell).not.toBeNaN();
    }
  });
});
