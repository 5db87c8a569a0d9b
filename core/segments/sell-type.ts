import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { labelAt, labelled } from "../labels.ts";
import type { Figure } from "../results.ts";
import { historiesOf, type Purchases } from "./purchase-histories.ts";
import { CROSS, DEEP, help, NEW, REPEAT, texts, UP } from "./texts/sell-type.ts";

const TYPES = [NEW, REPEAT, DEEP, UP, CROSS];

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
    const histories = historiesOf(purchases);
    if (histories.units.some((units) => !Number.isFinite(units))) fail("too-large", { param: "quantities" });
    return typesOf(purchases, histories);
  },

  explain(purchases, result) {
    if (purchases.dates.length === 0) return [];
    const { isFirst, units, unitsBefore, priceBefore } = historiesOf(purchases);
    const [price, now] = [purchases.prices[0] as number, units[0] as number];
    const [before, earlier] = [priceBefore[0] as number, unitsBefore[0] as number];
    const type = labelAt(result, 0);
    const difference = (one: number, other: number): readonly Figure[] => [one, "−", other];
    const known = isFirst[0] === 0;
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

function typesOf({ prices }: Purchases, { isFirst, units, unitsBefore, priceBefore }: ReturnType<typeof historiesOf>) {
  const typeOf = (row: number) => {
    if (isFirst[row] === 1) return NEW;
    const before = priceBefore[row] as number;
    if (Number.isNaN(before)) return CROSS;
    if ((units[row] as number) > (unitsBefore[row] as number)) return DEEP;
    return (prices[row] as number) > before ? UP : REPEAT;
  };
  return labelled(TYPES, prices.length, (row) => TYPES.indexOf(typeOf(row)));
}
