import { define, type Inputs } from "../define.ts";
import { fail } from "../errors.ts";
import { MARKETING_METRICS } from "./sources.ts";

const PARAMS = [
  {
    name: "before",
    kind: "ids",
    separate: true,
    help: "The customers at the start of the period: numbers or names, without the header. A customer listed twice counts once.",
  },
  {
    name: "after",
    kind: "ids",
    separate: true,
    help: "The customers at the end of the period, without the header. The lists need not be as long as each other.",
  },
] as const;

export const retentionList = define({
  id: "RETENTIONLIST",
  since: "0.1.0",
  title: "Retention from two customer lists",
  summary: "Compares the customers before and after: how many you kept, lost and won, and the rates that follow.",
  formula: "retention = customers in both lists ÷ customers before; churn = customers only before ÷ customers before",
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "kept", header: "Kept", unit: "count" },
      { key: "lost", header: "Lost", unit: "count" },
      { key: "gained", header: "New", unit: "count" },
      { key: "retention", header: "Retention (share)", unit: "fraction" },
      { key: "churn", header: "Churn (share)", unit: "fraction" },
      { key: "growth", header: "Net growth (share)", unit: "fraction" },
    ],
    help: "One row. Net growth is new minus lost customers, as a share of the customers before.",
  },
  errors: { "empty-range": "There are no customers before: a rate needs customers who could stay or leave." },
  notes: {
    sameFirst:
      "Both lists begin with {name}. If that is a header, select the lists without it: it counts as a customer.",
  },
  steps: {
    kept: { name: "Kept", formula: "customers in both lists" },
    retention: { name: "Retention", formula: "kept ÷ customers before" },
    churn: { name: "Churn", formula: "lost ÷ customers before" },
    growth: { name: "Net growth", formula: "(new − lost) ÷ customers before" },
  },
  sources: [MARKETING_METRICS],
  examples: [
    {
      args: [
        [["Aalbers"], ["De Wit"], ["Jansen"], ["Peters"]],
        [["Jansen"], ["Aalbers"], ["Visser"], ["De Wit"]],
      ],
      result: [[3, 1, 1, 0.75, 0.25, 0]],
      note: "Peters left and Visser came.",
    },
    {
      args: [
        [[101], [102], [101]],
        [["102"], [103], [104]],
      ],
      result: [[1, 1, 2, 0.5, 0.5, 0.5]],
      note: "101 is listed twice and counts once; the number 102 and the text 102 are one customer.",
    },
  ],
  rivals: {
    averageBase:
      "Some divide those who left by the average of the two lists instead of the first: with 4 before, 6 after and 1 lost that is 20% instead of 25%.",
  },
  rules: {
    twice: "A customer who stands in a list more than once counts once.",
    names: "Names are compared without the spaces around them; capitals matter.",
  },
  related: ["RETENTION", "CHURN", "COHORTS"],

  compute(lists, { note }) {
    const { kept, lost, gained, customers } = compare(lists);
    const [first] = lists.before.names;
    if (first !== undefined && first === lists.after.names[0] && Number.isNaN(Number(first))) {
      note("sameFirst", { name: first });
    }
    return [[kept, lost, gained, kept / customers, lost / customers, (gained - lost) / customers]];
  },

  explain(lists) {
    const { kept, lost, gained, customers } = compare(lists);
    return [
      { step: "kept", figures: [], result: kept, unit: "count" },
      { step: "retention", figures: [kept, "÷", customers], result: kept / customers, unit: "fraction" },
      { step: "churn", figures: [lost, "÷", customers], result: lost / customers, unit: "fraction" },
      {
        step: "growth",
        figures: ["(", gained, "−", lost, ") ÷", customers],
        result: (gained - lost) / customers,
        unit: "fraction",
      },
    ];
  },
});

function compare({ before, after }: Inputs<typeof PARAMS>) {
  const customers = before.names.length;
  if (customers === 0) fail("empty-range", { param: "before" });
  const stillThere = new Set(after.names);
  const kept = before.names.filter((name) => stillThere.has(name)).length;
  return { kept, lost: customers - kept, gained: after.names.length - kept, customers };
}
