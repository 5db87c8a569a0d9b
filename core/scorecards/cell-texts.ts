import { type Cell, errorOf, isBlank, numberFromText } from "../cells.ts";
import { type Facts, fail } from "../errors.ts";
import { YES_OR_NO } from "../params.ts";

const ANSWERS = new Map<string, number>(Object.entries(YES_OR_NO.words));

const answerIn = (cell: Cell): number | undefined =>
  typeof cell === "boolean" ? Number(cell) : ANSWERS.get(String(cell).trim().toLowerCase());

/** Text that names something: no number, no error, no yes or no. */
export const isName = (cell: Cell): boolean =>
  typeof cell === "string" &&
  !isBlank(cell) &&
  errorOf(cell) === undefined &&
  numberFromText(cell) === undefined &&
  answerIn(cell) === undefined;

/** The number in a filled cell of a scorecard, a yes or no included where those are the answers. */
export function numberIn(cell: Cell, place: Facts, yesOrNo = false): number {
  const received = errorOf(cell);
  if (received !== undefined) fail("error-cell", { ...place, received });
  const value = (yesOrNo ? answerIn(cell) : undefined) ?? (typeof cell === "string" ? numberFromText(cell) : cell);
  const text = typeof cell === "object" ? "" : typeof cell === "string" ? cell.trim() : (cell ?? "");
  if (value === "ambiguous") fail("ambiguous-number", { ...place, received: text });
  const isRight = typeof value === "number" && (!yesOrNo || value === 0 || value === 1);
  if (!isRight) fail(yesOrNo ? "not-yes-or-no" : "not-a-number", { ...place, received: text });
  return value;
}

/** How names are compared: an item is the same with other capitals or spaces around it. */
export const normalName = (cell: Cell): string =>
  isBlank(cell) || typeof cell === "object" ? "" : String(cell).trim().toLowerCase();
