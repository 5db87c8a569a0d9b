import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { labelAt } from "../labels.ts";
import type { Figure } from "../results.ts";
import type { Words } from "../words.ts";
import { eachHistory, type History, type Purchases } from "./purchase-histories.ts";
import { CROSS, DEEP, help, NEW, REPEAT, texts, UP } from "./texts/sell-type.ts";

const TYPES: readonly Words[] = [NEW, REPEAT, DEEP, UP, CROSS];

export const sellType = define({
  id: "SELLTYPE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "customers", kind: "ids", help: help.customers },
    { name: "dates", kind: "dates", help: help.dates },
    { name: "products", kind: "ids", help: help.products },
    { name: "groups", kind: "ids", help: help.groups },
    { name: "prices", kind: "numbers", unit: "money", min: 0, help: help.prices },
    { name: "quantities", kind: "numbers", unit: "count", above: 0, help: help.quantities },
  ],
  result: {
    kind: "column",
    unit: "label",
    labels: TYPES,
    header: "Type of sale",
    help: help.result,
    picture: { kind: "bars", along: "answer", heights: ["quantities"] },
  },

  compute(purchases) {
    const types = new Uint8Array(purchases.dates.length);
    eachHistory(purchases, (row, history) => {
      if (!Number.isFinite(history.units)) fail("too-large", { param: "quantities" });
      types[row] = TYPES.indexOf(typeOf(history));
    });
    return { names: TYPES, codes: types };
  },

  explain(purchases, result) {
    const history = firstHistory(purchases);
    if (history === undefined) return [];
    const { isFirst, price, units: now, unitsBefore: earlier, priceBefore: before } = history;
    const type = labelAt(result, 0);
    const difference = (one: number, other: number): readonly Figure[] => [one, "−", other];
    const known = !isFirst;
    const inGroup = known && !Number.isNaN(before);
    return [
      { step: "before", figures: [], result: known ? 1 : 0, unit: "yes or no" },
      ...(known ? [{ step: "group", figures: [], result: inGroup ? 1 : 0, unit: "yes or no" } as const] : []),
      ...(inGroup && !Number.isNaN(earlier)
        ? [{ step: "units", figures: difference(now, earlier), result: now - earlier, unit: "count" } as const]
        : []),
      ...(inGroup
        ? [{ step: "price", figures: difference(price, before), result: price - before, unit: "money" } as const]
        : []),
      { step: "type", figures: [], result: type, unit: "label" },
    ];
  },
});

function typeOf({ isFirst, price, units, unitsBefore, priceBefore }: History): Words {
  if (isFirst) return NEW;
  if (Number.isNaN(priceBefore)) return CROSS;
  if (units > unitsBefore) return DEEP;
  return price > priceBefore ? UP : REPEAT;
}

function firstHistory(purchases: Purchases): History | undefined {
  let found: History | undefined;
  eachHistory(purchases, (row, history) => {
    if (row === 0) found = { ...history };
  });
  return found;
}
