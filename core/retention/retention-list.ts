import { define } from "../define.ts";
import { fail } from "../errors.ts";
import type { Inputs } from "../params.ts";
import { help, texts } from "./texts/retention-list.ts";

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
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "kept", header: "Kept (customers)", unit: "count" },
      { key: "lost", header: "Lost (customers)", unit: "count" },
      { key: "gained", header: "New (customers)", unit: "count" },
      { key: "retention", header: "Retention (share)", unit: "fraction" },
      { key: "churn", header: "Churn (share)", unit: "fraction" },
      { key: "growth", header: "Net growth (share)", unit: "fraction" },
    ],
    help: help.result,
  },

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
      { step: "lost", figures: [customers, "−", kept], result: lost, unit: "count" },
      { step: "gained", figures: [kept + gained, "−", kept], result: gained, unit: "count" },
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
