import { numberFromText } from "../../core/cells.ts";
import type { Notation } from "../../core/emit/formula-text.ts";
import { formatNumber, formatQuantity } from "../../core/i18n/format.ts";
import type { Unit } from "../../core/params.ts";
import type { Language } from "../../core/words.ts";

const DECIMALS = 2;

/** A number as a sentence shows it: short. */
export function shownNumber(value: number, unit: Unit, language: Language): string {
  const digits = unit === "fraction" ? DECIMALS + 2 : DECIMALS;
  const short =
    Math.abs(value) >= 1 || unit === "fraction" ? Number(value.toFixed(digits)) : Number(value.toPrecision(3));
  return formatQuantity(short, unit, language);
}

export const shownCount = (count: number, language: Language): string => formatNumber(count, language);

export const shownShare = (share: number, language: Language): string =>
  formatQuantity(Number(share.toFixed(share !== 0 && Math.abs(share) < 0.01 ? 4 : 2)), "fraction", language);

/** A number as it is typed in an input: without thousands, a share as a percentage. */
export function typedNumber(value: number, unit: Unit, { decimal }: Pick<Notation, "decimal">): string {
  const shown = unit === "fraction" ? value * 100 : value;
  return `${String(Number(shown.toPrecision(12))).replace(".", decimal)}${unit === "fraction" ? "%" : ""}`;
}

/** What was typed as a number; a share may have its percent sign or not. */
export function readNumber(text: string, unit: Unit, { decimal }: Pick<Notation, "decimal">): number | undefined {
  const bare = text.trim().replace(/%$/, "").trim();
  const found = numberFromText(bare);
  const grouping = decimal === "," ? "." : ",";
  const value = found === "ambiguous" ? Number(bare.split(grouping).join("").replace(decimal, ".")) : found;
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return unit === "fraction" ? value / 100 : value;
}

/** A scale for a slider: from the lowest to the highest value, in steps that one can remember. */
export function scaleFor(
  values: ArrayLike<number>,
  lines: readonly number[],
): { readonly min: number; readonly max: number; readonly step: number } {
  let [low, high] = [Infinity, -Infinity];
  for (let at = 0; at < values.length; at++)
    [low, high] = [Math.min(low, values[at] as number), Math.max(high, values[at] as number)];
  for (const line of lines) [low, high] = [Math.min(low, line), Math.max(high, line)];
  if (!(high > low)) return { min: low - 1, max: low + 1, step: 0.1 };
  const rough = (high - low) / 200;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough;
  const tidy = (value: number) => Number(value.toPrecision(12));
  return { min: tidy(Math.floor(low / step) * step), max: tidy(Math.ceil(high / step) * step), step: tidy(step) };
}
