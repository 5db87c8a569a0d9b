import type { AstExpression } from "@borgar/fx";
import { withInPlace } from "../span.ts";
import { captionOf, inSameRecord, roleOf, type Side } from "./captions.ts";
import type { Correction, FormulaCheck } from "./finding.ts";
import { addressAt, type Place, type Placed, type Sheet } from "./sheet.ts";
import { nodesIn, operandsOf, referenceIn } from "./tree.ts";

/** How people head the figures that lifetime value is made of, in English and Dutch. */
const FACTORS = {
  value:
    /\b(?:order value|average order|basket|aov|revenue per|orderwaarde|orderbedrag|bestelwaarde|besteding|omzet per)\b/i,
  orders: /\b(?:orders|purchases|frequency|bestellingen|aankopen|frequentie)\b/i,
  years: /(?<!per |a )\b(?:years?|lifetime|lifespan|duration|jaar|jaren|levensduur|looptijd|klantduur)\b/i,
} as const;
const MARGIN = /\b(?:\w*margin|\w*marge|contribution)\b/i;
const LIFETIME_VALUE = /\b(?:clv|cltv|ltv)\b|lifetime value|klantwaarde/i;

/** Lifetime value as revenue: order value times orders, beside a margin that nobody used. */
export const clvCheck: FormulaCheck = {
  suspects: (tree) => productsIn(tree).length > 0,

  async correct(cell: Placed, tree: AstExpression, sheet: Sheet): Promise<Correction | undefined> {
    for (const { node, factors } of productsIn(tree)) {
      for (const side of ["above", "before"] as const) {
        const right = withMargin(cell, factors, side, sheet);
        if (right === undefined) continue;
        return { mistake: "clv-revenue", formula: withInPlace(cell.formula, node, right), facts: {} };
      }
    }
    return undefined;
  },
};

interface Product {
  readonly node: AstExpression;
  readonly factors: readonly string[];
}

/** Products of two or three cells that are not part of a larger one. */
function productsIn(tree: AstExpression): readonly Product[] {
  const nodes = [...nodesIn(tree)];
  const within = new Set(nodes.flatMap((node) => operandsOf(node, "*")?.slice(0, 2) ?? []));
  return nodes.flatMap((node) => {
    const factors = within.has(node) ? undefined : factorsOf(node);
    return factors !== undefined && (factors.length === 2 || factors.length === 3) ? [{ node, factors }] : [];
  });
}

function factorsOf(node: AstExpression | undefined): readonly string[] | undefined {
  const reference = referenceIn(node);
  if (reference !== undefined) return [reference];
  const [left, right] = operandsOf(node, "*") ?? [];
  const [one, other] = left === undefined ? [] : [factorsOf(left), factorsOf(right)];
  return one === undefined || other === undefined ? undefined : [...one, ...other];
}

function withMargin(cell: Placed, factors: readonly string[], side: Side, sheet: Sheet): string | undefined {
  if (!LIFETIME_VALUE.test(captionOf(cell.row, cell.column, side, sheet)?.text ?? "")) return undefined;
  const roles = new Map<string, string>();
  let near: Place | undefined;
  for (const address of factors) {
    const place = sheet.placeOf(address);
    if (place === undefined || place.top !== place.bottom || place.left !== place.right) return undefined;
    const caption = captionOf(place.top, place.left, side, sheet)?.text ?? "";
    const role = MARGIN.test(caption) ? undefined : roleOf(place.top, place.left, side, FACTORS, sheet);
    if (role === undefined || roles.has(role)) return undefined;
    roles.set(role, address);
    near ??= place;
  }
  const margin = near && inSameRecord(near, side, MARGIN, Object.values(FACTORS), sheet);
  const rate = margin && sheet.at(margin.top, margin.left);
  const [value, orders, years] = [roles.get("value"), roles.get("orders"), roles.get("years")];
  const usable = typeof rate === "number" && rate > 0 && rate < 1;
  if (margin === undefined || !usable || value === undefined || orders === undefined) return undefined;
  return `CLV(${value},${addressAt(margin)},${years === undefined ? orders : `${orders}*${years}`})`;
}
