import { define } from "../define.ts";
import type { Figure } from "../results.ts";
import { FIGURE_NAMES, FIGURES, type FigureName, UNITS } from "./figures.ts";
import { checkStores, figuresOf, totalsOf } from "./stores.ts";
import { help, texts } from "./texts/distribution.ts";

export const distribution = define({
  id: "DISTRIBUTION",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "ownRevenue", kind: "numbers", unit: "money", min: 0, help: help.ownRevenue },
    { name: "categoryRevenue", kind: "numbers", unit: "money", min: 0, help: help.categoryRevenue },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "figure", header: "Figure", unit: "label" },
      { key: "value", header: "Value", unit: "ratio" },
      { key: "unit", header: "Unit", unit: "label" },
      { key: "computed", header: "How it is computed", unit: "label" },
    ],
    help: help.result,
  },

  compute(stores, { place }) {
    checkStores(stores, place);
    const figures = figuresOf(totalsOf(stores));
    return FIGURE_NAMES.map((name) => {
      const { label, unit, computed } = FIGURES[name];
      return [label, figures[name], UNITS[unit], computed];
    });
  },

  explain(stores) {
    const totals = totalsOf(stores);
    const figures = figuresOf(totals);
    const { dealers, stores: all, own, dealerCategory, category } = totals;
    const shown = (name: FigureName) => ({ value: figures[name], unit: FIGURES[name].unit });
    const filledIn: Readonly<Record<FigureName, readonly Figure[]>> = {
      numeric: [dealers, "÷", all],
      weighted: [dealerCategory, "÷", category],
      selection: [shown("weighted"), "÷", shown("numeric")],
      turnover: [own, "÷", dealerCategory],
      market: [own, "÷", category],
      numericCheck: [shown("numeric"), "×", shown("selection"), "×", shown("turnover")],
      weightedCheck: [shown("weighted"), "×", shown("turnover")],
    };
    return FIGURE_NAMES.map((step) => ({
      step,
      figures: filledIn[step],
      result: figures[step],
      unit: FIGURES[step].unit,
    }));
  },
});
