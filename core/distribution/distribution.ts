import { define, type Figure } from "../define.ts";
import { FIGURE_NAMES, FIGURES, type FigureName, stepsIn, UNITS } from "./figures.ts";
import { DISTRIBUTION_FIGURES, MARKETING_METRICS } from "./sources.ts";
import { checkStores, figuresOf, totalsOf } from "./stores.ts";

const { fraction: SHARE, ratio: RATIO } = UNITS;

export const distribution = define({
  id: "DISTRIBUTION",
  since: "0.1.0",
  title: "Distribution figures",
  summary: "Numeric and weighted distribution, selection index, turnover share and market share from a list of stores.",
  formula: "market share = numeric × selection × turnover share = weighted × turnover share",
  params: [
    {
      name: "ownRevenue",
      kind: "numbers",
      unit: "money",
      min: 0,
      help: "Revenue of your own product, one cell per store. A store carries the product if this is above 0; type 0 where it does not, because a blank beside a filled category revenue is refused.",
    },
    {
      name: "categoryRevenue",
      kind: "numbers",
      unit: "money",
      min: 0,
      help: "Revenue of the whole category in the same stores, your product included.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "figure", header: "Figure", unit: "label" },
      { key: "value", header: "Value", unit: "ratio" },
      { key: "unit", header: "Unit", unit: "label" },
      { key: "computed", header: "How it is computed", unit: "label" },
    ],
    help: "The five figures, and two checks that must equal the market share.",
  },
  errors: {
    "empty-range": "There are no stores to count: own revenue and category revenue hold only blank cells.",
    "inconsistent-values":
      "{place}: {own} is more than the category revenue of the same store, {category}. The category includes your product, so check both amounts.",
    "too-few-values": "No store has own revenue above 0: the figures need at least one store that carries the product.",
    "no-solution": "The revenues are too large or too small to compare in a cell: check their unit.",
  },
  steps: stepsIn("en"),
  sources: [DISTRIBUTION_FIGURES, MARKETING_METRICS],
  examples: [
    {
      args: [
        [["Own"], [100], [50], [0], [0]],
        [["Category"], [300], [300], [100], [100]],
      ],
      result: [
        [FIGURES.numeric.label, 0.5, SHARE, FIGURES.numeric.computed],
        [FIGURES.weighted.label, 0.75, SHARE, FIGURES.weighted.computed],
        [FIGURES.selection.label, 1.5, RATIO, FIGURES.selection.computed],
        [FIGURES.turnover.label, 0.25, SHARE, FIGURES.turnover.computed],
        [FIGURES.market.label, 0.1875, SHARE, FIGURES.market.computed],
        [FIGURES.numericCheck.label, 0.1875, SHARE, FIGURES.numericCheck.computed],
        [FIGURES.weightedCheck.label, 0.1875, SHARE, FIGURES.weightedCheck.computed],
      ],
      note: "Two of four stores carry the product, and they are larger than average.",
    },
  ],
  rivals: {
    allCommodity:
      "Weighted distribution by the whole revenue of the stores (ACV) instead of that of the category (PCV): put that revenue in the second column, and turnover and market share lose their meaning.",
  },
  rules: {
    carries: "A store carries the product if its own revenue is above 0; 0 counts as a store without it.",
    noCategory: "A store without any category revenue counts as a store, not as revenue.",
  },
  related: ["MARKETSHARE", "NUMERICDISTRIBUTION", "WEIGHTEDDISTRIBUTION", "SELECTIONINDEX"],

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
