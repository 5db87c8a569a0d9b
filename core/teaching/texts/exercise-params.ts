export const help = {
  part: 'The exercise and its part, such as "CLV-01.b"; without a letter where it has one part. The reference lists them all.',
  answer: "The cell with the answer, or the cells where a part asks for several.",
  data: "The figures that were given: the table with their names, or the bare values in the same order.",
  earlier: "The answers to the parts before, in order, so that what follows from them counts as right.",
};

/** Refusals that CHECK and DIAGNOSE share. */
export const errors = {
  "unknown-name": "{place}: {received} is no part of an exercise. Type its number and letter, such as CLV-01.b.",
  "malformed-table":
    "Data must hold the {wanted} figures of this exercise as numbers, each beside its name or all in order: {figure} is missing.",
  "different-sizes":
    "{param} holds more cells than the {wanted} that this part asks for: select only the cells of its answer.",
} as const;
