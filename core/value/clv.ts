import { define } from "../define.ts";
import { help, texts } from "./texts/clv.ts";

export const clv = define({
  id: "CLV",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "orderValue", kind: "number", unit: "money", min: 0, help: help.orderValue },
    { name: "margin", kind: "number", unit: "fraction", min: 0, max: 1, help: help.margin },
    { name: "orders", kind: "number", unit: "count", min: 0, help: help.orders },
  ],
  result: { kind: "number", unit: "money", min: 0, header: "CLV", help: help.result },

  compute: ({ orderValue, margin, orders }) => orderValue * margin * orders,

  explain({ orderValue, margin, orders }, result) {
    const profit = orderValue * margin;
    return [
      {
        step: "profit",
        figures: [orderValue, "×", { value: margin, unit: "fraction" }],
        result: profit,
        unit: "money",
      },
      { step: "clv", figures: [profit, "×", orders], result, unit: "money" },
    ];
  },
});
