import { isBlank } from "../../core/cells.ts";
import { quoted } from "../../core/emit/formula-text.ts";
import type { Words } from "../../core/words.ts";
import { addressOfArea } from "../address.ts";
import type { Workbook } from "../workbook.ts";
import type { Choice } from "./choice.ts";
import { originOf } from "./place.ts";
import type { Rows, Stray } from "./read-rows.ts";

/** More different texts in columns of numbers would make a formula that nobody can read. */
const MOST_TEXTS = 6;
/** Quotes and line breaks that a formula cannot hold in the same way everywhere. */
const AWKWARD = /["\p{Cc}]/u;

/** The texts that a live formula must look out for, as they stand in the cells; undefined where one formula cannot. */
function textsToSkip({ list: { cells } }: Choice, { strays }: Rows, column: number): readonly string[] | undefined {
  const texts = new Set(
    strays
      .filter((stray) => stray.column === column && stray.kind !== "error")
      .map(({ row }) => String(cells[row]?.[column] ?? "")),
  );
  return texts.size > MOST_TEXTS || [...texts].some((text) => AWKWARD.test(text)) ? undefined : [...texts];
}

/** Whether one formula can give what the preview shows. */
export const canBeLive = (choice: Choice, rows: Rows): boolean =>
  Object.values(choice.columns).every((column) => textsToSkip(choice, rows, column) !== undefined);

/** Whether every row is read as it stands: then the spreadsheet's own functions see the same numbers. */
export function isPlain({ list: { cells }, columns }: Choice, rows: Rows): boolean {
  if (rows.missing.length > 0 || rows.strays.length > 0) return false;
  return Object.values(columns).every((column) => rows.used.every((row) => typeof cells[row]?.[column] === "number"));
}

/** The cells of a column of the block that take part, without their sheet. */
export function rangeOfColumn(
  { list }: Pick<Choice, "list">,
  { first, last }: Pick<Rows, "first" | "last">,
  column: number,
): string {
  const { top, left } = originOf(list);
  return addressOfArea({
    context: [],
    top: top + first,
    bottom: top + last,
    left: left + column,
    right: left + column,
  });
}

/** What stands in a formula for each argument that is no column: a name, an address or a text. */
export type References = Readonly<Record<string, string>>;

/** The one formula that classifies the list, with commas and points. */
export function liveFormula(choice: Choice, rows: Rows, references: References, host: Workbook["host"]): string {
  const { kind, columns } = choice;
  const range = (param: string) => rangeOfColumn(choice, rows, columns[param] ?? 0);
  const conditions = skipConditions(choice, rows);
  const masked = conditions.length > 0;
  const args = kind.entry.calculator.params.map(({ name }) => {
    const fixed = kind.fixed[name]?.text ?? references[name];
    if (fixed !== undefined) return fixed;
    if (columns[name] === undefined) return "";
    const cells = isErrorFree(rows, columns[name]) ? range(name) : `IFERROR(${range(name)},"")`;
    return masked ? `IF(skip,"",${cells})` : cells;
  });
  const used = args.reduce((length, argument, index) => (argument === "" ? length : index + 1), 0);
  const call = `${kind.entry.calculator.id}(${args.slice(0, used).join(",")})`;
  const classes = kind.second === undefined ? call : `${kind.second.calculator.id}(${call})`;
  if (!masked) return `=${classes}`;
  // Where a blank counts as a number, what is left out gets a class as well, and must lose it again.
  const shown = countsBlanks(choice) ? `IF(skip,"",${classes})` : classes;
  return inArray(`=LET(skip,${conditions.join("+")},${shown})`, host);
}

const countsBlanks = ({ kind }: Choice): boolean =>
  kind.needs.some(({ reads }) => "blankAs" in reads && reads.blankAs !== undefined);

/** Sheets calculates cell by cell only within ARRAYFORMULA. */
export const inArray = (formula: string, host: Workbook["host"]): string =>
  host === "sheets" ? `=ARRAYFORMULA(${formula.slice(1)})` : formula;

const isErrorFree = ({ strays }: Rows, column: number) =>
  !strays.some((stray: Stray) => stray.kind === "error" && stray.column === column);

/** When a row does not take part; none where every row that holds something does. */
function skipConditions(choice: Choice, rows: Rows): readonly string[] {
  const { kind, columns, list, label } = choice;
  const params = kind.needs.map(({ param }) => param);
  const cells = (column: number) => {
    const range = rangeOfColumn(choice, rows, column);
    return isErrorFree(rows, column) ? range : `IFERROR(${range},"")`;
  };
  const texts = params.flatMap((param) => {
    const column = columns[param] ?? 0;
    return (textsToSkip(choice, rows, column) ?? []).map((text) => `(${cells(column)}=${quoted(text)})`);
  });
  // A blank that counts as a number must reach the function; only a row without a name is none.
  if (countsBlanks(choice)) {
    const nameless = rows.blank > 0 && label !== undefined;
    return nameless ? [`(${cells(label)}="")`, ...texts] : texts;
  }
  const gaps = rows.missing.length > 0 || rows.strays.length > 0;
  const spaces = params.flatMap((param) => {
    const column = columns[param] ?? 0;
    const found = rows.missing
      .map((row) => list.cells[row]?.[column])
      .filter((cell) => typeof cell === "string" && isBlank(cell));
    return [...new Set(found as string[])]
      .filter((text) => text !== "")
      .map((text) => `(${cells(column)}=${quoted(text)})`);
  });
  return gaps ? [...params.map((param) => `(${cells(columns[param] ?? 0)}="")`), ...spaces, ...texts] : [];
}

/** The sign of each class beside it, in whichever language the labels are. */
export function signFormula(
  range: string,
  looks: readonly { readonly label: Words; readonly sign: string }[],
  host: Workbook["host"],
): string {
  const pairs = looks.flatMap(({ label, sign }) =>
    [...new Set([label.en, label.nl])].map((text) => `${quoted(text)},${quoted(sign)}`),
  );
  return inArray(`=SWITCH(${range},${pairs.join(",")},"")`, host);
}
