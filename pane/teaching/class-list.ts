import { type Cell, isBlank } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import { plainNumber, type Student } from "../../teaching/hand-out/edition.ts";
import { addressOfArea, areaOf } from "../address.ts";
import type { Block } from "../workbook.ts";
import { bareColumns, type ClassColumns, headedColumns } from "./class-columns.ts";

/** A class as a sheet lists it. */
export interface ClassList {
  /** Of its cells, with the sheet. */
  readonly address: string;
  readonly sheet: string;
  /** Who can be handed something: everyone with a number, once. */
  readonly students: readonly Student[];
  /** Whoever has no number, by name and cell. */
  readonly withoutNumber: readonly { readonly name: string; readonly cell: string }[];
  /** Numbers that stand there more than once, with the cells where they come back; the first of each is used. */
  readonly doubles: readonly { readonly number: string; readonly cell: string }[];
}

/** Reads a block as a class list; undefined where it holds no students. Who has no language gets the one that is given. */
export function readClassList({ address, sheet, cells }: Block, language: Language): ClassList | undefined {
  const headed = headedColumns(cells);
  const columns = headed?.columns ?? bareColumns(cells);
  const area = areaOf(address);
  if (columns === undefined || area === undefined) return undefined;
  const students: Student[] = [];
  const withoutNumber: { name: string; cell: string }[] = [];
  const doubles: { number: string; cell: string }[] = [];
  const seen = new Set<string>();
  for (const [row, own] of cells.entries()) {
    if (headed !== undefined && row <= headed.header) continue;
    const number = textOf(own[columns.number]);
    const name = nameIn(own, columns);
    const at = { top: (area.top ?? 0) + row, left: (area.left ?? 0) + columns.number };
    const cell = addressOfArea({ ...area, ...at, bottom: at.top, right: at.left });
    if (number === "") {
      if (name !== "") withoutNumber.push({ name, cell });
    } else if (seen.has(plainNumber(number))) doubles.push({ number, cell });
    else {
      seen.add(plainNumber(number));
      const spoken = columns.language === undefined ? undefined : languageIn(own[columns.language]);
      students.push({ number, name, language: spoken ?? language });
    }
  }
  return students.length === 0 ? undefined : { address, sheet, students, withoutNumber, doubles };
}

const textOf = (cell: Cell): string =>
  isBlank(cell) || typeof cell === "object" ? "" : String(cell).replace(/\s+/g, " ").trim();

function nameIn(cells: readonly Cell[], { name, first, infix, last }: ClassColumns): string {
  const parts = first === undefined && last === undefined ? [name] : [first ?? name, infix, last];
  const texts = parts.map((column) => (column === undefined ? "" : textOf(cells[column])));
  return texts.filter((text) => text !== "").join(" ");
}

const LANGUAGES: readonly (readonly [Language, RegExp])[] = [
  ["nl", /^(?:nl|nld|dut|nederlands|dutch|vlaams|nl-\w+)$/i],
  ["en", /^(?:en|eng|engels|english|en-\w+)$/i],
];

const languageIn = (cell: Cell): Language | undefined => LANGUAGES.find(([, words]) => words.test(textOf(cell)))?.[0];
