import { define } from "../define.ts";
import { help, texts } from "./texts/rate-per.ts";

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
type Period = keyof typeof MONTHS;
const PERIODS = Object.keys(MONTHS) as Period[];

export const ratePer = define({
  id: "RATEPER",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "rate", kind: "number", unit: "fraction", min: 0, max: 1, help: help.rate },
    { name: "from", kind: "choice", options: PERIODS, help: help.from },
    { name: "to", kind: "choice", options: PERIODS, help: help.to },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Rate", help: help.result },

  // 1 − (1 − rate)^periods, without losing a small rate beside 1.
  compute: ({ rate, from, to }) => (from === to ? rate : -Math.expm1(periodsOf(from, to) * Math.log1p(-rate))),

  explain({ rate, from, to }, result) {
    const periods = periodsOf(from, to);
    return [
      { step: "periods", figures: [MONTHS[to], "÷", MONTHS[from]], result: periods, unit: "ratio" },
      { step: "stay", figures: ["(", 1, "−", rate, ") ^", periods], result: (1 - rate) ** periods, unit: "fraction" },
      { step: "rate", figures: [1, "−", (1 - rate) ** periods], result, unit: "fraction" },
    ];
  },
});

const periodsOf = (from: Period, to: Period): number => MONTHS[to] / MONTHS[from];
