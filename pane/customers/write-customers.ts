import { type Cell, errorOf } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import { addressOfArea } from "../address.ts";
import type { Carrying, Change } from "../changes.ts";
import type { Png } from "../charts/export.ts";
import type { List } from "../classify/list.ts";
import { readIfThere } from "../read-if-there.ts";
import { TEXTS } from "../texts/index.ts";
import type { Receipt, Workbook } from "../workbook.ts";
import type { Analysis } from "./analyse.ts";
import type { Columns } from "./columns.ts";
import type { Overview } from "./read-list.ts";
import { fitSentences, readSentences, refusalSentence, scoreSentences } from "./sentences.ts";
import { freeSheetName } from "./sheet-name.ts";
import { livePlan, type SheetContent, valuesPlan } from "./sheet-plan.ts";
import { tableOf } from "./table.ts";
import type { Transactions } from "./transactions.ts";

/** A picture as it goes on a sheet. */
export interface SheetPicture extends Png {
  readonly title: string;
  /** What a screen reader says instead. */
  readonly description: string;
}

interface Wanted {
  readonly list: List;
  readonly columns: Columns;
  readonly transactions: Pick<Transactions, "reading">;
  readonly overview: Overview;
  readonly analysis: Analysis;
  readonly form: "live" | "values";
  /** Draws the pictures in a language; left out where none are wanted. */
  readonly draw?: ((language: Language) => Promise<readonly SheetPicture[]>) | undefined;
}

interface Written {
  readonly name: string;
  readonly receipt: Receipt;
}

/** Writes the customers to a new sheet, in the language that labels have in the workbook. */
export async function writeCustomers(wanted: Wanted, workbook: Workbook, carrying: Carrying): Promise<Written> {
  const language = await workbook.labelLanguage();
  const { sheet: texts } = TEXTS[language].customers;
  const taken = await workbook.sheets();
  const name = freeSheetName(texts.name, taken);
  const pictures = (await wanted.draw?.(language)) ?? [];
  const pictureSheet = freeSheetName(texts.pictureName(name), [...taken, name]);
  const receipt = await workbook.apply(
    [...planFor(wanted, name, language), ...picturesPlan(pictureSheet, pictures)],
    carrying,
  );
  return { name, receipt };
}

/** Pixels of a row that nobody has made higher, at most, and of the room between two pictures. */
const ROW = 20;
const GAP = 40;

/** Pictures under one another on a sheet of their own, each below its title. */
export function picturesPlan(sheet: string, pictures: readonly SheetPicture[]): readonly Change[] {
  if (pictures.length === 0) return [];
  let row = 0;
  const placed = pictures.flatMap(({ title, base64, width, height, description }): readonly Change[] => {
    const [titleAt, pictureAt] = [row, row + 1].map((top) =>
      addressOfArea({ context: [sheet], top, left: 0, bottom: top, right: 0 }),
    ) as [string, string];
    row += 1 + Math.ceil((height + GAP) / ROW);
    return [
      { kind: "values", address: titleAt, values: [[title]] },
      { kind: "heading", address: titleAt },
      { kind: "picture", address: pictureAt, png: base64, width, height, description },
    ];
  });
  return [{ kind: "sheet", name: sheet }, ...placed];
}

function planFor(
  { list, columns, transactions: { reading }, overview, analysis, form }: Wanted,
  name: string,
  language: Language,
): readonly Change[] {
  const texts = TEXTS[language].customers;
  const spoken = { texts, language };
  const { base, predicted } = analysis;
  const content: SheetContent = {
    name,
    list,
    columns,
    analysis,
    last: overview.last,
    remarks: [
      ...readSentences(overview, list, { reading }, spoken),
      ...(predicted.ok ? [] : [refusalSentence(predicted, language)]),
      ...(base.ok ? fitSentences(base, analysis, spoken) : []),
      ...scoreSentences(analysis, language),
    ],
    texts: texts.sheet,
    language,
  };
  const table = form === "values" ? tableOf(analysis, language) : undefined;
  return table === undefined ? livePlan(content) : valuesPlan(content, table);
}

/** Where a sheet begins. */
export const firstCellOf = (sheet: string): string =>
  addressOfArea({ context: [sheet], top: 0, left: 0, bottom: 0, right: 0 });

/** Whether the list holds something else than when it was read, or its sheet is gone. */
export async function hasChanged({ address, cells }: List, workbook: Workbook): Promise<boolean> {
  const now = await readIfThere(workbook, address);
  if (now === undefined) return true;
  return now.length !== cells.length || !now.every((row, at) => isSameRow(row, cells[at] ?? []));
}

const isSameRow = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length && one.every((cell, at) => cell === other[at] || isSameError(cell, other[at]));

const isSameError = (one: Cell, other: Cell): boolean => {
  const error = errorOf(one);
  return error !== undefined && error === errorOf(other);
};
