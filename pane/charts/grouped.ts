import { formatNumber } from "../../core/i18n/format.ts";
import type { Language } from "../../core/words.ts";

/** More bars than this are too thin to see. */
const MOST_BARS = 60;

interface Groups<T> {
  /** How many rows a group has at most. */
  readonly size: number;
  readonly groups: readonly { readonly rows: readonly T[]; readonly first: number }[];
}

/** Rows in order as groups of equal size, as small as makes some sixty; what is of another kind begins another group. */
export function inGroups<T>(rows: readonly T[], kindOf: (row: T) => unknown = () => undefined): Groups<T> {
  const size = Math.max(1, Math.ceil(rows.length / MOST_BARS));
  const groups: { rows: T[]; first: number }[] = [];
  rows.forEach((row, at) => {
    const last = groups.at(-1);
    const [before] = last?.rows ?? [];
    const fits =
      last !== undefined && last.rows.length < size && before !== undefined && kindOf(before) === kindOf(row);
    if (fits) last.rows.push(row);
    else groups.push({ rows: [row], first: at });
  });
  return { size, groups };
}

/** The ranks of a group: "11–20". */
export const ranksOf = ({ first, rows }: Groups<unknown>["groups"][number], language: Language): string =>
  rows.length === 1
    ? formatNumber(first + 1, language)
    : `${formatNumber(first + 1, language)}–${formatNumber(first + rows.length, language)}`;
