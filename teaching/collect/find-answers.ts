import { isBlank } from "../../core/cells.ts";
import { answerNumber } from "../../core/teaching/typed-answer.ts";
import { COLUMN, type Layout, NAMES, type Numbered } from "../hand-out/layout.ts";
import { SHEET_TEXTS } from "../texts/sheet.ts";
import { cellAt, type FoundCell, type FoundPlace, type FoundSheet, type FoundWorkbook, textOf } from "./found.ts";

/** What a workbook says of itself, and the cells of the answers and the data by their ids. */
export interface FoundAnswers {
  readonly code: string;
  readonly number: string;
  readonly name: string;
  readonly answers: ReadonlyMap<string, FoundCell>;
  /** Where the cells of answers and data are, by their ids, blank ones too. */
  readonly places: ReadonlyMap<string, FoundPlace>;
  /** Ids of answers that are nowhere on a sheet, neither by number nor by name. */
  readonly missing: readonly string[];
  /** Figures by the id of their row; what is no number is left out. */
  readonly data: ReadonlyMap<string, number>;
  /** Ids of rows that stand on a sheet. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Looks for each answer by the number before its question, under the header of the answers, and by the name of its cell:
 * sheets may be renamed, rows and columns inserted, cells moved.
 */
export function findAnswers(workbook: FoundWorkbook, layout: Layout): FoundAnswers {
  const rows = placesOfIds(workbook, layout);
  const answers = new Map<string, FoundCell>();
  const places = new Map<string, FoundPlace>();
  const missing: string[] = [];
  for (const { id, name } of layout.answers) {
    const byId = placeInRow(rows.get(id), SHEET_TEXTS.answer);
    const byName = workbook.names.get(name.toLowerCase());
    // Where both are there the number decides, unless its cell is empty: then the answer was moved, and its name with it.
    const isMoved = isEmpty(cellNamed(workbook, byId)) && !isEmpty(cellNamed(workbook, byName));
    const place = isMoved ? byName : (byId ?? byName);
    const cell = cellNamed(workbook, place);
    if (place === undefined) missing.push(id);
    else places.set(id, place);
    if (cell !== undefined) answers.set(id, cell);
  }
  const data = new Map<string, number>();
  for (const { id } of layout.data) {
    const place = placeInRow(rows.get(id), SHEET_TEXTS.value);
    if (place !== undefined) places.set(id, place);
    const value = cellNamed(workbook, place)?.value;
    const number = typeof value === "string" ? answerNumber(value) : value;
    if (typeof number === "number") data.set(id, number);
  }
  const beside = (label: { readonly en: string; readonly nl: string }, name: string) =>
    textOf((besideLabel(workbook, label) ?? cellNamed(workbook, workbook.names.get(name.toLowerCase())))?.value);
  return {
    code: plainCode(beside(SHEET_TEXTS.code, NAMES.code)),
    number: beside(SHEET_TEXTS.number, NAMES.number),
    name: beside(SHEET_TEXTS.student, NAMES.student),
    answers,
    places,
    missing,
    data,
    ids: new Set(rows.keys()),
  };
}

const isEmpty = (cell: FoundCell | undefined): boolean =>
  cell === undefined || (isBlank(cell.value) && cell.formula === undefined);

export const plainCode = (code: string): string => code.toUpperCase().replace(/\s/g, "");

interface Found extends FoundPlace {
  readonly on: FoundSheet;
}

/** The first place of each id, on the sheet that has the most of them: a student may have copied a sheet to try things. */
function placesOfIds({ sheets }: FoundWorkbook, layout: Layout): ReadonlyMap<string, Found> {
  const ids = new Map([...layout.answers, ...layout.data].map(({ id }: Numbered) => [id.toLowerCase(), id]));
  const bySheet = sheets.map((on) => {
    const places = new Map<string, Found>();
    for (const [row, cells] of on.rows)
      for (const [column, { value }] of cells) {
        const id = typeof value === "string" ? ids.get(value.trim().toLowerCase()) : undefined;
        if (id !== undefined && !places.has(id)) places.set(id, { sheet: on.name, row, column, on });
      }
    return places;
  });
  const [most = new Map<string, Found>(), ...others] = bySheet.sort((one, other) => other.size - one.size);
  return new Map([...others.reverse().flatMap((places) => [...places]), ...most]);
}

/** The place in the row of an id, under the nearest header above it with this text; otherwise as far from it as on a new sheet. */
function placeInRow(
  place: Found | undefined,
  header: { readonly en: string; readonly nl: string },
): FoundPlace | undefined {
  if (place === undefined) return undefined;
  const { sheet, row, on } = place;
  const wanted = [header.en, header.nl].map((text) => text.toLowerCase());
  for (let above = row - 1; above > 0; above--) {
    for (const [column, { value }] of on.rows.get(above) ?? [])
      if (typeof value === "string" && wanted.includes(value.trim().toLowerCase())) return { sheet, row, column };
  }
  return { sheet, row, column: place.column + COLUMN.value - COLUMN.id };
}

const cellNamed = ({ sheets }: FoundWorkbook, place: FoundPlace | undefined): FoundCell | undefined => {
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  return sheet === undefined || place === undefined ? undefined : cellAt(sheet, place.row, place.column);
};

/** The first filled cell to the right of a label. */
function besideLabel({ sheets }: FoundWorkbook, label: { readonly en: string; readonly nl: string }) {
  const wanted = [label.en, label.nl].map((text) => text.toLowerCase());
  for (const { rows } of sheets)
    for (const [, cells] of rows) {
      const at = [...cells].find(
        ([, { value }]) => typeof value === "string" && wanted.includes(value.trim().toLowerCase()),
      );
      if (at === undefined) continue;
      const right = [...cells].filter(([column, cell]) => column > at[0] && !isBlank(cell.value));
      return right.sort(([one], [other]) => one - other)[0]?.[1];
    }
  return undefined;
}
