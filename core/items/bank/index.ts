import type { Words } from "../../words.ts";
import type { Item, Part } from "../item.ts";
import { accountItems } from "./accounts.ts";
import { bondItems } from "./bonds.ts";
import { distributionItems } from "./distribution.ts";
import { loyaltyItems } from "./loyalty.ts";
import { matricesItems } from "./matrices.ts";
import { matrixCardItems } from "./matrix-cards.ts";
import { npsItems } from "./nps.ts";
import { priceItems } from "./price.ts";
import { retentionItems } from "./retention.ts";
import { rfmItems } from "./rfm.ts";
import { salesItems } from "./sales.ts";
import { satisfactionItems } from "./satisfaction.ts";
import { scorecardCardItems } from "./scorecard-cards.ts";
import { segmentItems } from "./segments.ts";
import { strategyItems } from "./strategy.ts";
import { valueItems } from "./value.ts";
import { valueOverTimeItems } from "./value-over-time.ts";

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
  topic("satisfaction", { en: "Satisfaction survey", nl: "Klanttevredenheidsonderzoek" }, satisfactionItems),
  topic("retention", { en: "Retention and churn", nl: "Klantbehoud en verloop" }, retentionItems),
  topic("value", { en: "Customer value", nl: "Klantwaarde" }, () => [...valueItems(), ...valueOverTimeItems()]),
  topic("rfm", { en: "RFM", nl: "RFM" }, rfmItems),
  topic("segments", { en: "Segments and selling", nl: "Segmenten en verkopen" }, segmentItems),
  topic("distribution", { en: "Distribution figures", nl: "Distributiekengetallen" }, distributionItems),
  topic("loyalty", { en: "Loyalty programmes", nl: "Loyaliteitsprogramma's" }, () => [
    ...loyaltyItems(),
    ...bondItems(),
  ]),
  topic("sales", { en: "Sales process", nl: "Verkoopproces" }, salesItems),
  topic("price", { en: "Value and price", nl: "Waarde en prijs" }, priceItems),
  topic("matrices", { en: "Matrices", nl: "Matrices" }, () => [...matricesItems(), ...matrixCardItems()]),
  topic("accounts", { en: "Account management", nl: "Accountmanagement" }, accountItems),
  topic("strategy", { en: "Strategy models", nl: "Strategische modellen" }, strategyItems),
  topic("cards", { en: "Models on cards", nl: "Modellen op kaartjes" }, scorecardCardItems),
];

export const allItems = (): readonly Item[] => TOPICS.flatMap((one) => one.items());

/** An item by its id, in capitals or not. */
export function findItem(id: string): Item | undefined {
  const wanted = id.trim().toUpperCase();
  return allItems().find((item) => item.id === wanted);
}

export const findPart = ({ parts }: Item, id: string): Part | undefined =>
  parts.find((part) => part.id === id.trim().toLowerCase());
