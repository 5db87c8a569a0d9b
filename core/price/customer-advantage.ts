import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { help, texts } from "./texts/customer-advantage.ts";

export const customerAdvantage = define({
  id: "CUSTOMERADVANTAGE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "benefits", kind: "numbers", unit: "money", min: 0, separate: true, help: help.benefits },
    { name: "costs", kind: "numbers", unit: "money", min: 0, separate: true, help: help.costs },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "benefits", header: "Benefits (money)", unit: "money" },
      { key: "costs", header: "Costs (money)", unit: "money" },
      { key: "advantage", header: "Advantage (money)", unit: "money" },
      { key: "ratio", header: "Benefits ÷ costs (ratio)", unit: "ratio" },
    ],
    help: help.result,
  },

  compute({ benefits, costs }) {
    if (benefits.length === 0) fail("empty-range", { param: "benefits" });
    if (costs.length === 0) fail("empty-range", { param: "costs" });
    const [gained, paid] = [exactSum(benefits), exactSum(costs)];
    if (!Number.isFinite(gained) || !Number.isFinite(paid)) fail("too-large");
    return [[gained, paid, exactSum([gained, -paid]), paid === 0 ? "" : gained / paid]];
  },

  explain({ benefits, costs }) {
    const [gained, paid] = [exactSum(benefits), exactSum(costs)];
    const advantage = exactSum([gained, -paid]);
    const steps = [
      { step: "benefits", figures: addedUp(benefits), result: gained, unit: "money" },
      { step: "costs", figures: addedUp(costs), result: paid, unit: "money" },
      { step: "advantage", figures: [gained, "−", paid], result: advantage, unit: "money" },
    ] as const;
    if (paid === 0) return steps;
    return [...steps, { step: "ratio", figures: [gained, "÷", paid], result: gained / paid, unit: "ratio" }];
  },
});
