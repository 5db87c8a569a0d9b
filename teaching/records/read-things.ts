import type { ClassifyPart, MatchPart, TextPart } from "../../core/items/item.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { ROW_KINDS, SETTINGS } from "./exercise-words.ts";
import type { PartLines } from "./read-items.ts";

/** Rows of a question with the values that stand below each. */
export function readRows(lines: readonly ExerciseLine[]): ClassifyPart["rows"] {
  const rows: { line: ExerciseLine; values: ExerciseLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === "row") rows.push({ line, values: [] });
    else if (line.kind !== "value") continue;
    else if (rows.length === 0) line.report("misplaced", "kind");
    else rows[rows.length - 1]?.values.push(line);
  }
  return rows.flatMap(({ line, values }) => {
    const [key, label] = [line.needed("name"), line.words()];
    const read = values.map((value) => [value.needed("name"), value.formula()]);
    if (key === undefined || label === undefined) return [];
    return [{ key, label, ...(read.length > 0 && { values: Object.fromEntries(read) as Record<string, string> }) }];
  });
}

/** Each card with its back, which stands in the row below it. */
export function readCards(lines: readonly ExerciseLine[]): MatchPart["cards"] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (line.kind === "back" && lines[at - 1]?.kind !== "front") line.report("misplaced", "kind");
    if (line.kind !== "front") return [];
    const [key, front] = [line.needed("name"), line.words()];
    if (next?.kind !== "back") return line.report("no-back", "kind") ?? [];
    const back = next.words();
    return key === undefined || front === undefined || back === undefined ? [] : [{ key, front, back }];
  });
}

/** What is asked for where nothing is said. */
const MOST_WORDS = 150;

export function readOpen({ head, lines }: PartLines): Pick<TextPart, "kind" | "mostWords" | "rubric"> {
  const { mostWords = MOST_WORDS } = head.settings({ mostWords: SETTINGS.mostWords });
  const most = head.number("points", { above: 0 });
  const criteria = lines.filter(({ kind }) => kind === "criterion");
  if (criteria.length === 0) head.report("too-few", "name", { count: 1, kind: ROW_KINDS.criterion[head.language] });
  const rubric = criteria.flatMap((line) => {
    const points = line.neededNumber("points", { from: 0, ...(most !== undefined && { to: most }) });
    const criterion = line.words();
    return points === undefined || criterion === undefined ? [] : [{ points, criterion }];
  });
  return { kind: "text", mostWords, rubric };
}
