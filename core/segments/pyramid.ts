import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { labelAt, labelled } from "../labels.ts";
import type { Figure } from "../results.ts";
import { INACTIVE, LEVELS, pyramidOf, SHARES } from "./pyramid-levels.ts";
import { countOf } from "./shares.ts";
import { help, texts } from "./texts/pyramid.ts";

export const pyramid = define({
  id: "PYRAMID",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "revenue", kind: "numbers", unit: "money", blankAs: 0, help: help.revenue },
    {
      name: "shares",
      kind: "numbers",
      unit: "fraction",
      min: 0,
      max: 1,
      separate: true,
      optional: true,
      help: help.shares,
    },
  ],
  result: {
    kind: "column",
    unit: "label",
    labels: [...LEVELS, INACTIVE],
    header: "Level",
    help: help.result,
    picture: { kind: "stacked shares", along: "answer", heights: ["revenue"] },
  },

  compute({ revenue, shares = SHARES }, tools) {
    if (shares.length !== SHARES.length) fail("malformed-table", { param: "shares", received: shares.length });
    const { placeOf } = pyramidOf(revenue, shares);
    const count = countOf(revenue, (amount) => amount <= 0);
    if (count > 0) tools.note("inactive", { count });
    return labelled([...LEVELS, INACTIVE], revenue.length, (row) => placeOf(revenue[row] as number));
  },

  explain({ revenue, shares = SHARES }, result) {
    const [first] = revenue;
    if (first === undefined) return [];
    const level = labelAt(result, 0);
    if (first <= 0) return [{ step: "level", figures: [first, "≤", 0], result: level, unit: "label" }];
    const { active, cumulative } = pyramidOf(revenue, shares);
    const larger = countOf(revenue, (amount) => amount > first);
    const share: Figure = { value: larger / active, unit: "fraction" };
    const limit: Figure = { value: cumulative[LEVELS.indexOf(level)] as number, unit: "fraction" };
    return [
      { step: "active", figures: [], result: active, unit: "count" },
      { step: "larger", figures: [">", first], result: larger, unit: "count" },
      { step: "share", figures: [larger, "÷", active], result: larger / active, unit: "fraction" },
      { step: "level", figures: [share, "<", limit], result: level, unit: "label" },
    ];
  },
});
