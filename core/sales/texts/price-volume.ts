export const PRICE = { en: "Price effect", nl: "Prijseffect" } as const;

export const VOLUME = { en: "Volume effect", nl: "Volume-effect" } as const;

export const MIX = { en: "Mix effect", nl: "Mixeffect" } as const;

export const TOTAL = { en: "Total change", nl: "Totale verandering" } as const;

export const help = {
  oldPrice: "Price of each product in the old period; for a new product its new price, so that it counts as mix.",
  oldQuantity: "Quantity sold in the old period, or 0.",
  newPrice: "Price in the new period; for a product no longer sold its old price.",
  newQuantity: "Quantity sold in the new period, or 0.",
  result: "The three effects and the total change that they add up to. One product has no mix effect.",
};

export const texts = {
  title: "Price, volume and mix effect",
  summary: "Why revenue changed: through the prices, the total quantity or the mix of the products sold.",
  formula: "new revenue − old revenue = price effect + volume effect + mix effect",
  errors: {
    "empty-range": "There is no product to count: the prices and quantities hold only blank cells.",
    "division-by-zero": "The old quantities add up to 0: there is no old mix to compare with.",
    "too-large": "The prices and quantities are too large or too small to compare in a cell: check their units.",
  },
  steps: {
    oldRevenue: { name: "Old revenue", formula: "sum of old price × old quantity" },
    newRevenue: { name: "New revenue", formula: "sum of new price × new quantity" },
    atOldPrices: { name: "New quantities at old prices", formula: "sum of old price × new quantity" },
    atOldMix: { name: "The same in the old mix", formula: "old revenue × new quantity ÷ old quantity, in total" },
    price: { name: "Price effect", formula: "new revenue − new quantities at old prices" },
    volume: { name: "Volume effect", formula: "new quantity in the old mix at old prices − old revenue" },
    mix: { name: "Mix effect", formula: "new quantities at old prices − the same in the old mix" },
    total: { name: "Total change", formula: "price effect + volume effect + mix effect" },
  },
  sources: [
    {
      cite: "Horngren, C. T., Datar, S. M., & Rajan, M. V. (2015). Cost Accounting: A Managerial Emphasis (15th ed.), chapter 14. Pearson.",
    },
  ],
  rivals: {
    order:
      "The price change counts for the new quantities. Some count it for the old ones and show the rest as a joint effect: from 10 pieces at 100 to 11 at 110, the price effect is 110 here and 100 there.",
    newProducts:
      "Some show new products and products no longer sold separately; here they are mix, with the same price in both periods.",
  },
  rules: {
    noRevenue: "With an old revenue of 0 the shares are blank.",
    mix: "A quantity that grows equally in all products is volume, never mix.",
  },
  related: ["TARGETGAP", "PARETOTABLE"],
  examples: [
    {
      args: [
        [["Old price"], [10], [20]],
        [["Old quantity"], [100], [50]],
        [["New price"], [11], [19]],
        [["New quantity"], [90], [90]],
      ],
      result: [
        [PRICE, 0, 0],
        [VOLUME, 400, 0.2],
        [MIX, 300, 0.15],
        [TOTAL, 700, 0.35],
      ],
      note: "More of the dearer product: of the 700 more revenue, 300 is mix; the two price changes cancel out.",
    },
    {
      args: [50, 1000, 52, 1100],
      result: [
        [PRICE, 2200, 0.044],
        [VOLUME, 5000, 0.1],
        [MIX, 0, 0],
        [TOTAL, 7200, 0.144],
      ],
      note: "One product: the price change counts for all that is sold now.",
    },
  ],
} as const;
