import { type Cell, isBlank } from "../../core/cells.ts";
import { addressOfArea, areaOf } from "../address.ts";
import { readIfThere } from "../read-if-there.ts";
import { type Block, type Workbook, WorkbookError } from "../workbook.ts";
import type { Kind } from "./kind.ts";
import { ownMatrixKind } from "./matrix-kind.ts";
import { numberIn } from "./read-column.ts";

/** A list may go on below a blank row, or have its total there; further apart stands something else. */
const WIDEST_GAP = 2;
const AT_A_TIME = 500;

/** The block around the active cell, with the rows that go on below a blank one. */
export async function readBlock(workbook: Workbook): Promise<Block> {
  let block = await workbook.block();
  for (;;) {
    const longer = await continued(workbook, block);
    if (longer === block) return block;
    block = longer;
  }
}

async function continued(workbook: Workbook, block: Block): Promise<Block> {
  const area = areaOf(block.address);
  if (area === undefined || area.bottom === null || area.top === null || block.cells.length < 2) return block;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + AT_A_TIME };
  // Below the last row of the sheet there is nothing to go on with.
  const cells = (await readIfThere(workbook, addressOfArea(below))) ?? [];
  const first = cells.findIndex((row) => row.some((cell) => !isBlank(cell)));
  if (first < 0 || first > WIDEST_GAP || !goesOn(block.cells, cells[first] ?? [])) return block;
  const rest = cells.slice(first);
  const end = rest.findIndex((row) => row.every(isBlank));
  const taken = cells.slice(0, first + (end < 0 ? rest.length : end));
  return {
    ...block,
    address: addressOfArea({ ...area, bottom: area.bottom + taken.length }),
    cells: [...block.cells, ...taken],
  };
}

/** Whether a row has numbers only where the last row of a list has them, and at least one. */
function goesOn(list: readonly (readonly Cell[])[], row: readonly Cell[]): boolean {
  const last = list.at(-1) ?? [];
  const numbers = row.flatMap((cell, column) => (numberIn(cell) === undefined ? [] : [column]));
  return numbers.length > 0 && numbers.every((column) => numberIn(last[column]) !== undefined || isBlank(last[column]));
}

/** More names are those of something else than matrices; reading them all would keep the user waiting. */
const MOST_NAMES = 30;

/** The user's own matrices: cells under a name that QUADRANT would take. */
export async function ownKinds(workbook: Workbook): Promise<readonly Kind[]> {
  const names = (await workbook.names()).slice(0, MOST_NAMES);
  const kinds = await Promise.all(
    names.map(async (name) => {
      try {
        return ownMatrixKind(name, await workbook.read(name));
      } catch (error) {
        // A name may stand for a formula, a constant or a range that is gone.
        if (error instanceof WorkbookError) return undefined;
        throw error;
      }
    }),
  );
  return kinds.flatMap((kind) => kind ?? []);
}
