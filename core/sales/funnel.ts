import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import { stepsOf } from "./funnel-steps.ts";
import { MARKETING_METRICS } from "./sources.ts";

const BOTTLENECK = { en: "Bottleneck", nl: "Knelpunt" } as const;

export const funnel = define({
  id: "FUNNEL",
  since: "0.1.0",
  title: "Sales funnel",
  summary:
    "Conversion from stage to stage and from the first stage, how many are lost, and where most of them drop out.",
  formula: "conversion of a step = number in the stage ÷ number in the stage before",
  params: [
    { name: "stages", kind: "ids", help: "The names of the stages, from the first to the last." },
    {
      name: "counts",
      kind: "numbers",
      unit: "count",
      min: 0,
      help: "How many reached each stage, on the same rows; no more than in the stage before.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "stage", header: "Stage", unit: "text" },
      { key: "count", header: "Number", unit: "count" },
      { key: "step", header: "From previous stage (share)", unit: "fraction" },
      { key: "cumulative", header: "From first stage (share)", unit: "fraction" },
      { key: "lost", header: "Lost (number)", unit: "count" },
      { key: "bottleneck", header: "Bottleneck", unit: "label" },
    ],
    help: "One row per stage, in your order. The bottleneck is the step with the lowest conversion: each of them where several are equal, none where nobody is lost.",
    picture: { kind: "funnel", along: "stage", heights: ["count"] },
  },
  errors: {
    "too-few-values": "A funnel takes at least two stages, and there are {count}: fill in stages and counts.",
    "inconsistent-values":
      "{place} is {received}, more than the {previous} of the stage before: put the stages in order, and count in each only who came from the one before.",
    "division-by-zero": "The first stage counts 0: start with a stage that somebody reached.",
  },
  steps: {
    cumulative: { name: "Conversion of the whole funnel", formula: "number in the last stage ÷ number in the first" },
    lost: { name: "Lost in the whole funnel", formula: "number in the first stage − number in the last" },
    bottleneck: {
      name: "Lowest conversion of a step",
      formula: "number in the stage ÷ number in the stage before, where that is lowest",
    },
  },
  sources: [MARKETING_METRICS],
  examples: [
    {
      args: [
        [["Stage"], ["Leads"], ["Visits"], ["Quotes"], ["Orders"]],
        [["Number"], [400], [200], [50], [20]],
      ],
      result: [
        ["Leads", 400, "", 1, "", ""],
        ["Visits", 200, 0.5, 0.5, 200, ""],
        ["Quotes", 50, 0.25, 0.125, 150, BOTTLENECK],
        ["Orders", 20, 0.4, 0.05, 30, ""],
      ],
      note: "One lead in twenty becomes an order; most visits do not lead to a quote.",
    },
  ],
  rivals: {
    lost: "Some call the step that loses most people the bottleneck; here it is the step with the lowest conversion, which may lose fewer people.",
  },
  rules: {
    ties: "Steps with the same lowest conversion are all marked.",
    nobody: "After a stage that nobody reached there is no conversion of the step: that cell is blank.",
  },
  related: ["CONVERSION", "HITRATE", "PIPELINE"],

  compute({ stages, counts }, { place }) {
    if (counts.length < 2) fail("too-few-values", { param: "counts", count: counts.length });
    counts.forEach((received, index) => {
      const previous = counts[index - 1] ?? received;
      if (received > previous) fail("inconsistent-values", { ...place("counts", index), received, previous });
    });
    if (counts[0] === 0) fail("division-by-zero", { param: "counts" });
    return stepsOf(counts).map(({ count, step, cumulative, lost, isBottleneck }, index) => [
      stages.shown[stages.codes[index] as number] as string | number,
      count,
      step ?? "",
      cumulative,
      lost ?? "",
      isBottleneck ? BOTTLENECK : "",
    ]);
  },

  explain({ stages, counts }) {
    const steps = stepsOf(counts);
    const first = counts[0] as number;
    const last = counts[counts.length - 1] as number;
    const lowest = steps.findIndex(({ isBottleneck }) => isBottleneck);
    const whole = [
      { step: "cumulative", figures: [last, "÷", first], result: last / first, unit: "fraction" },
      { step: "lost", figures: [first, "−", last], result: exactSum([first, -last]), unit: "count" },
    ] as const;
    if (lowest < 0) return whole;
    const name = stages.names[stages.codes[lowest] as number] as string;
    const [before, count] = [counts[lowest - 1] as number, counts[lowest] as number];
    return [
      ...whole,
      { step: "bottleneck", figures: [name, ":", count, "÷", before], result: count / before, unit: "fraction" },
    ];
  },
});
