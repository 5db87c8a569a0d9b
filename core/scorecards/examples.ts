import type { Example } from "../define.ts";
import type { Value } from "../results.ts";
import { fiveForces } from "./data/five-forces.ts";
import { GIVE_GRADES, INDEX, MARKS } from "./scorecard-model.ts";

const forces = (figures: readonly (readonly Value[])[]) =>
  fiveForces.items.map(({ name, question }, at) => [name, ...(figures[at] ?? []), "", question]);

export const FIVE_FORCES_EXAMPLE: Example = {
  args: ["Five forces", [[2], [4], [5], [1], [3]]],
  result: [
    ...forces([
      [2, 75, 0.2, 15, 2, ""],
      [4, 25, 0.2, 5, 4, ""],
      [5, 0, 0.2, 0, 5, fiveForces.marks.weakest],
      [1, 100, 0.2, 20, 1, fiveForces.marks.strongest],
      [3, 50, 0.2, 10, 3, ""],
    ]),
    [fiveForces.index, "", 50, 1, 50, "", "", "", fiveForces.instruction],
  ],
  note: "Powerful buyers make the industry half as attractive as it could be.",
};

export const OWN_EXAMPLE: Example = {
  args: [
    [
      ["Price", 3],
      ["Delivery", 1],
    ],
    [
      ["delivery", 10],
      ["price", 4],
    ],
  ],
  result: [
    ["Price", 4, 100 / 3, 0.75, 25, 2, MARKS.weakest, "", ""],
    ["Delivery", 10, 100, 0.25, 25, 1, MARKS.strongest, "", ""],
    [INDEX, "", 50, 1, 50, "", "", "", GIVE_GRADES],
  ],
  note: "A scorecard of your own, with weights; the names before the scores make the order free.",
};
