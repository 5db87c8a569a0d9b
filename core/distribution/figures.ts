import type { StepWords } from "../results.ts";
import type { Language, Words } from "../words.ts";
import type { DistributionFigures } from "./stores.ts";

interface FigureWords {
  readonly unit: "fraction" | "ratio";
  readonly label: Words;
  readonly computed: Words;
}

export type FigureName = keyof DistributionFigures;

/** What a value is, beside it: the figures of one column differ in unit. */
export const UNITS = {
  fraction: { en: "share", nl: "aandeel" },
  ratio: { en: "ratio", nl: "verhouding" },
} as const;

const CHECK: Words = { en: "Check: market share", nl: "Controle: marktaandeel" };

/** The rows of the table, in its order. */
export const FIGURES: Readonly<Record<FigureName, FigureWords>> = {
  numeric: {
    unit: "fraction",
    label: { en: "Numeric distribution", nl: "Numerieke distributie" },
    computed: { en: "stores with product ÷ all stores", nl: "winkels met product ÷ alle winkels" },
  },
  weighted: {
    unit: "fraction",
    label: { en: "Weighted distribution", nl: "Gewogen distributie (marktbereik)" },
    computed: {
      en: "category revenue of stores with product ÷ category revenue of all stores",
      nl: "categorieomzet van winkels met product ÷ categorieomzet van alle winkels",
    },
  },
  selection: {
    unit: "ratio",
    label: { en: "Selection index", nl: "Selectie-indicator" },
    computed: {
      en: "weighted distribution ÷ numeric distribution",
      nl: "gewogen distributie ÷ numerieke distributie",
    },
  },
  turnover: {
    unit: "fraction",
    label: { en: "Turnover share", nl: "Omzetaandeel" },
    computed: {
      en: "own revenue ÷ category revenue of stores with product",
      nl: "eigen omzet ÷ categorieomzet van winkels met product",
    },
  },
  market: {
    unit: "fraction",
    label: { en: "Market share", nl: "Marktaandeel" },
    computed: {
      en: "own revenue ÷ category revenue of all stores",
      nl: "eigen omzet ÷ categorieomzet van alle winkels",
    },
  },
  numericCheck: {
    unit: "fraction",
    label: CHECK,
    computed: {
      en: "numeric distribution × selection index × turnover share",
      nl: "numerieke distributie × selectie-indicator × omzetaandeel",
    },
  },
  weightedCheck: {
    unit: "fraction",
    label: CHECK,
    computed: { en: "weighted distribution × turnover share", nl: "gewogen distributie × omzetaandeel" },
  },
};

export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** The derivation has one step per row of the table, under the same words. */
export function stepsIn(language: Language): Readonly<Record<FigureName, StepWords>> {
  const words = FIGURE_NAMES.map((figure): [FigureName, StepWords] => {
    const { label, computed } = FIGURES[figure];
    return [figure, { name: label[language], formula: computed[language] }];
  });
  return Object.fromEntries(words) as Record<FigureName, StepWords>;
}
