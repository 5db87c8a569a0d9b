import { hasRows } from "../../core/items/arrangement.ts";
import type { Item, Part } from "../../core/items/item.ts";

/** A place on the sheet, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that belongs to an item, with the number that stands in the first column of its row. */
export interface Numbered extends Place {
  readonly item: string;
  /** "CLV-01.a", or "MAT-02.a3" for the third cell of a part. Of data "CLV-01.2". */
  readonly id: string;
}

export interface AnswerPlace extends Numbered {
  readonly part: string;
  /** Which cell of its part, from 0. */
  readonly cell: number;
  /** The defined name of the cell. */
  readonly name: string;
}

export interface DataPlace extends Numbered {
  readonly parameter: string;
}

/** Where everything stands on the sheet: what the reader of returned files looks for. It follows from the items alone. */
export interface Layout {
  readonly code: Place;
  readonly number: Place;
  readonly student: Place;
  readonly answers: readonly AnswerPlace[];
  readonly data: readonly DataPlace[];
}

/** The columns of the sheet. */
export const COLUMN = { id: 1, text: 2, value: 3, unit: 4, points: 5 } as const;

/** Rows of the cells above the exercises, and their defined names. */
export const TOP = { code: 2, number: 3, student: 4, set: 5 } as const;
export const NAMES = { code: "VARIANT_CODE", number: "STUDENT_NUMBER", student: "STUDENT_NAME", set: "NUMBER_SET" };

/** A part with one cell has the number of the part, one with several a number for each. */
export const answerId = (item: Item, part: Part, cell: number): string =>
  `${item.id}.${part.id}${hasRows(part) ? cell + 1 : ""}`;

export const dataId = (item: Item, place: number): string => `${item.id}.${place + 1}`;

/** A name that cannot be taken for a cell: "ANS_CLV_01_a". */
export const answerName = (id: string): string => `ANS_${id.replace(/\W/g, "_")}`;
