import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { firstGap } from "../numeric/gaps.ts";
import { forecastsFrom, modelOf, neededFor } from "./forecast-model.ts";
import { FORECAST_PARAMS } from "./forecast-params.ts";
import { stepsOf } from "./forecast-steps.ts";
import { help, texts } from "./texts/sales-forecast.ts";

export const salesForecast = define({
  id: "SALESFORECAST",
  since: "0.2.0",
  ...texts,
  params: FORECAST_PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "ahead", header: "Periods ahead", unit: "periods" },
      { key: "forecast", header: "Forecast (unit of history)", unit: "money" },
      { key: "low", header: "Low (unit of history)", unit: "money" },
      { key: "high", header: "High (unit of history)", unit: "money" },
    ],
    help: help.result,
    picture: { kind: "forecast band", along: "ahead", heights: ["forecast", "low", "high"] },
  },

  compute({ history, horizon, season, confidence }, { place }) {
    const needed = neededFor(season);
    const gap = firstGap(history.length, (index) => place("history", index));
    // What comes after a missing period would count as earlier.
    if (gap !== undefined) fail("incomplete-row", place("history", gap));
    if (history.length < needed) fail("too-few-values", { param: "history", count: history.length, needed });
    return forecastsFrom(modelOf({ history, season }), horizon, confidence).map(({ forecast, margin }, index) => [
      index + 1,
      forecast,
      forecast - margin,
      forecast + margin,
    ]);
  },

  explain: ({ history, season, confidence }) =>
    stepsOf(modelOf({ history, season }), history[history.length - 1] as number, confidence),
});
