import type { Baskets } from "./baskets.ts";

/** Whoever buys the one product also buys the other: how often, and how much more often than chance. */
export interface Rule {
  readonly from: number;
  readonly to: number;
  readonly both: number;
  readonly support: number;
  readonly confidence: number;
  readonly lift: number;
}

/** Both directions of every pair, sorted by lift, support and the names. */
export function rulesOf({ orders, counts, pairs }: Baskets, names: readonly string[]): readonly Rule[] {
  const rank = new Int32Array(names.length);
  const alphabetical = Array.from(names, (_, product) => product).sort((one, other) =>
    (names[one] as string) < (names[other] as string) ? -1 : 1,
  );
  for (const [place, product] of alphabetical.entries()) rank[product] = place;
  const place = (product: number) => rank[product] as number;

  const rule = (from: number, to: number, both: number): Rule => {
    const [bought, also] = [counts[from] as number, counts[to] as number];
    // Whole numbers up to the one division: equal lifts are equal to the last digit, whatever the figures behind them.
    const lift = (both * orders) / (bought * also);
    return { from, to, both, support: both / orders, confidence: both / bought, lift };
  };
  return pairs
    .flatMap(({ one, other, count }) => [rule(one, other, count), rule(other, one, count)])
    .sort(
      (one, other) =>
        other.lift - one.lift ||
        other.both - one.both ||
        place(one.from) - place(other.from) ||
        place(one.to) - place(other.to),
    );
}
