import { type Cell, errorOf, isBlank } from "../cells.ts";
import { fail } from "../errors.ts";
import type { Words } from "../words.ts";
import { MATRICES } from "./data/index.ts";
import { type Axis, type Labelled, labelsOf, type Matrix } from "./matrix.ts";

/** What classifying needs of a matrix, whether it is ours or the user's. */
export interface UsedMatrix extends Labelled {
  readonly horizontal: Pick<Axis, "cuts" | "min" | "max" | "ends" | "name">;
  readonly vertical: Pick<Axis, "cuts" | "min" | "max" | "ends" | "name">;
}

const OWN_MATRIX_CELLS = 6;

const all: readonly Matrix[] = Object.values(MATRICES);

/** "Kraljic matrix (purchasing portfolio)" goes without what stands in brackets too. */
const normalized = (name: string) =>
  name
    .replace(/\(.*\)/, "")
    .trim()
    .toLowerCase();

/** A matrix by its name (KRALJIC, "Kraljic-matrix") or from the sheet: two axis names and four labels in reading order. */
export function findMatrix(rows: readonly (readonly Cell[])[], param: string): UsedMatrix {
  const texts = rows.flat().filter((cell) => !isBlank(cell));
  const error = texts.map(errorOf).find((text) => text !== undefined);
  if (error !== undefined) fail("error-cell", { param, received: error });
  const [first = ""] = texts;
  if (texts.length === 1) return byName(String(first), param);
  if (texts.length !== OWN_MATRIX_CELLS)
    fail("malformed-table", { param, expected: OWN_MATRIX_CELLS, received: texts.length });
  const [horizontal, vertical, ...labels] = texts.map(
    (text): Words => ({ en: String(text).trim(), nl: String(text).trim() }),
  );
  return {
    horizontal: { name: horizontal as Words },
    vertical: { name: vertical as Words },
    cells: labels.map((label) => ({ label })),
  };
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
