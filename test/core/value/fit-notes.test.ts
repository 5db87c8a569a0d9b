import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../core/answer.ts";
import { reportFor } from "../../../core/i18n/index.ts";
import { findEntry } from "../../../core/registry.ts";
import { madeOrders } from "../../../scripts/made-orders.ts";
import { column } from "../ask.ts";
import simulated from "../evidence/recipes/value-customer-bases.json" with { type: "json" };

const FROM = 45_292;
const orders = madeOrders({ customers: 400, from: FROM, until: FROM + 730, seed: 3 });

/** The remarks of a function on these columns: its data report without what was read. */
function remarks(id: string, ...args: readonly unknown[]): readonly string[] {
  const entry = findEntry(id) ?? expect.fail();
  const outcome = outcomeOf(entry, args);
  if (!outcome.ok) throw outcome.error;
  return reportFor(entry, outcome.report, "en").slice(outcome.report.params.length);
}

const listOf = (rows: readonly (readonly unknown[])[]) => [0, 1, 2].map((at) => column(rows.map((row) => row[at])));

describe("CLVTABLE says what it did with a list", () => {
  const own = orders.map(({ customer, date, amount }) => [customer, date, amount]);
  const [first] = own;
  const untidy = listOf([
    ...own,
    [first?.[0], first?.[1], 12],
    ["Only returns", FROM + 5, -20],
    ["Late", FROM + 800, 30],
    [first?.[0], first?.[1], 0],
  ]);

  it("how many rows it left out or merged and why, and customers of whom nothing is left", () => {
    const said = remarks("CLVTABLE", ...untidy, 12, 1, 0.1, FROM + 730);
    expect(said).toContain("Returns (negative amounts): 1. They are left out.");
    expect(said).toContain("Purchases for nothing: 1. They count as purchases, and not in the mean value.");
    const late = `Transactions after the as of date: 1, the first at dates, row ${own.length + 3}. They are left out.`;
    expect(said).toContain(late);
    expect(remarks("BUYERS", ...untidy, FROM + 730)).toContain(late);
    expect(said).toContain("Customers without any purchase up to the end of the data: 2. They are left out.");
    expect(said).toContainEqual(expect.stringMatching(/^Second and later purchases of a customer on one day: \d+\./));
  });

  it("that the search arrived, how well the model fits, and how frequency and value go together", () => {
    const said = remarks("CLVTABLE", ...untidy, 12, 1, 0.1, FROM + 730).join("\n");
    expect(said).toMatch(
      /fitted to 400 customers, of whom \d+ bought again: the most likely parameters were found in \d+ rounds\. It puts [\d.]+% /,
    );
    expect(said).toMatch(/Correlation of frequency and mean value: −?0(\.\d+)?\./);
  });

  it("what BG/NBD takes for granted of one-time buyers, which MBG/NBD does not", () => {
    const said = (model: string) => remarks("CLVTABLE", ...listOf(own), 12, 1, 0.1, "", "month", model).join("\n");
    expect(said("BG/NBD")).toMatch(/P\(alive\) is 1 for \d+ customers\. The model MBG\/NBD/);
    expect(said("MBG/NBD")).not.toMatch(/takes for granted/);
  });
});

it("the functions of BG/NBD count the one-time buyers whom it takes for customers", () => {
  const once = simulated.frequency.filter((frequency) => frequency === 0).length;
  const histories = [simulated.frequency, simulated.recency, simulated.age].map(column);
  const parameters = column([0.9, 8, 0.7, 2.5]);
  const sentence = new RegExp(`takes for granted that anyone who bought once is still a customer.+\\b${once}\\b`);
  expect(remarks("BGNBD", ...histories)).toEqual([expect.stringMatching(sentence)]);
  expect(remarks("EXPECTEDORDERS", "BG/NBD", parameters, 12, ...histories)).toEqual([expect.stringMatching(sentence)]);
  expect(remarks("PALIVE", "BG/NBD", parameters, ...histories)).toEqual([expect.stringMatching(sentence)]);
  for (const id of ["MBGNBD", "PARETONBD"]) expect(remarks(id, ...histories)).toEqual([]);
  expect(remarks("PALIVE", "MBG/NBD", parameters, ...histories)).toEqual([]);
});
