import { MATRICES } from "./data/index.ts";
import { matrixCalculator } from "./matrix-calculator.ts";

export { quadrant } from "./quadrant.ts";
export { quadrantSummary } from "./quadrant-summary.ts";

export const growthShare = matrixCalculator(MATRICES.growthShare);
export const bcg = matrixCalculator(MATRICES.bcg);
export const customerMatrix = matrixCalculator(MATRICES.customerMatrix);
export const kraljic = matrixCalculator(MATRICES.kraljic);
export const situational = matrixCalculator(MATRICES.situational);
export const ansoff = matrixCalculator(MATRICES.ansoff);
export const porterStrategy = matrixCalculator(MATRICES.porterStrategy);
export const maba = matrixCalculator(MATRICES.maba);
