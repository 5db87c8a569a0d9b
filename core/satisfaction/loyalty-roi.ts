import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import { help, texts } from "./texts/loyalty-roi.ts";

export const loyaltyRoi = define({
  id: "LOYALTYROI",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "extraRevenue", kind: "number", unit: "money", help: help.extraRevenue },
    { name: "margin", kind: "number", unit: "fraction", min: 0, max: 1, help: help.margin },
    { name: "costs", kind: "number", unit: "money", min: 0, help: help.costs },
  ],
  result: { kind: "number", unit: "fraction", header: "Return", help: help.result },

  compute({ extraRevenue, margin, costs }) {
    if (costs === 0) fail("division-by-zero", { param: "costs" });
    return exactSum([extraRevenue * margin, -costs]) / costs;
  },

  explain({ extraRevenue, margin, costs }, result) {
    const profit = extraRevenue * margin;
    const net = exactSum([profit, -costs]);
    return [
      {
        step: "profit",
        figures: [extraRevenue, "×", { value: margin, unit: "fraction" }],
        result: profit,
        unit: "money",
      },
      { step: "net", figures: [profit, "−", costs], result: net, unit: "money" },
      { step: "roi", figures: [net, "÷", costs], result, unit: "fraction" },
    ];
  },
});
