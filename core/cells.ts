/** An error that a cell holds, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a host cell can hold once its adapter has spoken. Dates are serial days (1900 system); blank is null, undefined or only spaces. */
export type Cell = number | string | boolean | null | undefined | CellError;

/** A rectangle of cells, always at least one wide and one high. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly height: number;
  readonly width: number;
}

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!|N\/B|WAARDE!|VERW!|DEEL\/0!|GETAL!|NAAM\?|LEEG!|OVERLOOP!)$/;

/** Sheets hands error cells over as text, and pasted exports carry them so, in Dutch too; all mean the error. */
export function errorOf(cell: unknown): string | undefined {
  if (typeof cell === "string") return cell.startsWith("#") && ERROR_TEXT.test(cell) ? cell : undefined;
  if (typeof cell !== "object" || cell === null) return undefined;
  const { error } = cell as { error?: unknown };
  return typeof error === "string" ? error : undefined;
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

/** Anything a host may pass, as a rectangle: one cell becomes 1 × 1, ragged rows are filled with blanks. */
export function toGrid(argument: unknown): Grid {
  const grid = presumedGrid(argument);
  return grid.rows.every((row) => isRowOf(row, grid.width)) ? grid : filled(argument as readonly unknown[]);
}

/** A grid as wide as its first row, the others unseen: a million rows are looked at once, by the reader. */
export function presumedGrid(argument: unknown): Grid {
  if (!Array.isArray(argument)) return { rows: [[argument as Cell]], height: 1, width: 1 };
  const [first] = argument as readonly unknown[];
  return Array.isArray(first) && first.length > 0
    ? { rows: argument, height: argument.length, width: first.length }
    : filled(argument);
}

export const isRowOf = (row: unknown, width: number): row is readonly Cell[] =>
  Array.isArray(row) && row.length === width;

function filled(argument: readonly unknown[]): Grid {
  const rows = argument.map((row) => (Array.isArray(row) ? (row as Cell[]) : [row as Cell]));
  if (rows.length === 0) return { rows: [[null]], height: 1, width: 1 };
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return {
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column])),
    height: rows.length,
    width,
  };
}

const PLAIN = /^[+-]?(?:\d+|\d*[.,]\d+|\d+[.,])(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:([., \u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A number that was stored as text, with a decimal comma or point, thousands separators or a percent sign.
 * `"ambiguous"` where it can be read two ways ("1.234"), undefined where it is not a number.
 */
export function numberFromText(text: string): number | "ambiguous" | undefined {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/, "-");
  if (trimmed.endsWith("%")) {
    const percentage = trimmed.endsWith("%%") ? undefined : numberFromText(trimmed.slice(0, -1));
    // Dividing keeps 45% exactly 0.45, which multiplying by 0.01 does not for every number.
    return typeof percentage === "number" ? percentage / 100 : percentage;
  }
  if (ONE_GROUP.test(trimmed)) return "ambiguous";
  if (PLAIN.test(trimmed)) return finite(trimmed.replace(",", "."));
  const group = GROUPED.exec(trimmed)?.[1];
  if (group === undefined) return undefined;
  const ungrouped = trimmed.split(group).join("");
  // "1.234.567.5": the decimals may not use the sign that separates the thousands.
  const groups = trimmed.split(group).slice(1);
  if (groups.some((part) => part.split(/[.,]/)[0]?.length !== 3)) return undefined;
  return finite(ungrouped.replace(",", "."));
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Serial days a spreadsheet can show: 1 January 1900 to 31 December 9999. */
export const isSerialDay = (value: number): boolean => value >= 1 && value < 2_958_466;

/** A cell in words, short enough for a sentence. */
export function shown(cell: unknown): string | number | boolean {
  const error = errorOf(cell);
  if (error !== undefined) return error;
  if (typeof cell === "string") return cell.trim().length > 40 ? `${cell.trim().slice(0, 39)}…` : cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? cell : typeof cell;
}
