import { MAX_ROWS } from "@borgar/fx";
import { cellsOf, outcomeOf } from "../core/answer.ts";
import type { Cell } from "../core/cells.ts";
import type { CalcError } from "../core/errors.ts";
import { type Area, areaOf, heightOf, widthOf } from "./address.ts";
import type { Argument, Call } from "./formula.ts";
import { type Workbook, WorkbookError, type WorkbookProblem } from "./workbook.ts";

/** Why an argument has no value here. */
export type Obstacle = { readonly text: string } & (
  | { readonly kind: "calculation" }
  | { readonly kind: "workbook"; readonly problem: WorkbookProblem }
  | { readonly kind: "nested"; readonly call: Call; readonly error: CalcError }
);

class Obstructed extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.kind);
    this.obstacle = obstacle;
  }
}

export type Read = { readonly values: readonly unknown[] } | { readonly obstacle: Obstacle };

/** The values of the arguments of a call, as the host would pass them. */
export async function readArguments(call: Call, workbook: Workbook): Promise<Read> {
  try {
    return { values: await valuesOf(call, workbook) };
  } catch (error) {
    if (error instanceof Obstructed) return { obstacle: error.obstacle };
    throw error;
  }
}

type Rows = readonly (readonly Cell[])[];
type Piece = { readonly value: unknown } | { readonly rows: Rows; readonly area: Area | undefined };

async function valuesOf({ args }: Call, workbook: Workbook): Promise<readonly unknown[]> {
  const pieces = await Promise.all(args.map((argument) => pieceOf(argument, workbook)));
  return withTheirHeights(pieces);
}

async function pieceOf(argument: Argument, workbook: Workbook): Promise<Piece> {
  const { text } = argument;
  if (argument.kind === "omitted") return { value: undefined };
  if (argument.kind === "value") return { value: argument.value };
  if (argument.kind === "calculation") throw new Obstructed({ kind: "calculation", text });
  if (argument.kind === "reference") {
    const rows = await workbook.read(argument.address).catch((error: unknown) => {
      if (error instanceof WorkbookError) throw new Obstructed({ kind: "workbook", problem: error.problem, text });
      throw error;
    });
    return { rows, area: areaOf(argument.address) };
  }
  const { call } = argument;
  const outcome = outcomeOf(call.entry, await valuesOf(call, workbook));
  if (!outcome.ok) throw new Obstructed({ kind: "nested", call, error: outcome.error, text });
  return { value: cellsOf(call.entry, outcome, outcome.language ?? (await workbook.labelLanguage())) };
}

/**
 * Ranges get the blank rows back that reading left out, because functions compare the sizes of their columns and count
 * blank cells. Whole columns only get as many as the longest of them needs.
 */
function withTheirHeights(pieces: readonly Piece[]): readonly unknown[] {
  const ranges = pieces.filter((piece) => "rows" in piece);
  const closed = ranges.flatMap(({ area }) => (area === undefined || isOneCell(area) ? [] : (heightOf(area) ?? [])));
  const longest = Math.max(1, ...closed, ...ranges.map(({ rows }) => rows.length));
  return pieces.map((piece) => {
    if (!("rows" in piece)) return piece.value;
    const { rows, area } = piece;
    const width = Math.max(rows[0]?.length ?? 1, (area === undefined ? undefined : widthOf(area)) ?? 1);
    // A name may stand for one cell: only one of several rows is known to be a column.
    if (area === undefined) return padded(rows, rows.length > 1 ? longest : 1, width);
    const open = closed.length === 0 ? longest : MAX_ROWS + 1 - (area.top ?? 0);
    return padded(rows, heightOf(area) ?? open, width);
  });
}

const isOneCell = (area: Area) => heightOf(area) === 1 && widthOf(area) === 1;

function padded(rows: Rows, height: number, width: number): Rows {
  if (rows.length >= height) return rows;
  const blank: readonly Cell[] = Array.from({ length: width }, () => null);
  return rows.concat(Array.from({ length: height - rows.length }, () => blank));
}
