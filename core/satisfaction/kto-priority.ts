import { define } from "../define.ts";
import { labelAt, labelled, NO_LABELS } from "../labels.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { cutsOf, IMPROVE, KEEP, LOW, OVERKILL, priorityOf } from "./priorities.ts";
import { help, texts } from "./texts/kto-priority.ts";

const AND: Words = { en: "and", nl: "en" };
const RATED = { unit: "score", min: 0, max: 100 } as const;

const PARAMS = [
  {
    name: "importance",
    kind: "numbers",
    ...RATED,
    help: "How important customers find each theme, one row per theme.",
  },
  {
    name: "satisfaction",
    kind: "numbers",
    ...RATED,
    help: "How satisfied customers are with the same themes, on the same rows.",
  },
  {
    name: "importanceCut",
    kind: "number",
    ...RATED,
    optional: true,
    help: "The importance from which a theme counts as important; the mean if left out.",
  },
  {
    name: "satisfactionCut",
    kind: "number",
    ...RATED,
    optional: true,
    help: "The rating from which customers count as satisfied; the mean if left out.",
  },
] as const;

const PRIORITIES: readonly Words[] = [IMPROVE, KEEP, LOW, OVERKILL];

export const ktoPriority = define({
  id: "KTOPRIORITY",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: {
    kind: "column",
    unit: "label",
    labels: PRIORITIES,
    header: "Priority",
    help: help.result,
    picture: { kind: "quadrant", along: "satisfaction", heights: ["importance"] },
  },

  compute(themes) {
    if (themes.importance.length === 0) return NO_LABELS;
    const { importance, satisfaction } = themes;
    const cuts = cutsOf(themes);
    return labelled(PRIORITIES, importance.length, (row) =>
      PRIORITIES.indexOf(
        priorityOf((importance[row] as number) >= cuts.importance, (satisfaction[row] as number) >= cuts.satisfaction),
      ),
    );
  },

  explain(themes, result) {
    const [importance] = themes.importance;
    const [satisfaction] = themes.satisfaction;
    if (importance === undefined || satisfaction === undefined) return [];
    const cuts = cutsOf(themes);
    const label = labelAt(result, 0);
    const line = (value: number, cut: number) => [value, value >= cut ? "≥" : "<", cut];
    const figures = [...line(importance, cuts.importance), AND, ...line(satisfaction, cuts.satisfaction)];
    const mean = (values: Float64Array, cut: number | undefined) =>
      cut === undefined ? [exactSum(values), "÷", values.length] : [];
    return [
      {
        step: "importanceCut",
        figures: mean(themes.importance, themes.importanceCut),
        result: cuts.importance,
        unit: "score",
      },
      {
        step: "satisfactionCut",
        figures: mean(themes.satisfaction, themes.satisfactionCut),
        result: cuts.satisfaction,
        unit: "score",
      },
      { step: "first", figures, result: label, unit: "label" },
    ];
  },
});
