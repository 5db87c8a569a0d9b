import fc from "fast-check";
import { column } from "./ask.ts";

export interface Transaction {
  readonly id: string;
  readonly date: number;
  readonly amount: number;
}

/** Orders of a handful of customers with ties in every measure; amounts to the cent, returns among them. */
export const transactions = fc.array(
  fc.record({
    id: fc.constantFrom(..."ABCDEFGHIJKL"),
    date: fc.integer({ min: 45_000, max: 45_400 }),
    amount: fc.integer({ min: -500, max: 20_000 }).map((cents) => cents / 100),
  }),
  { minLength: 1, maxLength: 60 },
);

export const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

export const rfmArguments = (list: readonly Transaction[]) => [
  column(list.map(({ id }) => id)),
  column(list.map(({ date }) => date)),
  column(list.map(({ amount }) => amount)),
];
