import type { Cell } from "../../core/cells.ts";
import { readScorecard } from "../../core/scorecards/read-scorecard.ts";
import { type Maker, measureOf } from "./subject.ts";

/** A radar of two spokes is a line, and of many more a hedgehog. */
const FEWEST = 3;
const MOST = 16;

type Rows = readonly (readonly Cell[])[];

/** The items by score; by index where each has a scale of its own. Without scores there is nothing to see. */
export const radar: Maker = (subject) => {
  const { inputs, language } = subject;
  const [model, scores, weights] = [inputs.model, inputs.scores, inputs.weights] as [Rows, Rows?, Rows?];
  const { card, judged } = readScorecard(model, scores, weights);
  if (!judged.some((item) => item !== undefined)) return undefined;
  const { worst, best } = card.scale;
  const share = card.factors === undefined && card.yesOrNo === undefined && worst < best;
  const byScore = share && card.items.every(({ scale }) => scale === undefined);
  const measure = measureOf(byScore ? "score" : "index", subject);
  const values = judged.map((item) => (item === undefined ? null : byScore ? item.score : item.index));
  const spokes = card.items.map(({ name }) => name[language]);
  const title = card.title[language];
  const scored = values.filter((value) => value !== null).length;
  if (scored < FEWEST || spokes.length > MOST) {
    const rows = spokes.map((name, at) => ({ name, values: [values[at] ?? null] }));
    return {
      kind: "bars",
      title,
      of: measureOf("item", subject).name,
      measure,
      rows,
      series: [{ name: measure.name }],
    };
  }
  return {
    kind: "radar",
    title,
    measure,
    scale: byScore ? { min: worst, max: best } : { min: 0, max: 100 },
    spokes,
    series: [{ name: measure.name, values }],
  };
};
