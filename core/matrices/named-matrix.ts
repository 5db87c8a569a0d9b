import { type Cell, errorOf, isBlank } from "../cells.ts";
import { fail } from "../errors.ts";
import { MATRICES } from "./data/index.ts";
import { labelsOf, type Matrix, type UsedMatrix } from "./matrix.ts";
import { ownMatrix } from "./own-matrix.ts";

const all: readonly Matrix[] = Object.values(MATRICES);

/** "Kraljic matrix (purchasing portfolio)" goes without what stands in brackets too. */
const normalized = (name: string) =>
  name
    .replace(/\(.*\)/, "")
    .trim()
    .toLowerCase();

/** A matrix by its name (KRALJIC, "Kraljic-matrix"), or the user's own from the sheet. */
export function findMatrix(rows: readonly (readonly Cell[])[], param: string): UsedMatrix {
  const texts = rows.flat().filter((cell) => !isBlank(cell));
  const error = texts.map(errorOf).find((text) => text !== undefined);
  if (error !== undefined) fail("error-cell", { param, received: error });
  return texts.length === 1 ? byName(String(texts[0]), param) : ownMatrix(rows, param);
}

function byName(name: string, param: string): Matrix {
  const wanted = normalized(name);
  const found = all.find(({ id, title }) => [id, title.en, title.nl].map(normalized).includes(wanted));
  return found ?? fail("unknown-name", { param, received: name, options: all.map(({ id }) => id).join(", ") });
}

/** The matrix whose labels hold all these names; undefined where none does, or where several do that differ. */
export function matrixOf(names: readonly string[]): Matrix | undefined {
  const [first = "", ...others] = names;
  const isLabel = all.some((matrix) => holds(matrix, [first]));
  const [fitting, ...rivals] = all.filter((matrix) => holds(matrix, isLabel ? names : others));
  if (fitting === undefined) return undefined;
  const order = (matrix: Matrix) =>
    labelsOf(matrix)
      .map(({ en }) => en)
      .join();
  return rivals.every((rival) => order(rival) === order(fitting)) ? fitting : undefined;
}

function holds({ cells }: Matrix, names: readonly string[]): boolean {
  const known = new Set(cells.flatMap(({ label }) => [label.en, label.nl]));
  return names.length > 0 && names.every((name) => known.has(name));
}
