import { type Cell, errorOf, isBlank, numberFromText } from "../cells.ts";
import type { ExerciseCells } from "../define.ts";
import { fail } from "../errors.ts";
import { hasRows, rowsOf } from "./arrangement.ts";
import { findItem, findPart } from "./bank/index.ts";
import type { Figures } from "./figures.ts";
import type { Item, Parameter, Part } from "./item.ts";
import type { Given, Mark } from "./mark.ts";
import { markItem } from "./mark-item.ts";

export interface MarkedCells {
  readonly item: Item;
  readonly part: Part;
  readonly figures: Figures;
  readonly mark: Mark;
}

/** Marks the cells of a sheet against the item that they name: "CLV-01.b", or only "CLV-02" where it has one part. */
export function markCells(name: string, { answer, data, earlier }: ExerciseCells): MarkedCells {
  const [, id = "", letter] = /^(.*?)(?:\.([a-z]))?$/i.exec(name.trim()) ?? [];
  const item = findItem(id);
  const [only, ...others] = item?.parts ?? [];
  const part = item && (letter === undefined ? (others.length === 0 ? only : undefined) : findPart(item, letter));
  if (item === undefined || part === undefined) return fail("unknown-name", { param: "part", received: name });
  const figures = figuresIn(data, item);
  const before = item.parts.slice(0, item.parts.indexOf(part));
  const answers = {
    ...answersIn(before, item, figures, earlier ?? [], "earlier"),
    ...answersIn([part], item, figures, answer, "answer"),
  };
  const mark = markItem(item, figures, answers).find((one) => one.part === part.id) as Mark;
  return { item, part, figures, mark };
}

/** The cells of each part, in reading order; fewer than there are places for leave the last ones blank. */
function answersIn(
  parts: readonly Part[],
  item: Item,
  figures: Figures,
  grid: readonly (readonly Cell[])[],
  param: string,
): Record<string, readonly Given[]> {
  const cells = grid.flat();
  const counts = parts.map((part) => (hasRows(part) ? rowsOf(part, item, figures).length : 1));
  const wanted = counts.reduce((sum, count) => sum + count, 0);
  if (cells.slice(wanted).some((cell) => !isBlank(cell))) fail("different-sizes", { param, wanted });
  let at = 0;
  const taken = parts.map((part, index) => {
    const own = cells.slice(at, at + (counts[index] as number));
    at += counts[index] as number;
    return [part.id, own.map((value) => ({ value }))] as const;
  });
  return Object.fromEntries(taken);
}

/** The figures of an exercise: beside their names, or the bare values in the order of the exercise. */
function figuresIn(grid: readonly (readonly Cell[])[], item: Item): Figures {
  const { parameters } = item;
  const named = parameters.map((parameter) => besideItsName(grid, parameter));
  const bare = grid.flat().filter((cell) => !isBlank(cell));
  const isBare = named.every((cell) => cell === undefined) && bare.length === parameters.length;
  const values = parameters.map((parameter, place) => {
    const cell = isBare ? bare[place] : named[place];
    const value = typeof cell === "string" ? numberFromText(cell) : cell;
    if (errorOf(cell) !== undefined || typeof value !== "number")
      return fail("malformed-table", { param: "data", wanted: parameters.length, figure: parameter.label });
    return [parameter.name, value] as const;
  });
  return Object.fromEntries(values);
}

/** The first filled cell to the right of a parameter's label or name. */
function besideItsName(grid: readonly (readonly Cell[])[], { name, label }: Parameter): Cell {
  const names = [name, label.en, label.nl].map((one) => one.toLowerCase());
  for (const row of grid) {
    const at = row.findIndex((cell) => typeof cell === "string" && names.includes(cell.trim().toLowerCase()));
    if (at >= 0) return row.slice(at + 1).find((cell) => !isBlank(cell));
  }
  return undefined;
}
