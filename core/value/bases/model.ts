import type { InParts } from "../../numeric/in-parts.ts";
import type { Fit } from "../../numeric/newton.ts";
import type { Histories } from "./histories.ts";

/** What is known of one customer. */
export interface History {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

/** A model of when customers buy and when they leave. Parameters come in the order of its names. */
export interface PurchaseModel {
  readonly names: readonly string[];
  fit(histories: Histories): InParts<Fit>;
  /** The chance that a customer is still one. */
  alive(parameters: readonly number[], history: History): number;
  /** Purchases to expect in a coming time of this length. */
  expected(parameters: readonly number[], history: History, horizon: number): number;
  /** The chances of 0, 1, 2 … repeat purchases (as many as asked for) in a time of this length after the first. */
  chances(parameters: readonly number[], time: number, count: number): readonly number[];
}
