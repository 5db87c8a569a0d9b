const FREQUENCY = [2, 1, 3, 1, 4, 2, 1, 1, 5, 2, 1, 0];
const MEAN_VALUE = [24.5, 31, 18.2, 55, 22.4, 40.1, 12.5, 27.9, 33.3, 61.8, 19.9, 0];

export const SPENDING = {
  args: [FREQUENCY.map((value) => [value]), MEAN_VALUE.map((value) => [value])],
  result: [
    ["p", 6.941571939010151, 10.323240693721129],
    ["q", 10.371735504408653, 13.639776929635236],
    ["gamma", 42.45975324587661, 118.23993129161086],
    [{ en: "Log-likelihood", nl: "Log-likelihood" }, -43.44224141304696, ""],
    [{ en: "Customers used", nl: "Gebruikte klanten" }, 11, ""],
    [{ en: "Mean amount of a new customer", nl: "Gemiddeld bedrag van een nieuwe klant" }, 31.449610536940767, ""],
    [
      { en: "Correlation of frequency and mean value", nl: "Correlatie van frequentie en gemiddeld bedrag" },
      -0.07050167427579553,
      "",
    ],
  ],
  note: "Twelve customers, of whom the last bought once and so says nothing about repeat purchases.",
} as const;
