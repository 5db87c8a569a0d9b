import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import { stepsOf } from "./funnel-steps.ts";
import { BOTTLENECK, help, texts } from "./texts/funnel.ts";

export const funnel = define({
  id: "FUNNEL",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "stages", kind: "ids", help: help.stages },
    { name: "counts", kind: "numbers", unit: "count", min: 0, help: help.counts },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "stage", header: "Stage", unit: "text" },
      { key: "count", header: "Reached (number)", unit: "count" },
      { key: "step", header: "From previous stage (share)", unit: "fraction" },
      { key: "cumulative", header: "From first stage (share)", unit: "fraction" },
      { key: "lost", header: "Lost (number)", unit: "count" },
      { key: "bottleneck", header: "Bottleneck", unit: "label" },
    ],
    help: help.result,
    picture: { kind: "funnel", along: "stage", heights: ["count"] },
  },

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
