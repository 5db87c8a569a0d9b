import { define } from "../define.ts";
import { SCORECARDS } from "./data/index.ts";
import { readScorecard } from "./read-scorecard.ts";
import { scorecardRows } from "./scorecard-rows.ts";
import { scorecardSteps } from "./scorecard-steps.ts";
import { help, texts } from "./texts/scorecard.ts";

const [{ sources }, ...others] = SCORECARDS;

export const scorecard = define({
  id: "SCORECARD",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "model", kind: "grid", help: help.model },
    { name: "scores", kind: "grid", optional: true, help: help.scores },
    { name: "weights", kind: "grid", optional: true, help: help.weights },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "item", header: "Item", unit: "label" },
      { key: "score", header: "Score", unit: "score" },
      { key: "index", header: "Index (0–100)", unit: "score" },
      { key: "weight", header: "Weight (share)", unit: "fraction" },
      { key: "contribution", header: "Contribution (points)", unit: "score" },
      { key: "rank", header: "Rank", unit: "count" },
      { key: "standing", header: "Standing", unit: "label" },
      { key: "group", header: "Group", unit: "label" },
      { key: "question", header: "What to judge", unit: "text" },
    ],
    help: help.result,
    picture: { kind: "radar", along: "item", heights: ["score"] },
  },
  sources: [...sources, ...others.flatMap((card) => card.sources)],

  compute({ model, scores, weights }, { note }) {
    const filledIn = readScorecard(model, scores, weights);
    const { card, judged } = filledIn;
    const missing = card.items.filter((_, at) => judged[at] === undefined).map(({ name }) => name);
    if (missing.length === judged.length) note("form", { instruction: card.instruction });
    else if (missing.length > 0) {
      const names = { en: missing.map(({ en }) => en).join(", "), nl: missing.map(({ nl }) => nl).join(", ") };
      note("unscored", { count: missing.length, items: judged.length, names });
    }
    return scorecardRows(filledIn);
  },

  explain: ({ model, scores, weights }) => scorecardSteps(readScorecard(model, scores, weights)),
});
