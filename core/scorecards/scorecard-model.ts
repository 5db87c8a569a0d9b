import type { Source } from "../define.ts";
import type { Words } from "../words.ts";

/** From the score that is worst to the one that is best; the worst is the higher number where less is better. */
export interface Scale {
  readonly worst: number;
  readonly best: number;
}

export interface Item {
  readonly name: Words;
  /** What to judge. */
  readonly question: Words;
  readonly group?: Words;
  /** 1 where left out. */
  readonly weight?: number;
  /** The scale of the scorecard where left out. */
  readonly scale?: Scale;
  /** The row of its score, counted from 0; its place in the list where left out. */
  readonly row?: number;
}

/** A scorecard as data: what is judged, on which scale, and how heavily each item counts. */
export interface Scorecard {
  readonly id: string;
  readonly title: Words;
  /** What else people call it, in any language. */
  readonly aliases: readonly string[];
  readonly items: readonly Item[];
  readonly scale: Scale;
  /** How to fill it in. */
  readonly instruction: Words;
  /** Answered with yes or no, which count as 1 and 0. */
  readonly yesOrNo?: true;
  /** Scored in several columns, each on its own scale; the score is their product. */
  readonly factors?: readonly Factor[];
  /** What a score below, at and above 0 stands for. */
  readonly signs?: { readonly below: Words; readonly zero: Words; readonly above: Words };
  /** What the highest and the lowest item are called. */
  readonly marks: { readonly strongest: Words; readonly weakest: Words };
  readonly index: Words;
  readonly sources: readonly [Source, ...Source[]];
}

interface Factor {
  readonly name: Words;
  readonly min: number;
  readonly max: number;
}

export const MARKS: Scorecard["marks"] = {
  strongest: { en: "Strongest", nl: "Sterkste" },
  weakest: { en: "Weakest", nl: "Zwakste" },
};

export const INDEX: Words = { en: "Index", nl: "Index" };

/** Grades as on a Dutch school report. */
export const GRADES: Scale = { worst: 1, best: 10 };

export const GIVE_GRADES: Words = {
  en: "Score every item from 1 (poor) to 10 (excellent).",
  nl: "Geef elk onderdeel een cijfer van 1 (slecht) tot 10 (uitstekend).",
};

/** The groups in the order in which the items name them. */
export function groupsOf({ items }: Pick<Scorecard, "items">): readonly Words[] {
  const groups = items.map(({ group }) => group).filter((group): group is Words => group !== undefined);
  return [...new Map(groups.map((group) => [group.en, group])).values()];
}
