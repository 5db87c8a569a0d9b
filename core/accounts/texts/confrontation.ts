import { CONFRONTATION_EXAMPLE } from "../confrontation-example.ts";
import { WEIHRICH, WORKSHEETS } from "../sources.ts";

export const help = {
  strengths: "The strengths, without a header.",
  weaknesses: "The weaknesses, without a header.",
  opportunities: "The opportunities, without a header; a row is fine too.",
  threats: "The threats, without a header; a row is fine too.",
  scores:
    "How much each pair matters, such as 0 to 5: one row per strength and then per weakness, one column per opportunity and then per threat.",
  result:
    "First the five highest combinations, with their strategy and the question to work on; then the total of each factor.",
};

export const texts = {
  title: "Confrontation matrix",
  summary:
    "Confronts the strengths and weaknesses of a SWOT with its opportunities and threats: strategies, attention points and totals.",
  formula: "total of a factor = sum of its scores; the five highest scores show the strategies: SO, ST, WO, WT",
  errors: {
    "empty-range": "There is nothing to confront: scores holds only blank cells.",
    "malformed-table":
      "Scores has {rows} rows and {columns} columns, and there are {expectedRows} strengths and weaknesses and {expectedColumns} opportunities and threats: select the factors without their headers, and fill in a score for each pair, 0 where they have nothing to do with each other.",
    "too-large": "The scores are too large to add up.",
  },
  steps: {
    internal: { name: "Total of the first strength or weakness", formula: "sum of its row" },
    external: { name: "Total of the first opportunity or threat", formula: "sum of its column" },
    highest: { name: "Highest combination", formula: "the highest score above 0" },
    strategy: {
      name: "Strategy",
      formula:
        "strength and opportunity: grow · strength and threat: defend · weakness and opportunity: improve · weakness and threat: withdraw or turn round",
    },
    attention: { name: "Main attention point", formula: "the question that the two raise together" },
  },
  sources: [WEIHRICH, WORKSHEETS],
  examples: [CONFRONTATION_EXAMPLE],
  rivals: {
    threeTwoOne:
      "Some give 3, 2 and 1 points per opportunity and threat, so that each column adds up to 6. The totals of opportunities and threats are then all equal; scores of 0 to 5 for every pair let those totals differ too.",
    signs:
      "Some score from −3 to +3, where a minus says that the two work against each other. A minus is never among the highest here: a weakness that makes a threat worse gets a high score, because it matters.",
  },
  rules: {
    ties: "Equal scores share a rank. All combinations that tie with the fifth are shown, so that there may be more than five; equal ones stand in the order SO, ST, WO, WT, and then by name.",
    zero: "A score of 0 or less is never among the highest, so that there may be fewer than five.",
  },
  related: ["ANSOFF", "PORTERSTRATEGY", "VALUEDISCIPLINE", "MABA"],
} as const;
