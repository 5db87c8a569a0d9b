import { MATRICES } from "./data/index.ts";
import { matrixCalculator } from "./matrix-calculator.ts";
import { quadrant } from "./quadrant.ts";
import { quadrantSummary } from "./quadrant-summary.ts";

/** The family in menu order. */
export const matricesFamily = {
  quadrant,
  growthShare: matrixCalculator(MATRICES.growthShare),
  bcg: matrixCalculator(MATRICES.bcg),
  customerMatrix: matrixCalculator(MATRICES.customerMatrix),
  kraljic: matrixCalculator(MATRICES.kraljic),
  situational: matrixCalculator(MATRICES.situational),
  ansoff: matrixCalculator(MATRICES.ansoff),
  porterStrategy: matrixCalculator(MATRICES.porterStrategy),
  maba: matrixCalculator(MATRICES.maba),
  quadrantSummary,
} as const;
