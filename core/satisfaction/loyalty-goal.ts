import { define } from "../define.ts";
import type { Words } from "../words.ts";
import { GROW, help, RETAIN, texts } from "./texts/loyalty-goal.ts";

const NONE: Words = { en: "No programme goals", nl: "Geen programmadoelen" };
const SHORT: Words = {
  en: "Short actions only, until costs and revenue have been analysed",
  nl: "Alleen korte acties, tot kosten en omzet zijn geanalyseerd",
};

/** The phases in both languages. */
const GOALS = {
  exploration: GROW,
  growth: GROW,
  saturation: RETAIN,
  decline: NONE,
  reactivation: SHORT,
  verkenning: GROW,
  groei: GROW,
  verzadiging: RETAIN,
  neergang: NONE,
  reactivering: SHORT,
} as const;
type Phase = keyof typeof GOALS;

export const loyaltyGoal = define({
  id: "LOYALTYGOAL",
  since: "0.2.0",
  ...texts,
  params: [{ name: "phase", kind: "choice", options: Object.keys(GOALS) as Phase[], help: help.phase }],
  result: { kind: "label", labels: [GROW, RETAIN, NONE, SHORT], header: "Programme goal", help: help.result },

  compute: ({ phase }) => GOALS[phase],

  explain: ({ phase }, result) => [{ step: "goal", figures: [phase], result, unit: "label" }],
});
