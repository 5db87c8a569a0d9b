import { FIGURES, stepsIn, UNITS } from "../figures.ts";
import { DISTRIBUTION_FIGURES, MARKETING_METRICS } from "../sources.ts";

export const { fraction: SHARE, ratio: RATIO } = UNITS;

export const help = {
  ownRevenue:
    "Revenue of your own product, one cell per store. A store carries the product if this is above 0; type 0 where it does not, because a blank beside a filled category revenue is refused.",
  categoryRevenue: "Revenue of the whole category in the same stores, your product included.",
  result: "The five figures, and two checks that must equal the market share.",
};

export const texts = {
  title: "Distribution figures",
  summary: "Numeric and weighted distribution, selection index, turnover share and market share from a list of stores.",
  formula: "market share = numeric × selection × turnover share = weighted × turnover share",
  errors: {
    "empty-range": "There are no stores to count: own revenue and category revenue hold only blank cells.",
    "inconsistent-values":
      "{place}: {own} is more than the category revenue of the same store, {category}. The category includes your product, so check both amounts.",
    "too-few-values": "No store has own revenue above 0: the figures need at least one store that carries the product.",
    "too-large": "The revenues are too large or too small to compare in a cell: check their unit.",
  },
  steps: stepsIn("en"),
  sources: [DISTRIBUTION_FIGURES, MARKETING_METRICS],
  rivals: {
    allCommodity:
      "Weighted distribution by the whole revenue of the stores (ACV) instead of that of the category (PCV): put that revenue in the second column, and turnover and market share lose their meaning.",
  },
  rules: {
    carries: "A store carries the product if its own revenue is above 0; 0 counts as a store without it.",
    noCategory: "A store without any category revenue counts as a store, not as revenue.",
  },
  related: ["MARKETSHARE", "NUMERICDISTRIBUTION", "WEIGHTEDDISTRIBUTION", "SELECTIONINDEX"],
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
} as const;
