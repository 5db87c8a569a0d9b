import type { AstExpression } from "@borgar/fx";
import { withInPlace } from "../span.ts";
import { captionOf, inSameRecord, roleOf, type Side } from "./captions.ts";
import type { Correction, FormulaCheck } from "./finding.ts";
import { addressAt, type Place, type Placed, type Sheet } from "./sheet.ts";
import { nodesIn, operandsOf, referenceIn } from "./tree.ts";

/** How people head the figures that churn is made of, in English and Dutch. */
const CUSTOMERS = {
  start: /\b(?:start|begin\w*|opening|primo)\b/i,
  end: /\b(?:end|ending|closing|eind\w*|ultimo)\b/i,
  gained: /\b(?:new|gained|acquired|won|nieuwe?|erbij|instroom|aanwas)\b/i,
  lost: /\b(?:lost|churned|left|leavers?|cancelled|verloren|vertrokken|opgezegd|opzeggers?|afhakers?|uitstroom)\b/i,
} as const;
type Role = keyof typeof CUSTOMERS;

const CHURN = /churn|attrition|verloop|uitstroom|opzegpercentage|opzeggraad/i;
/** Churn that sets new customers against those who left is a measure of its own. */
const OTHERWISE = /\b(?:net|netto|gross|average|gemiddelde?)\b/i;

/** Customers who left, divided by those at the end or by the new ones instead of those at the start. */
export const churnCheck: FormulaCheck = {
  suspects: (tree) => ratiosIn(tree).length > 0,

  async correct(cell: Placed, tree: AstExpression, sheet: Sheet): Promise<Correction | undefined> {
    for (const { node, above, base } of ratiosIn(tree)) {
      for (const side of ["above", "before"] as const) {
        const wrong = wrongBase(cell, above, base, side, sheet);
        if (wrong === undefined) continue;
        const text = `CHURN(${wrong.args.join(",")})`;
        return {
          mistake: "churn-base",
          formula: withInPlace(cell.formula, node, text),
          facts: { base: wrong.caption },
        };
      }
    }
    return undefined;
  },
};

interface Ratio {
  readonly node: AstExpression;
  /** One cell, or two of which the second is taken from the first. */
  readonly above: readonly string[];
  readonly base: string;
}

function ratiosIn(tree: AstExpression): readonly Ratio[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const [left, right] = operandsOf(node, "/") ?? [];
    const base = referenceIn(right);
    const parts = (operandsOf(left, "-")?.slice(0, 2) as readonly AstExpression[] | undefined) ?? [left];
    const above = parts.flatMap((part) => referenceIn(part) ?? []);
    return base !== undefined && above.length === parts.length ? [{ node, above, base }] : [];
  });
}

/** The arguments of CHURN where captions say that the base is not the customers at the start. */
function wrongBase(cell: Placed, above: readonly string[], base: string, side: Side, sheet: Sheet) {
  const title = captionOf(cell.row, cell.column, side, sheet)?.text ?? "";
  if (!CHURN.test(title) || OTHERWISE.test(title)) return undefined;
  const known = new Map<Role, Place>();
  const noted = [...above, base].map((address) => {
    const place = sheet.placeOf(address);
    const role = place && isOneCell(place) ? roleOf(place.top, place.left, side, CUSTOMERS, sheet) : undefined;
    if (place !== undefined && role !== undefined) known.set(role, place);
    return role;
  });
  const divisor = noted[noted.length - 1];
  const divided = noted.slice(0, -1).join();
  const place = sheet.placeOf(base);
  if (place === undefined || (divisor !== "end" && divisor !== "gained")) return undefined;
  if (divided !== "lost" && divided !== "start,end") return undefined;
  const start = known.get("start") ?? other("start", place, side, sheet);
  if (start === undefined) return undefined;
  const args =
    divided === "lost" ? withLost(start, known.get("lost") as Place) : withEnd(start, known, place, side, sheet);
  const caption = captionOf(place.top, place.left, side, sheet)?.text.trim() ?? "";
  return args === undefined ? undefined : { args, caption };
}

/** Those who stayed are those at the start less those who left: without new ones, the customers at the end. */
const withLost = (start: Place, lost: Place) => [addressAt(start), `${addressAt(start)}-${addressAt(lost)}`];

function withEnd(start: Place, known: ReadonlyMap<Role, Place>, near: Place, side: Side, sheet: Sheet) {
  const end = known.get("end");
  const gained = known.get("gained") ?? other("gained", near, side, sheet);
  return end && [start, end, ...(gained ? [gained] : [])].map(addressAt);
}

/** The cell beside these figures that plays another role. */
function other(role: Role, near: Place, side: Side, sheet: Sheet): Place | undefined {
  const others = Object.entries(CUSTOMERS).filter(([name]) => name !== role);
  return inSameRecord(
    near,
    side,
    CUSTOMERS[role],
    others.map(([, words]) => words),
    sheet,
  );
}

const isOneCell = ({ top, bottom, left, right }: Place) => top === bottom && left === right;
