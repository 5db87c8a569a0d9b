import { isRange, parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import type { ContentCell, SheetContent } from "./content.ts";

/** Excel's own limits, which keep a workbook openable elsewhere. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** A name for a sheet that no other sheet has: names are equal whatever their case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const name =
    wanted
      .replace(FORBIDDEN, " ")
      .slice(0, LONGEST)
      .trim()
      .replace(/^'+|'+$/g, "") || "Sheet";
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    const ending = ` (${number})`;
    candidate = `${name.slice(0, LONGEST - ending.length)}${ending}`;
  }
  return candidate;
}

/** The sheets under names of their own, with their formulas following. */
export function namedApart(sheets: readonly SheetContent[], taken: readonly string[]): readonly SheetContent[] {
  const names: string[] = [];
  for (const { name } of sheets) names.push(freeName(name, [...taken, ...names]));
  const renamed = new Map(
    sheets.map(({ name, formerName = name }, at) => [formerName.toLowerCase(), names[at] ?? name]),
  );
  return sheets.map((sheet, at) => ({
    ...sheet,
    name: names[at] ?? sheet.name,
    rows: sheet.rows.map((row) => row.map((cell) => followingNames(cell, renamed))),
  }));
}

function followingNames(cell: ContentCell, names: ReadonlyMap<string, string>): ContentCell {
  if (typeof cell !== "object" || cell?.formula === undefined) return cell;
  return { ...cell, formula: renameSheets(cell.formula, names) };
}

/** The formula with its references following sheets to their new names, given by old name in lower case. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (!formula.includes("!")) return formula;
  const tokens = tokenize(formula).map((token) => {
    const reference = isRange(token) ? parseA1Ref(token.value) : undefined;
    const sheet = reference?.context?.at(-1);
    const renamed = sheet === undefined ? undefined : names.get(sheet.toLowerCase());
    if (reference === undefined || renamed === undefined || reference.context?.length !== 1) return token;
    return { ...token, value: stringifyA1Ref({ ...reference, context: [renamed] }) };
  });
  return stringifyTokens(tokens);
}
