import { isColumn, isOptional, type Param } from "../core/params.ts";
import { cellsDown, columnsOf } from "./address.ts";
import type { Selection } from "./workbook.ts";

/** A selection shared out over the parameters of a function, by the parameter's name. */
export function prefill(params: readonly Param[], selection: Selection): Readonly<Record<string, string>> {
  const { address, rows, columns } = selection;
  if (rows * columns === 1) return {};
  const rectangle = params.find(({ kind }) => kind === "rectangle");
  if (rectangle !== undefined) return { [rectangle.name]: address };
  // An optional column apart from the table is a setting, not a column of the user's list.
  const takers = params.filter(isColumn).filter((param) => !(param.separate && isOptional(param)));
  return takers.length > 0 ? overColumns(takers, address, columns) : overValues(params, address, rows, columns);
}

/** One column each for columns of one table; the whole selection where only one column is asked for. */
function overColumns(takers: readonly Param[], address: string, columns: number): Readonly<Record<string, string>> {
  const required = takers.filter((param) => !isOptional(param));
  const [first] = takers;
  if (first !== undefined && required.length <= 1 && takers.length === 1) return { [first.name]: address };
  return inOrder(takers, columns === 1 ? [address] : columnsOf(address));
}

/** Single values stand below one another, one for each required parameter, or side by side, with a row per answer. */
function overValues(
  params: readonly Param[],
  address: string,
  rows: number,
  columns: number,
): Readonly<Record<string, string>> {
  const takers = params.filter(({ kind }) => kind === "number" || kind === "date");
  const required = takers.filter((param) => !isOptional(param)).length;
  const below = columns === 1 && rows > 1 && rows === required;
  return inOrder(takers, below ? cellsDown(address) : columnsOf(address));
}

const inOrder = (takers: readonly Param[], addresses: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(takers.slice(0, addresses.length).map(({ name }, index) => [name, addresses[index] ?? ""]));
