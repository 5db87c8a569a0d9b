import type { DecimalSign, FoundWorkbook } from "./found.ts";

/** A number with decimals that cannot be taken for thousands: "0,45", "1.234,50", "12.5 %". The decimal sign is the last one. */
const DECIMALS = /^\s*(?:€\s*)?[+-]?(?:\d*|\d{1,3}(?:[., \u00a0]\d{3})+)([.,])(?:\d{1,2}|\d{4,})\s*%?\s*$/;

/** The decimal sign of a file: as it says, or as all numbers that it holds as text are written; undefined where that is not one. */
export function decimalOf({ decimal, sheets }: FoundWorkbook): DecimalSign | undefined {
  if (decimal !== undefined) return decimal;
  const signs = new Set<string>();
  for (const { rows } of sheets)
    for (const cells of rows.values())
      for (const { value } of cells.values()) {
        const sign = typeof value === "string" && value.length < 30 ? DECIMALS.exec(value)?.[1] : undefined;
        if (sign !== undefined) signs.add(sign);
      }
  const [only] = signs;
  return signs.size === 1 ? (only as DecimalSign) : undefined;
}

/** The decimal sign where a language is spoken, by its tag ("nl-BE"); undefined for what is no tag. */
export function decimalOfLocale(locale: string): DecimalSign | undefined {
  try {
    const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal");
    return part?.value === "," || part?.value === "." ? part.value : undefined;
  } catch {
    return undefined;
  }
}
