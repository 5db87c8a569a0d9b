import type { Example } from "../define.ts";

const COMBINATION = { en: "Combination", nl: "Combinatie" } as const;

/** A wholesaler with one factor of each kind. */
export const CONFRONTATION_EXAMPLE: Example = {
  args: [
    [["Own service team"]],
    [["High prices"]],
    [["Outsourcing"]],
    [["Cheap imports"]],
    [
      [5, 3],
      [0, 4],
    ],
  ],
  result: [
    [
      COMBINATION,
      1,
      "Own service team",
      "Outsourcing",
      5,
      { en: "SO: grow", nl: "SO: groeien" },
      {
        en: "How can we use “Own service team” to seize “Outsourcing”?",
        nl: "Hoe kunnen we “Own service team” benutten om in te spelen op “Outsourcing”?",
      },
    ],
    [
      COMBINATION,
      2,
      "High prices",
      "Cheap imports",
      4,
      { en: "WT: withdraw or turn round", nl: "WT: terugtrekken of ombuigen" },
      {
        en: "How can we turn round “High prices” to withstand “Cheap imports”, or should we withdraw?",
        nl: "Hoe kunnen we “High prices” ombuigen om “Cheap imports” te doorstaan, of moeten we ons terugtrekken?",
      },
    ],
    [
      COMBINATION,
      3,
      "Own service team",
      "Cheap imports",
      3,
      { en: "ST: defend", nl: "ST: verdedigen" },
      {
        en: "How can we use “Own service team” to fend off “Cheap imports”?",
        nl: "Hoe kunnen we “Own service team” benutten om “Cheap imports” af te weren?",
      },
    ],
    [{ en: "Strength, total", nl: "Sterkte, totaal" }, "", "Own service team", "", 8, "", ""],
    [{ en: "Weakness, total", nl: "Zwakte, totaal" }, "", "High prices", "", 4, "", ""],
    [{ en: "Opportunity, total", nl: "Kans, totaal" }, "", "Outsourcing", "", 5, "", ""],
    [{ en: "Threat, total", nl: "Bedreiging, totaal" }, "", "Cheap imports", "", 7, "", ""],
  ],
  note: "Three combinations matter; the fourth has a score of 0. The service team and the imports weigh most.",
};
