import type { Cell } from "../../../core/cells.ts";
import { findList } from "../../../pane/classify/find-list.ts";
import { guessesFor } from "../../../pane/classify/guess.ts";
import { KINDS } from "../../../pane/classify/kinds.ts";
import type { List } from "../../../pane/classify/list.ts";

/** A list on the sheet "Data" from A1 on. */
export function listOf(cells: readonly (readonly Cell[])[], top = 1): List {
  const width = Math.max(...cells.map((row) => row.length));
  const right = String.fromCharCode(64 + width);
  const list = findList({ address: `Data!A${top}:${right}${top + cells.length - 1}`, sheet: "Data", cells });
  if (list === undefined) throw new Error("there is no list in these cells");
  return list;
}

const NAMES = ["Bakkerij De Korenaar", "Brouwerij Hopveld", "Zuivelhuis", "Hotel Zeezicht", "Apotheek", "Elektro"];

/** What columns hold, by the sign that stands for it below. */
const CONTENTS: Readonly<Record<string, readonly Cell[]>> = {
  name: NAMES,
  city: ["Gent", "Breda", "Gent", "Breda", "Gent", "Breda"],
  id: [10_021, 10_034, 10_045, 10_099, 10_102, 10_111],
  money: [12_000, 45_000, 8000.5, 99_000, 15_000, 7000],
  text: ["12.000,00", "45.000,00", "8.000,50", "99.000,00", "15.000,00", "7.000,00"],
  rate: [0.12, 0.3, 0.22, 0.18, 0.25, 0.31],
  ten: [3, 8, 6, 9, 2, 5],
  more: [7, 4, 6, 2, 9, 10],
  five: [1, 2, 3, 4, 5, 3],
  ratio: [0.5, 1.2, 3, 0.1, 2, 0.9],
  days: [3, 40, 200, 12, 33, 90],
  date: [45_900, 45_910, 45_800, 45_700, 45_650, 45_901],
  count: [2, 12, 3, 4, 8, 1],
  points: [100, 2000, 300, 5000, 120, 900],
  rfm: [545, 111, 333, 512, 255, 431],
  new: ["new", "existing", "existing", "new", "existing", "new"],
  nieuw: ["nieuw", "bestaand", "nieuw", "nieuw", "bestaand", "bestaand"],
};

/** A list under these headers, apart by semicolons as exports have them, with columns that hold what the signs say. */
export function listUnder(headers: string, contents: string): List {
  const columns = contents.split(" ").map((sign) => CONTENTS[sign] ?? []);
  return listOf([headers.split(";"), ...NAMES.map((_, row) => columns.map((column) => column[row] ?? null))]);
}

/** What the pane takes a list for, and which header fills which parameter. */
export function guessFor(list: List): { readonly kind: string; readonly columns: Readonly<Record<string, string>> } {
  const [best] = guessesFor(list, KINDS);
  const header = (index: number) => list.columns[index]?.header ?? "";
  const columns = Object.entries(best?.columns ?? {}).map(([param, index]) => [param, header(index)]);
  return { kind: best?.kind.id ?? "", columns: Object.fromEntries(columns) };
}
