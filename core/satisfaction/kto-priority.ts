import { define, type Inputs } from "../define.ts";
import { fail } from "../errors.ts";
import type { Words } from "../words.ts";
import { meanOf } from "./mean.ts";

const IMPROVE = { en: "Concentrate here", nl: "Verbeteren" } as const satisfies Words;
const KEEP = { en: "Keep up the good work", nl: "Behouden" } as const satisfies Words;
const LOW = { en: "Low priority", nl: "Lage prioriteit" } as const satisfies Words;
const OVERKILL = { en: "Possible overkill", nl: "Mogelijk overdreven" } as const satisfies Words;

const PARAMS = [
  {
    name: "importance",
    kind: "numbers",
    unit: "score",
    min: 0,
    max: 100,
    help: "How important customers find each theme, one row per theme.",
  },
  {
    name: "satisfaction",
    kind: "numbers",
    unit: "score",
    min: 0,
    max: 100,
    help: "How satisfied customers are with the same themes, on the same rows.",
  },
  {
    name: "importanceCut",
    kind: "number",
    unit: "score",
    min: 0,
    max: 100,
    optional: true,
    help: "From where a theme counts as important; left out it is the mean of importance.",
  },
  {
    name: "satisfactionCut",
    kind: "number",
    unit: "score",
    min: 0,
    max: 100,
    optional: true,
    help: "From where customers count as satisfied; left out it is the mean of satisfaction.",
  },
] as const;

export const ktoPriority = define({
  id: "KTOPRIORITY",
  since: "0.1.0",
  title: "Priorities from a satisfaction survey",
  summary: "Importance and satisfaction per theme say what to improve, what to keep and what may be overdone.",
  formula: "high from the cut on: importance ≥ importance cut, satisfaction ≥ satisfaction cut",
  params: PARAMS,
  result: {
    kind: "column",
    unit: "label",
    labels: [IMPROVE, KEEP, LOW, OVERKILL],
    header: "Priority",
    help: "The priority of each theme, beside the list. A theme on the line counts as high.",
  },
  errors: {
    "too-few-values": "One theme has no mean to compare with: give both cuts, or select all themes.",
  },
  steps: {
    importanceCut: { name: "Importance from", formula: "importance cut, or the mean of importance" },
    satisfactionCut: { name: "Satisfaction from", formula: "satisfaction cut, or the mean of satisfaction" },
    first: {
      name: "First theme",
      formula: "high importance: Concentrate here or Keep up the good work; low: Low priority or Possible overkill",
    },
  },
  sources: [
    {
      cite: "Martilla, J. A., & James, J. C. (1977). Importance-Performance Analysis. Journal of Marketing, 41(1), 77–79.",
      url: "https://doi.org/10.1177/002224297704100112",
    },
  ],
  examples: [
    {
      args: [
        [[9], [8], [5], [6]],
        [[5], [8], [4], [9]],
      ],
      result: [[IMPROVE], [KEEP], [LOW], [OVERKILL]],
      note: "Four themes around the means, 7 for importance and 6.5 for satisfaction.",
    },
    {
      args: [[["Importance"], [9], [8]], [["Satisfaction"], [5], [7]], 7.5, 7],
      result: [["Priority"], [IMPROVE], [KEEP]],
      note: "With your own cuts; the second theme lies on the line of satisfaction.",
    },
  ],
  native:
    'IF(importance="","",IF(importance>=IF(importanceCut="",AVERAGE(importance),importanceCut),IF(satisfaction>=IF(satisfactionCut="",AVERAGE(satisfaction),satisfactionCut),"Keep up the good work","Concentrate here"),IF(satisfaction>=IF(satisfactionCut="",AVERAGE(satisfaction),satisfactionCut),"Possible overkill","Low priority")))',

  compute(themes) {
    if (themes.importance.length === 0) return [];
    const cuts = cutsOf(themes);
    return Array.from(themes.importance, (importance, index) => {
      const satisfied = (themes.satisfaction[index] as number) >= cuts.satisfaction;
      if (importance >= cuts.importance) return satisfied ? KEEP : IMPROVE;
      return satisfied ? OVERKILL : LOW;
    });
  },

  explain(themes, result) {
    const [importance] = themes.importance;
    const [satisfaction] = themes.satisfaction;
    if (importance === undefined || satisfaction === undefined) return [];
    const cuts = cutsOf(themes);
    const label = Array.from(result)[0] as Words;
    const line = (value: number, cut: number) => [value, value >= cut ? "≥" : "<", cut];
    const figures = [...line(importance, cuts.importance), ";", ...line(satisfaction, cuts.satisfaction)];
    return [
      { step: "importanceCut", figures: [], result: cuts.importance, unit: "score" },
      { step: "satisfactionCut", figures: [], result: cuts.satisfaction, unit: "score" },
      { step: "first", figures, result: label, unit: "label" },
    ];
  },
});

function cutsOf({ importance, satisfaction, importanceCut, satisfactionCut }: Inputs<typeof PARAMS>) {
  // One theme against its own mean would always be high: an answer that says nothing.
  if (importance.length < 2 && (importanceCut === undefined || satisfactionCut === undefined)) fail("too-few-values");
  return {
    importance: importanceCut ?? meanOf(importance),
    satisfaction: satisfactionCut ?? meanOf(satisfaction),
  };
}
