import { type Cell, isBlank } from "../cells.ts";
import { type Facts, fail } from "../errors.ts";
import { isName, normalName } from "./cell-texts.ts";
import type { Item } from "./scorecard-model.ts";
import { areHeaders, REST_OF_ROW, type SmallTable, smallTable } from "./small-table.ts";

type Numbers = readonly number[];
type ReadNumber = (cell: Cell, place: Facts, item: Item, column: number) => number;

const ONE_COLUMN = {
  en: "one column of numbers, or two columns: the names of the items and the numbers",
  nl: "één kolom getallen, of twee kolommen: de namen van de onderdelen en de getallen",
} as const;
const TWO_COLUMNS = {
  en: "two columns, impact and likelihood, or three: the names of the items and these two",
  nl: "twee kolommen, impact en waarschijnlijkheid, of drie: de namen van de onderdelen en deze twee",
} as const;
const ONCE = { en: "an item that is not in the list yet", nl: "een onderdeel dat nog niet in de lijst staat" } as const;

const SHOWN_NAMES = 12;

/** The numbers of every item, undefined where it has none: by the names beside them, otherwise by the rows of the range. */
export function numbersByItem(
  param: string,
  grid: readonly (readonly Cell[])[],
  items: readonly Item[],
  columns: number,
  read: ReadNumber,
): readonly (Numbers | undefined)[] {
  const [first = []] = grid;
  const pair = first.length === 2 && isName(first[0]);
  const table = smallTable(param, grid, columns === 1 && grid.length === 1 && first.length > 1 && !pair);
  const named = table.width === columns + 1;
  if (!named && table.width !== columns)
    fail("malformed-table", { param, expected: columns === 1 ? ONE_COLUMN : TWO_COLUMNS });

  const byName = itemsByName(items);
  const byRow = new Map(items.map((item, index) => [item.row ?? index, index]));
  const rows = 1 + (items[items.length - 1]?.row ?? items.length - 1);
  const start = startOf(table, columns, rows, byName);
  if (!named && table.height - start < rows)
    fail("different-sizes", { param, rows: table.height - start, expected: rows });

  const found: (Numbers | undefined)[] = items.map(() => undefined);
  for (let row = start; row < table.rows.length; row++) {
    const line = table.rows[row] ?? [];
    const cells = line.slice(-columns);
    if (cells.every(isBlank)) continue;
    const index = named ? namedItem(line[0], table.place(row, 0), byName, items) : byRow.get(row - start);
    if (index === undefined) return fail("different-sizes", { param, rows: table.rows.length - start, expected: rows });
    if (found[index] !== undefined) fail("malformed-table", { ...table.place(row, 0), expected: ONCE });
    found[index] = cells.map((cell, column) => {
      const place = table.place(row, named ? column + 1 : column);
      if (isBlank(cell)) fail("incomplete-row", { ...place, other: REST_OF_ROW });
      return read(cell, place, items[index] as Item, column);
    });
  }
  return found;
}

/** The first row below the headers. Without names, a text is a header only where every item still has its row below it. */
function startOf({ rows, height }: SmallTable, columns: number, wanted: number, byName: Map<string, number>): number {
  const first = rows.findIndex((line) => !line.every(isBlank));
  const line = rows[first] ?? [];
  if (!areHeaders(line.slice(-columns))) return 0;
  const named = line.length > columns;
  const isHeader = named ? !byName.has(normalName(line[0])) : height - first - 1 >= wanted;
  return isHeader ? first + 1 : 0;
}

function namedItem(cell: Cell, place: Facts, byName: Map<string, number>, items: readonly Item[]): number {
  if (isBlank(cell)) fail("incomplete-row", { ...place, other: REST_OF_ROW });
  const received = typeof cell === "object" ? "" : String(cell ?? "").trim();
  return byName.get(normalName(cell)) ?? fail("unknown-name", { ...place, received, options: namesOf(items) });
}

const itemsByName = (items: readonly Item[]): Map<string, number> =>
  new Map(items.flatMap(({ name: { en, nl } }, index) => [en, nl].map((name) => [normalName(name), index] as const)));

function namesOf(items: readonly Item[]) {
  const listed = (language: "en" | "nl") => {
    const names = items.slice(0, SHOWN_NAMES).map(({ name }) => name[language]);
    return [...names, ...(items.length > SHOWN_NAMES ? ["…"] : [])].join(", ");
  };
  return { en: listed("en"), nl: listed("nl") };
}
