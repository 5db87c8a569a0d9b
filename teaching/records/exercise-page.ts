import { isBlank } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import type { ExerciseTrouble } from "../texts/exercise-troubles.ts";
import { COLUMNS, type Column } from "./exercise-columns.ts";
import { ExerciseLine } from "./exercise-line.ts";
import { listed, ROW_KINDS } from "./exercise-words.ts";
import { HeadedRow, headerIn, keyIn, type Rows } from "./headed-rows.ts";
import { recordOf } from "./record.ts";

/** An exercise on a sheet: its rows below the header, and what is wrong with them. */
export interface Page {
  readonly language: Language;
  readonly lines: readonly ExerciseLine[];
  readonly problems: ExerciseTrouble[];
}

/** Finds the header by its words, so that columns may be moved, and the rows below it that say anything. */
export function pageOf(rows: Rows): Page {
  const record = recordOf(rows[0]?.[0] ?? null);
  const problems: ExerciseTrouble[] = [];
  if (record?.kind !== "exercise") problems.push({ code: "no-record", facts: { cell: "A1" } });
  const language = record?.language ?? "en";
  const page: Page & { readonly lines: ExerciseLine[] } = { language, lines: [], problems };
  const header = headerIn(rows, COLUMNS, ["kind", "name"]);
  if (header === undefined) {
    const [kind, name] = [COLUMNS.kind[language], COLUMNS.name[language]];
    problems.push({ code: "no-header", facts: { cell: "A1", kind, name } });
    return page;
  }
  const { row: top, columns } = header;
  for (const column of Object.keys(COLUMNS) as Column[]) {
    if (!columns.has(column))
      problems.push({ code: "column-missing", facts: { cell: `A${top + 1}`, column: COLUMNS[column][language] } });
  }
  for (const [row, cells] of rows.entries()) {
    if (row <= top || [...columns.values()].every((column) => isBlank(cells[column]))) continue;
    const line = new ExerciseLine(page, new HeadedRow(cells, row, columns));
    const said = line.text("kind");
    const kind = said === undefined ? undefined : keyIn(ROW_KINDS, said);
    if (kind !== undefined) page.lines.push(line.as(kind));
    else if (said !== undefined)
      line.report("unknown-kind", "kind", { received: said, options: listed(ROW_KINDS, language) });
    else if (isBlank(line.cell("kind"))) line.report("kind-missing", "kind", { options: listed(ROW_KINDS, language) });
  }
  return page;
}
