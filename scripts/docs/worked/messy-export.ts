import type { Cell } from "../../../core/cells.ts";
import { NOTATIONS } from "../../../core/emit/formula-text.ts";
import { DAY, DAY_ZERO } from "../../../core/numeric/serial-day.ts";
import type { Language } from "../../../core/words.ts";
import { madeOrders } from "../../made-orders.ts";

/** 1 January 2024 and 31 December 2025. */
const FROM = 45_292;
const UNTIL = 46_022;
const CUSTOMERS = 400;

const WORDS = {
  en: { headers: ["Order no", "Customer no", "Order date", "Amount"], unknown: "unknown", none: "n/a", total: "Total" },
  nl: { headers: ["Ordernr", "Klantnr", "Orderdatum", "Bedrag"], unknown: "onbekend", none: "n.v.t.", total: "Totaal" },
} as const;

interface Line {
  readonly order: string;
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
}

const dayFirst = (serial: number): string =>
  new Date(DAY_ZERO + serial * DAY).toISOString().slice(0, 10).split("-").reverse().join("-");

/**
 * Two years of orders as a shop exports them, in the notation of a language: everything text, some names with a space behind them,
 * returns, free samples, a page that was exported twice, cells that hold no answer, and a total below. The same in every run.
 */
export function messyExport(language: Language): readonly (readonly Cell[])[] {
  const words = WORDS[language];
  const { decimal } = NOTATIONS[language];
  const money = (amount: number) => amount.toFixed(2).replace(".", decimal);
  const lines: Line[] = [];
  const add = (customer: string, date: number, amount: number) =>
    lines.push({
      order: `O-${String(10_001 + lines.length)}`,
      customer,
      date: dayFirst(date),
      amount: money(amount),
    });
  const orders = madeOrders({ customers: CUSTOMERS, from: FROM, until: UNTIL, seed: 2025 });
  orders.forEach(({ customer, date, amount }, at) => {
    add(at % 17 === 5 ? `${customer} ` : customer, date, amount);
    if (at % 61 === 60) add(customer, date, -amount);
    if (at % 97 === 96) add(customer, date, 0);
  });

  const twice = lines.slice(600, 606);
  lines.splice(606, 0, ...twice);
  const spoil = (at: number, part: Partial<Line>) => lines.splice(at, 1, { ...(lines[at] as Line), ...part });
  spoil(210, { amount: words.none });
  spoil(777, { customer: "" });
  spoil(1500, { date: words.unknown });
  spoil(2001, { amount: `1${decimal === "," ? "." : ","}250` });
  spoil(2300, { amount: "#N/A" });

  const total = orders.reduce((cents, { amount }) => cents + Math.round(100 * amount), 0) / 100;
  return [
    words.headers,
    ...lines.map(({ order, customer, date, amount }) => [order, customer, date, amount]),
    [words.total, null, null, money(total)],
  ];
}
