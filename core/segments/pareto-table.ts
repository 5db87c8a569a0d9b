import { define, type Value } from "../define.ts";
import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import { A } from "./abc-rule.ts";
import { customersByValue } from "./pareto-customers.ts";
import { DICKIE, JURAN } from "./sources.ts";

export const paretoTable = define({
  id: "PARETOTABLE",
  since: "0.1.0",
  title: "Pareto table",
  summary: "The customers or products from large to small, with their share, the cumulative share and the ABC class.",
  formula: "share = value ÷ total; cumulative share = sum of the values down to this one ÷ total",
  params: [
    { name: "ids", kind: "ids", help: "The customers or products: numbers or names. One on several rows counts once." },
    {
      name: "values",
      kind: "numbers",
      unit: "money",
      help: "Revenue or margin, on the same rows; rows of one customer are added up.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "id", header: "Name", unit: "text" },
      { key: "value", header: "Value", unit: "money" },
      { key: "share", header: "Share", unit: "fraction" },
      { key: "cumulative", header: "Cumulative share", unit: "fraction" },
      { key: "class", header: "Class", unit: "label" },
    ],
    help: "One row per customer, from large to small. A has begun before 80% of the total is reached, B before 95%, the rest is C, as in ABC.",
    picture: { kind: "Pareto curve", along: "id", heights: ["value", "cumulative"] },
  },
  errors: {
    "empty-range": "There is no customer to count: ids and values hold only blank cells.",
    "division-by-zero": "No value is above zero: there is no total to have a share of.",
    "no-solution": "The values are too large to add up.",
  },
  notes: {
    notPositive: "Customers whose values are negative together: {count}. They stand last, without a share.",
  },
  steps: {
    total: { name: "Total", formula: "sum of the positive values" },
    largest: { name: "Share of the largest", formula: "largest value ÷ total" },
    customersInA: { name: "Class A in customers", formula: "customers in class A ÷ all customers" },
    shareOfA: { name: "Class A in value", formula: "sum of the values in class A ÷ total" },
  },
  rivals: {
    crossing:
      "Some give whoever crosses 80% class B; here, as in ABC, the one who crosses the line still belongs to the higher class.",
    total:
      "PARETO counts negative values in the total; here, as in ABC, the total is that of the positive values, so that the cumulative share ends at 100%.",
  },
  rules: {
    ties: "Equal values stand in order of name and share a class.",
    notPositive: "A value of zero has a share of 0; a negative value has none. Both are class C.",
  },
  related: ["ABC", "PARETO", "LORENZ", "PYRAMID"],
  sources: [JURAN, DICKIE],
  examples: [
    {
      args: [
        [["Jansen"], ["De Vries"], ["Bakker"], ["Smit"], ["De Vries"]],
        [[15], [60], [10], [5], [10]],
      ],
      result: [
        ["De Vries", 70, 0.7, 0.7, A],
        ["Jansen", 15, 0.15, 0.85, A],
        ["Bakker", 10, 0.1, 0.95, { en: "B", nl: "B" }],
        ["Smit", 5, 0.05, 1, { en: "C", nl: "C" }],
      ],
      note: "De Vries stands on two rows; Jansen crosses the line of 80% and is still A.",
    },
  ],

  compute({ ids, values }, tools) {
    if (values.length === 0) fail("empty-range", { param: "values" });
    const customers = customersByValue(ids, values);
    const count = customers.filter(({ value }) => value < 0).length;
    if (count > 0) tools.note("notPositive", { count });
    return customers.map(({ shown, value, share, cumulative, label }): Value[] => [
      shown,
      value,
      share ?? "",
      cumulative ?? "",
      label,
    ]);
  },

  explain({ ids, values }) {
    const customers = customersByValue(ids, values);
    const sumOf = (some: typeof customers) => exactSum(some.map(({ value }) => value));
    const total = sumOf(customers.filter(({ value }) => value > 0));
    const inA = customers.filter(({ label }) => label === A);
    const [{ name, value }] = customers as [(typeof customers)[number]];
    const shareOfA = sumOf(inA);
    return [
      { step: "total", figures: [], result: total, unit: "money" },
      { step: "largest", figures: [name, ":", value, "÷", total], result: value / total, unit: "fraction" },
      {
        step: "customersInA",
        figures: [inA.length, "÷", customers.length],
        result: inA.length / customers.length,
        unit: "fraction",
      },
      { step: "shareOfA", figures: [shareOfA, "÷", total], result: shareOfA / total, unit: "fraction" },
    ];
  },
});
