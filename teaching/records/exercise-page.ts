import { type Cell, isBlank } from "../../core/cells.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import type { ExerciseTrouble } from "../texts/exercise-troubles.ts";
import { COLUMNS, type Column } from "./exercise-columns.ts";
import { ExerciseLine } from "./exercise-line.ts";
import { keyIn, listed, plain, ROW_KINDS } from "./exercise-words.ts";
import { recordOf } from "./record.ts";

/** An exercise on a sheet: its rows below the header, and what is wrong with them. */
export interface Page {
  readonly language: Language;
  readonly lines: readonly ExerciseLine[];
  readonly problems: ExerciseTrouble[];
}

type Rows = readonly (readonly Cell[])[];

/** Finds the header by its words, so that columns may be moved, and the rows below it that say anything. */
export function pageOf(rows: Rows): Page {
  const record = recordOf(rows[0]?.[0] ?? null);
  const problems: ExerciseTrouble[] = [];
  if (record?.kind !== "exercise") problems.push({ code: "no-record", facts: { cell: "A1" } });
  const language = record?.language ?? "en";
  const page: Page & { readonly lines: ExerciseLine[] } = { language, lines: [], problems };
  const header = rows.findIndex((row) => placeOf("kind", row) >= 0 && placeOf("name", row) >= 0);
  if (header < 0) {
    const [kind, name] = [COLUMNS.kind[language], COLUMNS.name[language]];
    problems.push({ code: "no-header", facts: { cell: "A1", kind, name } });
    return page;
  }
  const places = new Map<Column, number>();
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const place = placeOf(column, rows[header] ?? []);
    if (place >= 0) places.set(column, place);
    else
      problems.push({ code: "column-missing", facts: { cell: `A${header + 1}`, column: COLUMNS[column][language] } });
  }
  for (const [below, cells] of rows.slice(header + 1).entries()) {
    const filled = [...places].find(([, place]) => !isBlank(cells[place]));
    if (filled === undefined) continue;
    const line = new ExerciseLine(page, header + 1 + below, cells, places);
    const said = line.text("kind");
    const kind = said === undefined ? undefined : keyIn(ROW_KINDS, said);
    if (kind !== undefined) page.lines.push(line.as(kind));
    else if (said !== undefined)
      line.report("unknown-kind", "kind", { received: said, options: listed(ROW_KINDS, language) });
    else if (isBlank(line.cell("kind"))) line.report("kind-missing", "kind", { options: listed(ROW_KINDS, language) });
  }
  return page;
}

const placeOf = (column: Column, row: readonly Cell[]): number =>
  row.findIndex(
    (cell) =>
      typeof cell === "string" && LANGUAGES.some((language) => plain(COLUMNS[column][language]) === plain(cell)),
  );
