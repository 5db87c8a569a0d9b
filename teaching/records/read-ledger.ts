import { type Cell, errorOf, isBlank, numberFromText, shown } from "../../core/cells.ts";
import type { Item, Parameter } from "../../core/items/item.ts";
import type { Language, Words } from "../../core/words.ts";
import type { Assignment, Edition, Issued } from "../hand-out/edition.ts";
import { plainNumber } from "../hand-out/edition.ts";
import type { Ledger } from "../hand-out/ledger.ts";
import { LEDGER_TEXTS } from "../texts/ledger.ts";
import type { TroubleFacts } from "../trouble.ts";
import {
  cellName,
  columnOf,
  headerOf,
  isSaid,
  type LedgerHeader,
  plain,
  type Rows,
  refuse,
  textOf,
} from "./ledger-header.ts";
import { figureHeader } from "./ledger-rows.ts";

type Items = Pick<Assignment, "items">;

/** A row of the ledger with its place among the rows. */
interface Line {
  readonly row: number;
  readonly edition: Edition;
  readonly student: Issued["student"] | undefined;
  readonly set: number | undefined;
  readonly file: string | undefined;
}

/** Who got which figures, as the ledger says. Refuses what `readWholeLedger` refuses. */
export const readLedger = (rows: Rows, exercise: Items): readonly Issued[] => readWholeLedger(rows, exercise).issued;

/**
 * A ledger as its sheet holds it from A1; rows and columns may have been put in, moved, or sorted. Refuses with a LedgerCode,
 * with the cell where there is one.
 */
export function readWholeLedger(rows: Rows, { items }: Items): Ledger {
  const header = headerOf(rows);
  const lines = readLines(rows, items, header);
  const numbers = new Set<string>();
  const codes = new Map<string, number | undefined>();
  for (const { row, student, edition, set } of lines) {
    if (student !== undefined) {
      const number = plainNumber(student.number);
      if (numbers.has(number))
        refuse("ledger-twice", { cell: cellName(row, columnOf(header, "number")), value: student.number });
      numbers.add(number);
    }
    if (codes.has(edition.code) && (set === undefined || codes.get(edition.code) !== set))
      refuse("ledger-twice", { cell: cellName(row, columnOf(header, "code")), value: edition.code });
    codes.set(edition.code, set);
  }
  const issued = lines.flatMap(({ student, edition }) => (student === undefined ? [] : [{ ...edition, student }]));
  if (issued.length === 0) refuse("ledger-empty");
  const files = lines.flatMap(({ student, file }): [string, string][] =>
    student === undefined || file === undefined ? [] : [[student.number, file]],
  );
  return {
    seed: seedIn(rows.slice(0, header.row)),
    issued,
    ...(header.columns.set === undefined ? {} : { pool: poolOf(lines) }),
    ...(header.columns.file === undefined ? {} : { files: Object.fromEntries(files) }),
  };
}

/** Where links to students' files stand: the cell by student number; undefined where the ledger has no column for them. */
export function fileCells(rows: Rows): Readonly<Record<string, string>> | undefined {
  const header = headerOf(rows);
  const { file, number } = header.columns;
  if (file === undefined || number === undefined) return undefined;
  return Object.fromEntries(
    rows.flatMap((cells, row): [string, string][] => {
      const text = textOf(cells[number]);
      return row > header.row && text !== "" ? [[plainNumber(text), cellName(row, file)]] : [];
    }),
  );
}

function readLines(rows: Rows, items: readonly Item[], header: LedgerHeader): readonly Line[] {
  const figures = items.map((item) => ({
    id: item.id,
    of: item.parameters.map((parameter) => {
      const name = figureHeader(item, parameter.name);
      return { parameter, name, column: columnOf(header, name) };
    }),
  }));
  const { number, student, language, set, file } = header.columns;
  const code = columnOf(header, "code");
  const columns = [number, code, ...figures.flatMap(({ of }) => of.map(({ column }) => column))];
  return rows.flatMap((cells, row): readonly Line[] => {
    if (row <= header.row || columns.every((column) => isBlank(cells[column ?? -1]))) return [];
    const at = (column: number | undefined) => (column === undefined ? "" : textOf(cells[column]));
    const needed = (column: number | undefined, name: Words) =>
      at(column) === "" ? refuse("ledger-blank", { cell: cellName(row, column ?? 0), column: name.en }) : at(column);
    const hasStudent = at(number) !== "" || set === undefined;
    const variants = figures.map(({ id, of }) => {
      const own = of.map(({ parameter, name, column }) => [
        parameter.name,
        figureIn(cells[column], parameter, { cell: cellName(row, column), column: name }),
      ]);
      return [id, { figures: Object.fromEntries(own) }];
    });
    return [
      {
        row,
        edition: { code: needed(code, LEDGER_TEXTS.code).toUpperCase(), variants: Object.fromEntries(variants) },
        student: hasStudent
          ? {
              number: needed(number, LEDGER_TEXTS.number),
              name: at(student),
              language: languageIn(at(language), cellName(row, language ?? 0)),
            }
          : undefined,
        set: set === undefined ? undefined : setIn(needed(set, LEDGER_TEXTS.set)),
        file: /\/d\/([\w-]+)/.exec(at(file))?.[1],
      },
    ];
  });
}

/** A sheet that was turned into text holds its figures as text: of two readings the one that the exercise could have drawn. */
function figureIn(cell: Cell, parameter: Parameter, facts: TroubleFacts): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return refuse("ledger-blank", facts);
  const text = textOf(cell);
  const read = errorOf(cell) === undefined ? numberFromText(text) : undefined;
  if (typeof read === "number") return read;
  if (read === "ambiguous") {
    const readings = [text.replace(/[.,]/, "."), text.replace(/[.,]/, "")].map(Number);
    const fit = readings.filter((one) => couldBe(one, parameter));
    if (fit.length === 1) return fit[0] as number;
  }
  return refuse("ledger-figure", { ...facts, value: String(shown(cell)) });
}

const couldBe = (value: number, parameter: Parameter): boolean =>
  "values" in parameter ? parameter.values.includes(value) : value >= parameter.lowest && value <= parameter.highest;

function languageIn(text: string, cell: string): Language {
  const word = plain(text);
  if (/^(?:nl|nederlands|dutch)$/.test(word)) return "nl";
  if (/^(?:en|engels|english)$/.test(word)) return "en";
  return refuse("ledger-language", { cell, value: text });
}

const setIn = (text: string): number =>
  /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : refuse("ledger-set", { set: text });

function poolOf(lines: readonly Line[]): readonly Edition[] {
  const sets = new Map(lines.map(({ set = 0, edition }) => [set, edition]));
  const size = Math.max(...sets.keys());
  return Array.from({ length: size }, (_, place) => sets.get(place + 1) ?? refuse("ledger-set", { set: place + 1 }));
}

function seedIn(above: Rows): string {
  for (const cells of above) {
    const at = cells.findIndex((cell) => isSaid(plain(textOf(cell)), LEDGER_TEXTS.seed));
    const value = at < 0 ? undefined : cells.slice(at + 1).find((cell) => !isBlank(cell));
    if (value !== undefined) return textOf(value);
  }
  return "";
}
