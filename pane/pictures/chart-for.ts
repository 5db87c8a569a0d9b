import type { Answer } from "../../core/evaluation/outcome.ts";
import type { Entry } from "../../core/registry.ts";
import type { Picture } from "../../core/results.ts";
import type { Language } from "../../core/words.ts";
import type { Chart } from "../charts/chart.ts";
import { bars, stackedShares } from "./bars.ts";
import { cohortHeatMap, heatMap } from "./heat-maps.ts";
import { npsBars } from "./nps.ts";
import { paretoCurve } from "./pareto.ts";
import { quadrant } from "./quadrants.ts";
import { radar } from "./scorecards.ts";
import { type Maker, pictureIn, subjectOf } from "./subject.ts";
import { forecastBand, funnel, lorenzCurve, survivalCurve, treemap } from "./tables.ts";

const MAKERS: Readonly<Record<Picture["kind"], Maker>> = {
  bars,
  "cohort heat map": cohortHeatMap,
  "forecast band": forecastBand,
  funnel,
  "heat map": heatMap,
  "Lorenz curve": lorenzCurve,
  "NPS bars": npsBars,
  "Pareto curve": paretoCurve,
  quadrant,
  radar,
  "stacked shares": stackedShares,
  "survival curve": survivalCurve,
  treemap,
};

/**
 * The picture of an answer, as its function says it is best looked at; undefined where it says nothing, or where the answer
 * holds nothing to draw. `names` are those of the rows that the answer stands beside, for pictures that name them.
 */
export function chartFor(
  entry: Entry,
  answer: Answer,
  language: Language,
  names: readonly string[] = [],
): Chart | undefined {
  const picture = pictureIn(entry.calculator.result);
  return picture === undefined ? undefined : MAKERS[picture.kind](subjectOf(entry, picture, answer, language, names));
}
