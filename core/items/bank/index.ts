import type { Words } from "../../words.ts";
import type { Item, Part } from "../item.ts";
import { distributionItems } from "./distribution.ts";
import { loyaltyItems } from "./loyalty.ts";
import { matricesItems } from "./matrices.ts";
import { npsItems } from "./nps.ts";
import { retentionItems } from "./retention.ts";
import { rfmItems } from "./rfm.ts";
import { valueItems } from "./value.ts";

/** A subject of the course with its items, which are made when first asked for. */
export interface Topic {
  readonly id: string;
  readonly name: Words;
  items(): readonly Item[];
}

const topic = (id: string, name: Words, make: () => readonly Item[]): Topic => {
  let made: readonly Item[] | undefined;
  return {
    id,
    name,
    items: () => {
      made ??= make();
      return made;
    },
  };
};

/** The item bank in the order of the course. */
export const TOPICS: readonly Topic[] = [
  topic("nps", { en: "Net Promoter Score", nl: "Net Promoter Score" }, npsItems),
  topic("retention", { en: "Retention and churn", nl: "Klantbehoud en verloop" }, retentionItems),
  topic("value", { en: "Customer value", nl: "Klantwaarde" }, valueItems),
  topic("rfm", { en: "RFM", nl: "RFM" }, rfmItems),
  topic("distribution", { en: "Distribution figures", nl: "Distributiekengetallen" }, distributionItems),
  topic("loyalty", { en: "Loyalty programmes", nl: "Loyaliteitsprogramma's" }, loyaltyItems),
  topic("matrices", { en: "Matrices", nl: "Matrices" }, matricesItems),
];

export const allItems = (): readonly Item[] => TOPICS.flatMap((one) => one.items());

/** An item by its id, in capitals or not. */
export function findItem(id: string): Item | undefined {
  const wanted = id.trim().toUpperCase();
  return allItems().find((item) => item.id === wanted);
}

export const findPart = ({ parts }: Item, id: string): Part | undefined =>
  parts.find((part) => part.id === id.trim().toLowerCase());
