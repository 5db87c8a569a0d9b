import { FIVE_FORCES_EXAMPLE, OWN_EXAMPLE } from "../examples.ts";

export const help = {
  model:
    "Name of a scorecard: quick scan, 7S, five forces, DESTEP, value chain, internal customer focus, loyalty drivers, account manager, SMART or CRM maturity. Or a range with your own scorecard: item, and if you like weight, worst score and best score (1 to 10 if left out).",
  scores:
    "One score per item, in the order of the scorecard, or in any order with the names of the items before them. DESTEP takes two columns, impact and likelihood; SMART takes yes or no. Without scores the answer is the form to fill in.",
  weights: "One weight of 0 or more per item, laid out as the scores; those of the scorecard if left out.",
  result:
    "One row per item, then one per group, and the index in the last row, to which the contributions add up. The rows of groups and index have no score, so that a radar over the scores shows the items only.",
};

export const texts = {
  title: "Scorecard",
  summary: "Index of a model such as 7S, five forces or SMART, or of your own list of items, with its weakest item.",
  formula: "index = Σ weight × 100 × (score − worst score) ÷ (best score − worst score) ÷ Σ weight",
  errors: {
    "unknown-name": "{place}: {received} is not known here. Use {options}.",
    "malformed-table": "{place} takes {expected}.",
    "different-sizes":
      "{param} has {rows} row(s), and this scorecard takes {expected}: select one row per item, or put the names of the items before the numbers.",
    "too-few-values": "{param} has no number for {item}: fill it in, with 0 where the item does not count.",
    "not-above": "The weights of the scored items add up to 0: give at least one of them a weight above 0.",
    "inconsistent-values":
      "{place}: the worst and the best score are both {received}, which leaves nothing to score: fill in two different scores.",
    "below-minimum": "{place}: {item} has {received}, and scores run from {minimum} to {maximum} there.",
    "above-maximum": "{place}: {item} has {received}, and scores run from {minimum} to {maximum} there.",
    "not-yes-or-no": "{place}: {received} is not yes or no. Type yes or no, TRUE or FALSE, or 1 or 0.",
    "ambiguous-number": "{place}: {received} is text that can be read two ways. Type it as a number.",
  },
  notes: {
    unscored: "{count} of {items} items have no score and do not count: {names}.",
    form: "There are no scores yet. {instruction}",
  },
  steps: {
    items: { name: "Items to score", formula: "the items of the scorecard" },
    product: { name: "Score", formula: "impact × likelihood" },
    answer: { name: "Index of an answer", formula: "yes = 100, no = 0" },
    item: { name: "Index of an item", formula: "100 × (score − worst score) ÷ (best score − worst score)" },
    group: { name: "Index of a group", formula: "Σ weight × index of its items ÷ Σ weight" },
    index: { name: "Index", formula: "Σ weight × index of the items ÷ Σ weight" },
    weakest: { name: "Lowest item", formula: "the item or items with the lowest index" },
  },
  examples: [FIVE_FORCES_EXAMPLE, OWN_EXAMPLE],
  rivals: {
    maximum:
      "Many score sheets divide by the highest score: 7 on a scale from 1 to 10 is then 70. Here the lowest score is 0 and the highest 100, so that 7 is 66.67 and scales with other ends can be compared.",
    shortfall:
      "Some rank by what an item costs the index, weight × (100 − its own index), so that a heavy item comes before a weaker light one. Here the weakest item is the one with the lowest score on its scale, whatever its weight.",
    assignable:
      "The A of SMART is assignable in Doran's article; others read it as achievable, acceptable or agreed, and then often join achievable and realistic.",
  },
  rules: {
    ties: "Items with the same index share the best rank, and the next rank is skipped: 1, 2, 2, 4. All items with the lowest index are marked; where all items are equal none is.",
    blanks:
      "An item without a score keeps its row and does not count: the weights of the others then make up the whole. A blank is never 0.",
    names:
      "With names before the scores the order is free, and a row without a score may hold a heading. Capitals do not matter, and Dutch names work as well as English ones.",
    direction:
      "With the five forces a high score is a strong force, which lowers the index. In a scorecard of your own less is better where the worst score is the higher number. In DESTEP a negative score is a threat and a positive one an opportunity.",
    own: "A scorecard of your own has a row of headers only if it has two or more columns; a blank row between items stays blank in the scores too.",
  },
  related: ["LOYALTYINDEX", "BONDING", "CONFRONTATION", "SATISFACTION"],
} as const;
