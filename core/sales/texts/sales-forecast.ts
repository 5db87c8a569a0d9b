import { FORECASTING, MINIMUM_HISTORY, SMOOTHING } from "../sources.ts";

export const help = {
  result:
    "One row per period. The sales of a period lie between low and high with the confidence that you ask for, if the pattern stays as it was; the range widens with every period ahead.",
};

export const texts = {
  title: "Sales forecast",
  summary: "Sales of the coming periods by exponential smoothing of level, trend and season, with a range for each.",
  formula: "forecast = level + periods ahead × trend + season; low and high = forecast ∓ z × the standard deviation",
  errors: {
    "too-few-values":
      "History holds {count} periods, and this forecast needs at least {needed}: give a longer history, or leave out season.",
    "incomplete-row":
      "{place}: the period before it is blank. A forecast needs every period: fill it in, 0 if nothing was sold.",
    "too-large": "The history is too large to forecast in a cell: check its unit.",
  },
  steps: {
    alpha: {
      name: "Weight of an error in the level, α",
      formula: "between 0 and 1, where the sum of squared errors is smallest",
    },
    beta: {
      name: "Weight of an error in the trend, β",
      formula: "between 0 and α, where the sum of squared errors is smallest",
    },
    gamma: {
      name: "Weight of an error in the season, γ",
      formula: "between 0 and 1 − α, where the sum of squared errors is smallest",
    },
    fitted: { name: "What the model expected of the last period", formula: "level + trend + season before it" },
    error: { name: "Error of the last period", formula: "history − expected" },
    level: { name: "Level after the last period", formula: "level + trend + α × error" },
    trend: { name: "Trend after the last period", formula: "trend + β × error" },
    forecast: { name: "Forecast of the first period", formula: "level + trend + season of that period" },
    deviation: { name: "Standard deviation", formula: "√(sum of squared errors ÷ (periods − figures fitted))" },
    margin: { name: "Margin of the first period", formula: "z × standard deviation" },
    low: { name: "Low", formula: "forecast − margin" },
    high: { name: "High", formula: "forecast + margin" },
  },
  sources: [SMOOTHING, FORECASTING, MINIMUM_HISTORY],
  examples: [
    {
      args: [[["Sales"], [100], [104], [110], [109], [118], [121], [119], [112], [108], [111], [105], [109]], 3],
      result: [
        [1, 109.81818181818181, 98.52420581220842, 121.1121578241552],
        [2, 110.63636363636364, 94.66426959559975, 126.60845767712753],
        [3, 111.45454545454545, 91.89280519273572, 131.01628571635518],
      ],
      note: "Every rise and fall has stayed, so α is 1: the forecast goes on from the last period, with the average step of 9 ÷ 11.",
    },
    {
      args: [[[10], [20], [12], [22], [14], [24], [16], [26]], 2, 2],
      result: [
        [1, 18, 18, 18],
        [2, 28, 28, 28],
      ],
      note: "A season of two periods that repeats exactly, with a rise of 2 per season: there is no error, so no range.",
    },
  ],
  rivals: {
    classicStart:
      "Holt and Winters took the first level, trend and season from the first periods and fitted only the weights (HoltWinters in R); here the start is fitted too, so that the first season does not weigh more than the others.",
    factors:
      "Where the season grows with sales, its effects are often factors instead of amounts (multiplicative). For such sales, forecast the logarithms and take EXP of the outcome.",
    damped:
      "Many forecasters let the trend fade out (damped trend): nearby that is about the same, and far ahead it is less extreme.",
    excel:
      "FORECAST.ETS in Excel is the same additive model with weights and a start of its own, so that its figures differ a little.",
  },
  rules: {
    start: "The level, the trend and the season before the first period are fitted by least squares, with the weights.",
    blanks: "Blank cells before and after the history do not count; a blank between two periods is refused.",
    length: "A forecast needs 5 periods; with a season it needs two whole seasons, and at least season + 5 periods.",
    season: "A season of 0 or 1 period is no season.",
    negative: "Low, and a falling forecast, may be below 0: the model does not know that sales cannot.",
  },
  related: ["PIPELINE", "TARGETGAP"],
} as const;
