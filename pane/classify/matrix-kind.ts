import type { Cell } from "../../core/cells.ts";
import { CalcError } from "../../core/errors.ts";
import { type Axis, bandsOf, labelsOf, type Matrix, type UsedMatrix } from "../../core/matrices/matrix.ts";
import { findMatrix } from "../../core/matrices/named-matrix.ts";
import type { Words } from "../../core/words.ts";
import type { Drawing, Kind, Line } from "./kind.ts";
import { entryOf, lineFrom, needOf } from "./kind-from.ts";

/** What fits most lists of customers, and therefore stands first where no header decides. */
const FAVOURS: Readonly<Record<string, number>> = { CUSTOMERMATRIX: 0.1, GROWTHSHARE: 0.05, KRALJIC: 0.02 };

/** A matrix of ours, by its own function. */
export function matrixKind(matrix: Matrix): Kind {
  const entry = entryOf(matrix.id);
  const { horizontal, vertical } = matrix;
  return {
    ...shared(matrix, [horizontal.param, vertical.param]),
    id: matrix.id,
    title: matrix.title,
    entry,
    needs: [needOf(entry, horizontal.param, horizontal.name), needOf(entry, vertical.param, vertical.name)],
    lines: [lineOf(entry, "xCut", horizontal.param, matrix), lineOf(entry, "yCut", vertical.param, matrix)],
    fixed: {},
    matrix,
    favour: FAVOURS[matrix.id] ?? 0,
  };
}

/** A matrix of the user's, which stands under a name in the workbook; undefined where those cells are none. */
export function ownMatrixKind(name: string, cells: readonly (readonly Cell[])[]): Kind | undefined {
  const matrix = matrixIn(cells);
  if (matrix === undefined) return undefined;
  const entry = entryOf("QUADRANT");
  const title: Words = { en: name.replace(/_/g, " "), nl: name.replace(/_/g, " ") };
  const { horizontal, vertical } = matrix;
  return {
    ...shared(matrix, ["x", "y"]),
    id: `QUADRANT ${name}`,
    title,
    entry,
    needs: [needOf(entry, "x", horizontal.name), needOf(entry, "y", vertical.name)],
    lines: [lineOf(entry, "xCut", "x", matrix), lineOf(entry, "yCut", "y", matrix)],
    fixed: { matrix: { value: cells, text: name } },
    matrix: undefined,
    favour: 0.1,
  };
}

const LARGEST = 24;

function matrixIn(cells: readonly (readonly Cell[])[]): UsedMatrix | undefined {
  const count = cells.reduce((sum, row) => sum + row.length, 0);
  if (count < 2 || count > LARGEST) return undefined;
  try {
    return findMatrix(cells, "matrix");
  } catch (error) {
    if (error instanceof CalcError) return undefined;
    throw error;
  }
}

function shared(matrix: UsedMatrix & { readonly horizontal: Partial<Axis> }, [x, y]: readonly [string, string]) {
  const drawing: Drawing = {
    kind: "quadrant",
    x,
    y,
    xLine: `xCut ${x}`,
    yLine: `yCut ${y}`,
    reversed: matrix.horizontal.reversed ?? false,
    cells: matrix.cells,
  };
  return { second: undefined, labels: labelsOf(matrix), named: undefined, hues: undefined, drawing };
}

function lineOf(entry: Kind["entry"], param: "xCut" | "yCut", cuts: string, matrix: UsedMatrix): Line {
  const axis = param === "xCut" ? matrix.horizontal : matrix.vertical;
  const count = bandsOf(matrix) - 1;
  const single = count === 1;
  const ways: Line["ways"] = single
    ? axis.cuts === undefined
      ? ["median", "mean", "number", "cell"]
      : ["own", "median", "mean", "number", "cell"]
    : ["own", "number"];
  return lineFrom(entry, { param, cuts, ways, own: axis.cuts ?? [], count, name: axis.name });
}
