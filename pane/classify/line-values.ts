import { outcomeOf } from "../../core/answer.ts";
import { median } from "../../core/matrices/classify.ts";
import { percentileFrom } from "../../core/numeric/quantiles.ts";
import { sortedPlaces } from "../../core/numeric/sorted-places.ts";
import { meanOf } from "../../core/satisfaction/mean.ts";
import { type Choice, settingOf } from "./choice.ts";
import type { Line, LineRule } from "./kind.ts";
import { entryOf } from "./kind-from.ts";
import type { Rows } from "./read-rows.ts";

/** The thresholds of every line by its key; a line that nothing can be said of is not in it. */
export type LineValues = Readonly<Record<string, readonly number[]>>;

export function lineValuesOf(choice: Choice, rows: Rows): LineValues {
  return Object.fromEntries(
    choice.kind.lines.flatMap((line) => {
      const { rule, values } = settingOf(choice, line.key);
      const found = rule === "number" || rule === "cell" ? values : valuesByRule(line, rule, rows);
      return found === undefined || found.length !== line.count ? [] : [[line.key, found]];
    }),
  );
}

/** What a rule makes of the rows; undefined where there are too few for it. */
export function valuesByRule(line: Line, rule: LineRule, rows: Rows): readonly number[] | undefined {
  if (rule === "own") return line.own;
  const values = rows.values[line.cuts ?? ""];
  // One row against its own median would always be high.
  if (values === undefined || values.length < 2) return undefined;
  if (rule === "median") return [median(values)];
  if (rule === "mean") return [meanOf(values)];
  if (rule === "fifths") return fifthsOf(line, rows);
  return rule === "spread" ? spreadOver(values, line.count) : undefined;
}

const MEASURES = ["recency", "frequency", "monetary"] as const;

/** The cut-offs that RFMTHRESHOLDS gives for one measure. */
function fifthsOf({ cuts }: Line, { columns }: Rows): readonly number[] | undefined {
  const outcome = outcomeOf(
    entryOf("RFMTHRESHOLDS"),
    MEASURES.map((measure) => columns[measure]),
  );
  if (!outcome.ok || !Array.isArray(outcome.value)) return undefined;
  const at = MEASURES.indexOf(cuts as (typeof MEASURES)[number]) + 1;
  return outcome.value.map((row: readonly unknown[]) => Number(row[at]));
}

/** Up to which share of the rows stays below each of the steps, the lowest first. */
const SHARES_BELOW = [0.4, 0.7, 0.9];

/** Round thresholds that leave fewer rows to each next step. */
function spreadOver(values: Float64Array, count: number): readonly number[] {
  const at = sortedPlaces(values);
  const steps: number[] = [];
  for (let step = 0; step < count; step++) {
    const share = SHARES_BELOW[step] ?? 1 - 0.1 ** (step - 1);
    const round = roundToTwo(percentileFrom(at, values.length, Math.round(share * 100), 100));
    const above = steps.at(-1);
    steps.push(above !== undefined && round <= above ? roundToTwo(above * 1.5 + 1) : Math.max(0, round));
  }
  return steps;
}

/** 12,345 as 12,000: thresholds that one remembers. */
function roundToTwo(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return unit >= 1 ? Math.round(value / unit) * unit : Number(value.toPrecision(2));
}
