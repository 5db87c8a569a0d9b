import { isBlank } from "../../core/cells.ts";
import { COLUMNS, type Column } from "./exercise-columns.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import type { RowKind } from "./exercise-words.ts";

const TEXTS = ["nl", "en"] as const;
const CREDIT = ["credit"] as const;

/** The columns that each kind of row fills, beside the first. A note may stand anywhere. */
const USED: Readonly<Record<Exclude<RowKind, "note">, readonly Column[]>> = {
  title: TEXTS,
  seed: ["name"],
  grade: ["type", "credit", "points"],
  percent: CREDIT,
  typed: CREDIT,
  rounded: CREDIT,
  item: ["name", ...TEXTS, "type", "settings"],
  stem: TEXTS,
  source: TEXTS,
  parameter: ["name", ...TEXTS, "type", "worked", "lowest", "highest", "step", "values"],
  helper: ["name", "formula", "type"],
  condition: ["formula"],
  question: ["name", ...TEXTS, "type", "points", "settings"],
  hint: TEXTS,
  solution: TEXTS,
  answer: ["name", "formula", "type", "decimals", "tolerance", "toleranceKind", "settings"],
  carry: ["formula", "credit"],
  mistake: ["name", ...TEXTS, "formula", "credit", "settings"],
  option: ["name", ...TEXTS, "settings"],
  row: ["name", ...TEXTS],
  value: ["name", "formula"],
  front: ["name", ...TEXTS],
  back: TEXTS,
  step: ["name", ...TEXTS],
  criterion: ["points", ...TEXTS],
};

/** Reports what stands where nobody would read it. */
export function reportUnused(line: ExerciseLine): void {
  const { kind } = line;
  if (kind === "note") return;
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const isUsed = column === "kind" || USED[kind].includes(column);
    if (!isUsed && !isBlank(line.cell(column))) line.report("not-used", column);
  }
}
