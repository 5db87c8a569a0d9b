import type { Option } from "../../core/items/item.ts";
import { COLUMNS } from "./exercise-columns.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { SETTINGS } from "./exercise-words.ts";
import type { PartLines } from "./read-items.ts";

export const settingsColumn = ({ language }: ExerciseLine) => ({ settings: COLUMNS.settings[language] });

/** Reports names that are there already. */
export function once(lines: readonly ExerciseLine[]): readonly ExerciseLine[] {
  const seen = new Set<string>();
  for (const line of lines) {
    const name = line.text("name")?.toLowerCase();
    if (name === undefined) continue;
    if (seen.has(name)) line.report("name-twice", "name", { received: name });
    seen.add(name);
  }
  return lines;
}

export function readLabelled(line: ExerciseLine): Option | undefined {
  const [key, label] = [line.needed("name"), line.words()];
  return key === undefined || label === undefined ? undefined : { key, label };
}

export function readOption(line: ExerciseLine): (Option & { readonly isRight: boolean }) | undefined {
  const option = readLabelled(line);
  return option && { ...option, isRight: line.settings({ right: SETTINGS.right }).right !== undefined };
}

export const plainOptions = (options: readonly (Option & { readonly isRight: boolean })[]): readonly Option[] =>
  options.map(({ key, label }) => ({ key, label }));

/** The formula of the right option, or the one that is marked as right. */
export function readChoice({ head, lines }: PartLines): string | undefined {
  const options = lines.filter(({ kind }) => kind === "option");
  const right = options.filter((line) => line.settings({ right: SETTINGS.right }).right !== undefined);
  const answer = lines.find(({ kind }) => kind === "answer");
  if (answer !== undefined) {
    if (right[0] !== undefined) return right[0].report("answer-twice", "settings");
    return answer.formula();
  }
  const key = right[0]?.text("name");
  if (key === undefined || right.length > 1) return head.report("not-one-right", "name", settingsColumn(head));
  return `"${key.replace(/"/g, '""')}"`;
}
