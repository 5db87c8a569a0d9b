import { define, type Inputs } from "../define.ts";
import { fail } from "../errors.ts";
import { hasGap } from "../numeric/gaps.ts";
import { exactSum } from "../numeric/sum.ts";
import { MANAGING_CUSTOMERS, MARKETING_METRICS } from "./sources.ts";

const PARAMS = [
  {
    name: "cashFlows",
    kind: "numbers",
    unit: "money",
    help: "Profit per period, in order of time, in a row or a column; type 0 for a period without profit, because a blank cell is skipped.",
  },
  {
    name: "discount",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    help: "Discount rate per period, for instance inflation or the return you ask, 3% or 0.03.",
  },
  {
    name: "first",
    kind: "number",
    unit: "periods",
    min: 0,
    max: 1,
    whole: true,
    default: 1,
    help: "When the first amount comes: 1 after one period (if left out), 0 at once, so that it counts in full.",
  },
] as const;

export const presentValue = define({
  id: "PRESENTVALUE",
  since: "0.1.0",
  title: "Present value of yearly profits",
  summary: "What the profits of the coming years are worth today.",
  formula: "Σ cash flow ÷ (1 + discount)^t, from t = first",
  params: PARAMS,
  result: { kind: "number", unit: "money", header: "Present value", help: "The sum of the discounted amounts." },
  errors: {
    "empty-range": "There is no amount to discount: cash flows holds only blank cells.",
    "no-solution": "The value does not fit in a cell: check the cash flows.",
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

  compute(inputs, { note, place }) {
    const count = inputs.cashFlows.length;
    if (count === 0) fail("empty-range", { param: "cashFlows" });
    if (!Number.isFinite(exactSum(inputs.cashFlows))) fail("no-solution");
    if (hasGap(count, place("cashFlows", 0), place("cashFlows", count - 1))) note("gap");
    return exactSum(discounted(inputs));
  },

  explain(inputs, result) {
    const { cashFlows, discount, first } = inputs;
    const [one = 0, ...later] = discounted(inputs);
    const rest = exactSum(later);
    return [
      { step: "sum", figures: [], result: exactSum(cashFlows), unit: "money" },
      { step: "one", figures: [cashFlows[0] ?? 0, "÷ (", 1, "+", discount, ") ^", first], result: one, unit: "money" },
      { step: "later", figures: [], result: rest, unit: "money" },
      { step: "value", figures: [one, "+", rest], result, unit: "money" },
    ];
  },
});

const discounted = ({ cashFlows, discount, first }: Inputs<typeof PARAMS>): number[] =>
  Array.from(cashFlows, (amount, index) => amount / (1 + discount) ** (index + first));
