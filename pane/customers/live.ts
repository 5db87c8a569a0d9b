import { parametersOf } from "../../core/define.ts";
import type { Entry } from "../../core/registry.ts";
import { addressOfArea, areaOf } from "../address.ts";
import type { List } from "../classify/list.ts";
import type { Columns } from "./columns.ts";
import type { Question } from "./question.ts";
import type { Overview } from "./read-list.ts";
import type { Transactions } from "./transactions.ts";

/** More rows than this hosts hand to a formula slowly, or not at all: Excel sends at most 5 MB. */
export const MOST_LIVE_ROWS = 50_000;

/** Why formulas cannot give what the pane shows. */
export type NotLive = "leftOut" | "quantities" | "late" | "large" | "dates";

/** Undefined where formulas over the list give the same answers. */
export function whyNotLive(
  columns: Columns,
  { leftOut, reading }: Pick<Transactions, "leftOut" | "reading">,
  { transactions, last }: Pick<Overview, "transactions" | "last">,
  { asOf }: Pick<Question, "asOf">,
): NotLive | undefined {
  if (leftOut > 0) return "leftOut";
  if (columns.quantities !== undefined) return "quantities";
  if (asOf !== undefined && asOf < last) return "late";
  if (transactions > MOST_LIVE_ROWS) return "large";
  return reading === undefined ? undefined : "dates";
}

/** The data of a column of the list, with its sheet. */
export function rangeOf(list: List, column: number): string {
  const { top, left } = areaOf(list.address) ?? {};
  const [firstRow, firstColumn] = [top ?? 0, left ?? 0];
  return addressOfArea({
    context: [list.sheet],
    top: firstRow + list.first,
    bottom: firstRow + list.last,
    left: firstColumn + column,
    right: firstColumn + column,
  });
}

/** A call with its arguments by name, in commas and points; what has no argument is left out. */
export function callOf({ calculator }: Entry, args: Readonly<Record<string, string>>): string {
  const texts = parametersOf(calculator).map(({ name }) => args[name] ?? "");
  const used = texts.reduce((length, text, at) => (text === "" ? length : at + 1), 0);
  return `=${calculator.id}(${texts.slice(0, used).join(",")})`;
}
