import { type Cell, isBlank } from "../../core/cells.ts";
import type { Block } from "../workbook.ts";
import { headerRowOf, isUnit } from "./header-row.ts";
import { matchOf } from "./header-words.ts";
import type { Column, List } from "./list.ts";
import { NOUNS, type Noun, ROWS } from "./nouns.ts";
import { readColumn } from "./read-column.ts";
import { totalRowsOf } from "./total-rows.ts";

const textOf = (cell: Cell): string => (isBlank(cell) || typeof cell === "object" ? "" : String(cell).trim());

/** Reads a block as a list; undefined where no row of data stands in it. */
export function findList({ address, sheet, cells }: Block): List | undefined {
  const isFilled = (row: number) => cells[row]?.some((cell) => !isBlank(cell)) ?? false;
  const headerRow = headerRowOf(cells);
  let first = headerRow + 1;
  while (first < cells.length && (!isFilled(first) || (headerRow >= 0 && isUnit(cells[first] ?? [])))) first++;
  let last = cells.length - 1;
  while (last >= first && !isFilled(last)) last--;
  const totals = totalRowsOf(cells, first, last);
  for (const { row } of totals) last = Math.min(last, row - 1);
  while (last >= first && !isFilled(last)) last--;
  if (last < first) return undefined;

  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headers = cells[headerRow] ?? [];
  const columns = Array.from({ length: width }, (_, index) =>
    readColumn(cells, { index, header: textOf(headers[index]), first, last }),
  );
  const label = labelOf(columns);
  const noun = label === undefined ? ROWS : nounOf(label.header).noun;
  return { address, sheet, cells, headerRow, first, last, totals, columns, label: label?.index, noun };
}

const FAIR_MATCH = 0.6;

/** What a header says that its rows are, and how clearly. */
function nounOf(header: string): { readonly noun: Noun; readonly match: number } {
  const matches = NOUNS.map((noun) => ({ noun, match: matchOf(header, { says: noun.headers }) }));
  const best = matches.reduce((one, next) => (next.match > one.match ? next : one));
  return best.match >= FAIR_MATCH ? best : { noun: ROWS, match: 0 };
}

/** The column that names the rows best: by its header, by how different its texts are, and the leftmost of equals. */
function labelOf(columns: readonly Column[]): Column | undefined {
  const scored = columns
    .filter(({ kind }) => kind === "texts" || kind === "identifiers")
    .map((column) => {
      const { noun, match } = nounOf(column.header);
      const named = noun === NOUNS.at(-1) ? 0.7 * match : match;
      return {
        column,
        score: ((1 + named) * column.distinct) / column.filled - (column.kind === "identifiers" ? 1 : 0),
      };
    });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.column;
}
