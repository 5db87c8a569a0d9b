import { findList } from "../classify/find-list.ts";
import type { List } from "../classify/list.ts";
import type { Block } from "../workbook.ts";

/** What a list is can be told from its beginning and its end. */
const BEGINNING = 5_000;
const END = 10;

/** Reads a block as a list; undefined where no row of data stands in it. Of a long block only its beginning and end are looked at. */
export function findTransactions(block: Block): List | undefined {
  const { cells } = block;
  if (cells.length <= 2 * BEGINNING) return findList(block);
  const between = cells.length - BEGINNING - END;
  const list = findList({ ...block, cells: [...cells.slice(0, BEGINNING), ...cells.slice(-END)] });
  if (list === undefined) return undefined;
  return {
    ...list,
    cells,
    last: list.last + between,
    totals: list.totals.map((total) => ({ ...total, row: total.row + between })),
  };
}
