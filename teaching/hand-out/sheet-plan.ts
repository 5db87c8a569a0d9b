import type { Language } from "../../core/words.ts";
import { SHEET_TEXTS } from "../texts/sheet.ts";
import { type Assignment, type Edition, figuresOf } from "./edition.ts";
import { COLUMN, type Layout, NAMES, TOP } from "./layout.ts";
import { planItem } from "./plan-item.ts";
import { type PlannedCell, SheetWriter } from "./sheet-writer.ts";

export interface SheetPlan {
  readonly sheet: string;
  readonly title: string;
  readonly language: Language;
  readonly cells: readonly PlannedCell[];
  readonly lists: SheetWriter["lists"];
  readonly layout: Layout;
}

/** Who a sheet is for. */
export interface Addressee {
  readonly number: string;
  readonly name: string;
}

/** The sheet of one edition in reading order, without gaps. Without an addressee the student fills in who it is from. */
export function planSheet(
  { title, items }: Assignment,
  edition: Edition,
  language: Language,
  addressee?: Addressee,
): SheetPlan {
  const sheet = new SheetWriter();
  const said = (text: keyof typeof SHEET_TEXTS) => SHEET_TEXTS[text][language];
  const { id, text } = COLUMN;
  sheet.put(id, title[language], "title");
  sheet.next().put(id, said("code"), "label").put(text, edition.code, "fixed", { name: NAMES.code });
  sheet.next().put(id, said("number"), "label");
  sheet.put(text, addressee?.number ?? null, "answer", { name: NAMES.number, format: "@" });
  sheet.next().put(id, said("student"), "label");
  sheet.put(text, addressee?.name ?? null, "answer", { name: NAMES.student, format: "@" });
  if (addressee === undefined) sheet.next().put(id, said("set"), "label").put(text, null, "fixed", { name: NAMES.set });
  const howTo = addressee === undefined ? said("howToPool") + said("howTo") : said("howTo");
  sheet.next().put(id, said("help"), "label").put(text, howTo, "text");
  const figures = figuresOf(edition);
  for (const item of items) planItem(sheet, item, figures[item.id] ?? {}, language);
  const at = (row: number) => ({ row, column: text });
  return {
    sheet: said("sheet"),
    title: title[language],
    language,
    cells: sheet.cells,
    lists: sheet.lists,
    layout: {
      code: at(TOP.code),
      number: at(TOP.number),
      student: at(TOP.student),
      answers: sheet.answers,
      data: sheet.data,
    },
  };
}
