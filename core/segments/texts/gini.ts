import { LORENZ } from "../sources.ts";

export const help = {
  result: "The coefficient, not corrected for small lists. Above 1 only where negative values lower the total.",
};

export const texts = {
  title: "Gini coefficient",
  summary: "How unevenly revenue is spread over customers: 0 when all bring the same, close to 1 when one brings all.",
  formula: "2 × Σ(rank × value) ÷ (customers × total) − (customers + 1) ÷ customers, ranked from small to large",
  errors: {
    "empty-range": "There is no customer to count: values holds only blank cells.",
    "division-by-zero": "The values add up to zero: there is nothing to spread over the customers.",
    "inconsistent-values":
      "The values add up to {received}: a negative total cannot be spread over the customers. Leave out the customers with a loss, or take a longer period.",
    "too-large": "The values are too large to add up.",
  },
  notes: { negative: "Negative values: {count}. The coefficient is higher than without them and can exceed 1." },
  steps: {
    total: { name: "Total", formula: "sum of the values of all customers" },
    weighted: { name: "Weighted sum", formula: "sum of rank × value, the smallest value having rank 1" },
    gini: { name: "Gini", formula: "2 × weighted sum ÷ (customers × total) − (customers + 1) ÷ customers" },
  },
  rivals: {
    corrected:
      "Some packages multiply by customers ÷ (customers − 1), so that one customer who brings everything gives 1: 10, 20, 30 and 40 then give 0.33 instead of 0.25.",
    area: "The area between the diagonal and the Lorenz curve, times two, is the same number, drawn through the points of LORENZ.",
  },
  related: ["LORENZ", "PARETO", "PARETOTABLE"],
  sources: [
    { cite: "Gini, C. (1912). Variabilità e mutabilità. Bologna: Cuppini." },
    {
      cite: "Chen, C.-N., Tsaur, T.-W., & Rhai, T.-S. (1982). The Gini Coefficient and Negative Income. Oxford Economic Papers, 34(3), 473–478.",
    },
    LORENZ,
  ],
  examples: [
    { args: [[[10], [20], [30], [40]]], result: 0.25, note: "Four customers, the largest four times the smallest." },
    { args: [[[50], [50], [""], [50]]], result: 0, note: "All bring the same; a blank cell is no customer." },
  ],
  native:
    "SUMPRODUCT((2*SEQUENCE(COUNT(values))-COUNT(values)-1)*SMALL(values,SEQUENCE(COUNT(values))))/(COUNT(values)*SUM(values))",
} as const;
