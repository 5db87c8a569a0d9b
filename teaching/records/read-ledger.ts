import { isBlank } from "../../core/cells.ts";
import type { Item } from "../../core/items/item.ts";
import type { Words } from "../../core/words.ts";
import type { Assignment, Edition, Issued } from "../hand-out/edition.ts";
import { plainNumber } from "../hand-out/edition.ts";
import type { DriveRecord, Ledger } from "../hand-out/ledger.ts";
import { LEDGER_TEXTS } from "../texts/ledger.ts";
import { cellName, isSaid, type Rows } from "./headed-rows.ts";
import { figureIn, languageIn } from "./ledger-cells.ts";
import { figureColumn, headerOf, type LedgerHeader, refuse, textOf } from "./ledger-header.ts";
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
  const { columns } = header;
  const lines = readLines(rows, items, header);
  const addressIn = (row: number, column: "number" | "code") => cellName(row, columns.get(column) as number);
  const numbers = new Set<string>();
  const codes = new Map<string, number | undefined>();
  for (const { row, student, edition, set } of lines) {
    if (student !== undefined) {
      const number = plainNumber(student.number);
      if (numbers.has(number)) refuse("ledger-twice", { cell: addressIn(row, "number"), value: student.number });
      numbers.add(number);
    }
    if (codes.has(edition.code) && (set === undefined || codes.get(edition.code) !== set))
      refuse("ledger-twice", { cell: addressIn(row, "code"), value: edition.code });
    codes.set(edition.code, set);
  }
  const issued = lines.flatMap(({ student, edition }) => (student === undefined ? [] : [{ ...edition, student }]));
  if (issued.length === 0) refuse("ledger-empty");
  const files = lines.flatMap(({ student, file }): [string, string][] =>
    student === undefined || file === undefined ? [] : [[student.number, file]],
  );
  const above = rows.slice(0, header.row);
  return {
    seed: besideOf(above, LEDGER_TEXTS.seed)?.text ?? "",
    issued,
    ...(columns.has("set") && { pool: poolOf(lines) }),
    ...(columns.has("file") && { drive: driveIn(above, files) }),
  };
}

/** Where links to Google Drive belong; undefined where the ledger has no column for them. */
export function drivePlaces(
  rows: Rows,
): { readonly folder: string | undefined; readonly files: Readonly<Record<string, string>> } | undefined {
  const header = headerOf(rows);
  const [file, number] = [header.columns.get("file"), header.columns.get("number")];
  if (file === undefined || number === undefined) return undefined;
  const folder = besideOf(rows.slice(0, header.row), LEDGER_TEXTS.folder);
  const files = rows.flatMap((cells, row): [string, string][] => {
    const text = textOf(cells[number]);
    return row > header.row && text !== "" ? [[plainNumber(text), cellName(row, file)]] : [];
  });
  return {
    folder: folder === undefined ? undefined : cellName(folder.row, folder.column),
    files: Object.fromEntries(files),
  };
}

function readLines(rows: Rows, items: readonly Item[], header: LedgerHeader): readonly Line[] {
  const figures = items.map((item) => ({
    id: item.id,
    of: item.parameters.map((parameter) => {
      const name = figureHeader(item, parameter.name);
      return { parameter, name, column: figureColumn(rows, header, name) };
    }),
  }));
  const [number, code, student, language, set, file] = (
    ["number", "code", "student", "language", "set", "file"] as const
  ).map((column) => header.columns.get(column));
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

const setIn = (text: string): number =>
  /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : refuse("ledger-set", { set: text });

function poolOf(lines: readonly Line[]): readonly Edition[] {
  const sets = new Map(lines.map(({ set = 0, edition }) => [set, edition]));
  const size = Math.max(...sets.keys());
  return Array.from({ length: size }, (_, place) => sets.get(place + 1) ?? refuse("ledger-set", { set: place + 1 }));
}

function driveIn(above: Rows, files: readonly (readonly [string, string])[]): DriveRecord {
  const folder = /\/folders\/([\w-]+)/.exec(besideOf(above, LEDGER_TEXTS.folder)?.text ?? "")?.[1];
  return { ...(folder === undefined ? {} : { folder }), files: Object.fromEntries(files) };
}

/** The cell right of a word above the header; the next filled one, where there is one. */
function besideOf(above: Rows, words: Words) {
  for (const [row, cells] of above.entries()) {
    const at = cells.findIndex((cell) => isSaid(cell, words));
    if (at < 0) continue;
    const filled = cells.findIndex((cell, column) => column > at && !isBlank(cell));
    const column = filled < 0 ? at + 1 : filled;
    return { row, column, text: textOf(cells[column]) };
  }
  return undefined;
}
