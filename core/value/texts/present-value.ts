import { MANAGING_CUSTOMERS, MARKETING_METRICS } from "../sources.ts";

export const help = {
  result: "The sum of the discounted amounts.",
};

export const texts = {
  title: "Present value of yearly profits",
  summary: "What the profits of the coming years are worth today.",
  formula: "Σ cash flow ÷ (1 + discount)^t, from t = first",
  errors: {
    "empty-range": "There is no amount to discount: cash flows holds only blank cells.",
    "too-large": "The value does not fit in a cell: check the cash flows.",
  },
  notes: {
    gap: "There are blank cells between the cash flows: the later ones count as earlier periods. Type 0 for a period without profit.",
  },
  steps: {
    sum: { name: "Not discounted", formula: "sum of the cash flows" },
    one: { name: "First amount", formula: "first cash flow ÷ (1 + discount)^first" },
    later: { name: "Later amounts", formula: "sum of the other cash flows ÷ (1 + discount)^t" },
    value: { name: "Present value", formula: "first amount + later amounts" },
  },
  sources: [MANAGING_CUSTOMERS, MARKETING_METRICS],
  examples: [
    {
      args: [[[110], [121]], 0.1],
      result: 200,
      note: "110 after one year and 121 after two are each worth 100 today.",
    },
    { args: [[[-240], [150], [187.5]], 0.25, 0], result: 0, note: "An outlay today, just earned back at 25%." },
  ],
  rivals: {
    begin:
      "Spreadsheets' own NPV lets the first amount come after one period, as first = 1 does; an outlay today belongs outside it, or use first = 0, which makes every answer 1 + discount times as high.",
    inflation:
      "Discounting at inflation keeps purchasing power; the return that you ask, or the cost of capital, is higher and gives a lower value.",
  },
  related: ["CLVDISCOUNTED", "CUSTOMERVALUE", "LIFECYCLECOST"],
  native: 'NPV(discount,cashFlows)*IF(OR(first="",first=1),1,1+discount)',
} as const;
