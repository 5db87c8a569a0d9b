import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { completeColumns, guessColumns } from "../../../pane/customers/guess-columns.ts";
import { listOf, orderRows } from "./lists.ts";

/** The headers of the columns that were taken. */
function guessed(cells: readonly (readonly Cell[])[]) {
  const list = listOf(cells);
  return Object.fromEntries(
    Object.entries(guessColumns(list)).map(([role, index]) => [
      role,
      index === undefined ? undefined : list.columns[index]?.header,
    ]),
  );
}

const orders = orderRows(40);

describe("the columns of a transaction list", () => {
  it.each([
    [["customer_id", "order_date", "revenue"]],
    [["Klantnummer", "Besteldatum", "Omzet"]],
    [["Debiteur", "Factuurdatum", "Netto bedrag (€)"]],
    [["CustomerID", "InvoiceDate", "Amount"]],
    [["Relatienr", "Boekdatum", "Totaal excl. btw"]],
  ])("are found by headers in either language: %s", (headers) => {
    expect(guessed([headers, ...orders])).toMatchObject({
      customers: headers[0],
      dates: headers[1],
      amounts: headers[2],
      quantities: undefined,
    });
  });

  it("are found wherever they stand among others", () => {
    const rows = orders.map(([customer, date, amount], row) => [row + 10_001, "NL", amount, 3, date, "Web", customer]);
    expect(
      guessed([["Ordernummer", "Land", "Orderbedrag", "Aantal", "Datum", "Kanaal", "Klant"], ...rows]),
    ).toMatchObject({
      customers: "Klant",
      dates: "Datum",
      amounts: "Orderbedrag",
      quantities: undefined,
    });
  });

  it("are found without headers: days, names that come back, and amounts", () => {
    const list = listOf(orders);
    expect(guessColumns(list)).toEqual({ customers: 0, dates: 1, amounts: 2, quantities: undefined });
  });

  it("are found where dates and amounts are texts", () => {
    const rows = [
      ["7", "2025-01-03", "12,50"],
      ["9", "2025-01-04", "8,00"],
      ["7", "2025-02-11", "20,25"],
      ["9", "2025-03-30", "7,10"],
    ];
    expect(guessed([["id", "when", "euro"], ...rows])).toMatchObject({
      customers: "id",
      dates: "when",
      amounts: "euro",
    });
  });

  it("take customer numbers that come back before order numbers that do not", () => {
    const rows = orders.map(([customer, date, amount], row) => [
      500_000 + row,
      Number(String(customer).slice(1)),
      date,
      amount,
    ]);
    expect(guessed([["Order no", "Customer no", "Date", "Amount"], ...rows])).toMatchObject({
      customers: "Customer no",
    });
  });

  it("do not take a date of birth for the date of an order", () => {
    const rows = orders.map(([customer, date, amount]) => [customer, Number(date) - 12_000, date, amount]);
    expect(guessed([["Klant", "Geboortedatum", "Datum", "Bedrag"], ...rows])).toMatchObject({ dates: "Datum" });
  });

  it("multiply with a quantity only where the amount is the price of a piece", () => {
    const rows = orders.map(([customer, date, amount]) => [customer, date, 2, amount]);
    expect(guessed([["CustomerID", "InvoiceDate", "Quantity", "UnitPrice"], ...rows])).toMatchObject({
      amounts: "UnitPrice",
      quantities: "Quantity",
    });
  });

  it("are incomplete where no column holds dates", () => {
    const guess = guessColumns(
      listOf([
        ["Klant", "Omzet"],
        ["Bos", 12.5],
        ["Smit", 30],
        ["Bos", 8],
      ]),
    );
    expect(guess.dates).toBeUndefined();
    expect(completeColumns(guess)).toBeUndefined();
  });
});
