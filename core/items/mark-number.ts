import { allowedFor, isWithin, type Tolerance } from "../teaching/tolerance.ts";
import { compile, computed, holds } from "./formula/compile.ts";
import type { Scope } from "./formula/value.ts";
import type { Mistake, NumberPart } from "./item.ts";
import type { Given, Policy, Reason } from "./mark.ts";
import { readNumber } from "./read-given.ts";

/** The figures that an answer may be judged by: with the right earlier answers, and with the student's own where these differ. */
export interface Scopes {
  readonly right: Scope;
  readonly own: Scope;
  /** Names of the earlier answers that differ. */
  readonly differing: readonly string[];
}

export interface Judged {
  /** Part of the points; undefined where a person must look. */
  readonly share?: number;
  readonly reason: Reason;
  readonly remarks: readonly Reason[];
  /** What later parts may carry on: the answer as it was understood. */
  readonly value?: number;
}

/** Half a unit of the last decimal asked for; of a percentage two places further. */
export const toleranceOf = ({ tolerance, measure, decimals }: NumberPart): Tolerance =>
  tolerance ?? { mode: "decimals", value: measure === "fraction" ? decimals + 2 : decimals };

export function judgeNumber(part: NumberPart, given: Given, scopes: Scopes, policy: Policy): Judged {
  const reading = readNumber(given, policy);
  if (reading.reason !== undefined) {
    const { reason } = reading;
    return { ...(reason.code === "blank" ? { share: 0 } : {}), reason, remarks: [] };
  }
  const { value, isPercentage } = reading;
  const mayBePercent = mayMeanPercent(part, isPercentage);
  const expected = keysOf(part, scopes);
  const right = expected.find((key) => isWithin(value, key.value, toleranceOf(part)));
  if (right !== undefined) return reached(part, given, policy, { share: right.share, reason: right.reason, value });
  const typed = mayBePercent ? expected.find((key) => isWithin(value / 100, key.value, toleranceOf(part))) : undefined;
  if (typed !== undefined) {
    const { carried } = typed.reason;
    const reason: Reason = { code: "percent-typed", ...(carried === undefined ? {} : { carried }) };
    const share = typed.share * policy.percentCredit;
    return reached(part, given, policy, { share, reason, value: value / 100 });
  }
  const candidates = mayBePercent ? [value, value / 100] : [value];
  return {
    ...explained(part, candidates, scopes, expected, policy),
    remarks: [],
    value: mayBePercent ? asMeant(value, expected[0]?.value) : value,
  };
}

/** Whether 30 may stand for 30%. */
export const mayMeanPercent = ({ measure, percent }: NumberPart, isPercentage: boolean): boolean =>
  measure === "fraction" && percent !== "fraction only" && !isPercentage;

/** A wrong 30 where about 30% was asked is taken for 30%. */
export function asMeant(value: number, right: number | undefined): number {
  const isLarge = right !== undefined && Math.abs(value) > 1 && Math.abs(value) > 10 * Math.abs(right);
  return isLarge ? value / 100 : value;
}

interface Key {
  readonly value: number;
  readonly share: number;
  readonly reason: Reason;
}

/** The right answer, and the one that follows from the student's own earlier answers where the guard lets it. */
function keysOf(part: NumberPart, { right, own, differing }: Scopes): readonly Key[] {
  const key = computed(part.answer, right);
  const keys: Key[] = typeof key === "number" ? [{ value: key, share: 1, reason: { code: "right" } }] : [];
  const carried = compile(part.answer).names.filter((name) => differing.includes(name));
  if (part.carry === undefined || carried.length === 0 || !holds(part.carry.when, own)) return keys;
  const follows = computed(part.answer, own);
  if (typeof follows !== "number" || follows === key) return keys;
  return [...keys, { value: follows, share: part.carry.credit ?? 1, reason: { code: "carried", carried } }];
}

/** The right value, reached in another way than was asked, earns part of its points. */
function reached(part: NumberPart, { use }: Given, policy: Policy, judged: Omit<Judged, "remarks">): Judged {
  const asked = part.use ?? "references";
  const isShort =
    (asked !== "value" && use === "typed") ||
    ((asked === "references" || asked === "follows") && use === "constants") ||
    (asked === "follows" && use === "stuck");
  if (!isShort) return { ...judged, remarks: [] };
  return { ...judged, share: (judged.share ?? 0) * policy.typedCredit, remarks: [{ code: "typed-constant" }] };
}

/** A mistake that the item knows, one that everyone makes, or none of these. */
function explained(
  part: NumberPart,
  candidates: readonly number[],
  scopes: Scopes,
  expected: readonly Key[],
  policy: Policy,
): { readonly share: number; readonly reason: Reason } {
  for (const scope of scopes.differing.length === 0 ? [scopes.right] : [scopes.right, scopes.own]) {
    for (const mistake of part.mistakes) {
      if (candidates.some((value) => isMistake(value, mistake, part, scope)))
        return {
          share: mistake.credit ?? 0,
          reason: { code: "mistake", mistake: mistake.id, feedback: mistake.feedback },
        };
    }
  }
  for (const key of expected) {
    for (const value of candidates) {
      const reason = commonMistake(value, key.value, part);
      if (reason !== undefined)
        return { share: reason.code === "rounded-early" ? key.share * policy.roundingCredit : 0, reason };
    }
  }
  return { share: 0, reason: { code: "other" } };
}

/** How close to its value a mistake is recognised; closer where it earns points, or a typed 0 would pass for a small value. */
const CLOSE = { earning: 0.005, other: 0.05 } as const;

/** Rounding along the way: so many times the tolerance, but no more than a part of the answer. */
const ROUNDING = { times: 10, share: 0.01 } as const;

export function mistakeTolerance(value: number, credit: number, part: NumberPart): number {
  const share = credit > 0 ? CLOSE.earning : CLOSE.other;
  return Math.min(allowedFor(value, toleranceOf(part)), share * Math.abs(value));
}

export function isMistake(
  answer: number,
  { formula, credit = 0 }: Pick<Mistake, "formula" | "credit">,
  part: NumberPart,
  scope: Scope,
): boolean {
  const value = computed(formula, scope);
  if (typeof value !== "number") return false;
  return isWithin(answer, value, { mode: "absolute", value: mistakeTolerance(value, credit, part) });
}

const POWERS = [10, 100, 1000, 0.1, 0.01, 0.001];

function commonMistake(answer: number, key: number, part: NumberPart): Reason | undefined {
  if (key === 0) return undefined;
  const near = (value: number) => isWithin(answer, value, { mode: "relative", value: CLOSE.earning });
  if (near(-key)) return { code: "sign" };
  const times = POWERS.find((power) => near(key * power));
  if (times !== undefined) return { code: "power-of-ten", count: times };
  const wide = Math.min(ROUNDING.times * allowedFor(key, toleranceOf(part)), ROUNDING.share * Math.abs(key));
  return Math.abs(answer - key) <= wide ? { code: "rounded-early" } : undefined;
}
