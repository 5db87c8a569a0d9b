import { type Cell, isBlank } from "../../core/cells.ts";
import type { Table } from "../../core/read.ts";
import { cellAt } from "../address.ts";
import type { List } from "../classify/list.ts";
import { numberIn } from "../classify/read-column.ts";
import { pause, type Work } from "../work.ts";
import { type Columns, ROLES, type Role } from "./columns.ts";
import type { DateReading } from "./date-readings.ts";
import { type Unfit, unfitCustomer, unfitDate, unfitNumber } from "./readable.ts";

/** A column of cells, as functions take it. */
export type CellColumn = readonly (readonly [Cell])[];

/** A cell for which its row is left out. */
export interface UnreadCell {
  readonly address: string;
  readonly role: Role;
  readonly why: Unfit;
  readonly cell: Cell;
}

/** The rows of a list that can be read as transactions, and what could not. */
export interface Transactions {
  readonly customers: CellColumn;
  readonly dates: CellColumn;
  readonly amounts: CellColumn;
  /** The row of each in the list. */
  readonly rows: readonly number[];
  /** Rows that are left out, for the cells that stand in `unread`: the first of those, and how many rows in all. */
  readonly leftOut: number;
  readonly unread: readonly UnreadCell[];
  /** What the functions read in them, once it was read. */
  readonly table?: Table;
  /** How the user said to read the dates, where they left a choice. */
  readonly reading?: DateReading | undefined;
}

const STEP = 20_000;
const MOST_NAMED = 100;

const UNFIT: Readonly<Record<Role, (cell: Cell) => Unfit | undefined>> = {
  customers: unfitCustomer,
  dates: unfitDate,
  amounts: unfitNumber,
  quantities: unfitNumber,
};

/** Takes the columns out of a list. A row with a cell that cannot be read is left out and told; a blank row is no row. */
export async function selectTransactions(list: List, columns: Columns, work: Work): Promise<Transactions> {
  const { cells, first, last } = list;
  const used = ROLES.filter((role) => columns[role] !== undefined);
  const [customers, dates, amounts]: [[Cell][], [Cell][], [Cell][]] = [[], [], []];
  const rows: number[] = [];
  const unread: UnreadCell[] = [];
  let leftOut = 0;

  for (let start = first; start <= last; start += STEP) {
    for (let row = start; row <= Math.min(last, start + STEP - 1); row++) {
      const line = cells[row] ?? [];
      const cellOf = (role: Role): Cell => line[columns[role] as number];
      if (used.every((role) => isBlank(cellOf(role)))) continue;
      const unfit = used.flatMap((role) => {
        const why = UNFIT[role](cellOf(role));
        return why === undefined ? [] : [{ role, why }];
      });
      if (unfit.length > 0) {
        leftOut += 1;
        for (const { role, why } of unread.length < MOST_NAMED ? unfit : [])
          unread.push({ address: addressOf(list, row, columns[role] as number), role, why, cell: cellOf(role) });
        continue;
      }
      rows.push(row);
      customers.push([cellOf("customers")]);
      dates.push([cellOf("dates")]);
      amounts.push([
        columns.quantities === undefined ? cellOf("amounts") : product(cellOf("amounts"), cellOf("quantities")),
      ]);
    }
    work.onProgress((start + STEP - first) / (last - first + STEP));
    await pause(work);
  }
  return { customers, dates, amounts, rows, leftOut, unread };
}

const addressOf = ({ address }: List, row: number, column: number): string =>
  cellAt(address, row + 1, column + 1) ?? address;

/** To the digits that both have: 3 × 0.1 is 0.3. */
const product = (price: Cell, pieces: Cell): number =>
  Number(((numberIn(price) as number) * (numberIn(pieces) as number)).toPrecision(15));
