import { exceeds } from "../numeric/share.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";

export const ON: Words = { en: "On target", nl: "Op doel" };
export const NEAR: Words = { en: "Near target", nl: "Bijna op doel" };
export const BELOW: Words = { en: "Below target", nl: "Onder doel" };

/** This part of the target may be missing for a result that is near it. */
export const NEAR_PART = 0.05;

/** Calculated cells differ in their last digits; a smaller part of the figures than this is no difference. */
const ROUNDING = 1e-12;

export interface Gap {
  readonly difference: number;
  /** As a part of the target; undefined where the target is 0. */
  readonly share: number | undefined;
  readonly verdict: Words;
}

export function gapOf(target: number, actual: number): Gap {
  const size = Math.abs(target);
  const exact = exactSum([actual, -target]);
  const difference = Math.abs(exact) <= ROUNDING * Math.max(size, Math.abs(actual)) ? 0 : exact;
  const isNear = !exceeds(-difference, NEAR_PART * size);
  return {
    difference,
    share: size === 0 ? undefined : difference / size,
    verdict: difference >= 0 ? ON : isNear ? NEAR : BELOW,
  };
}
