import type { Matrix } from "../matrix.ts";
import { ansoff } from "./ansoff.ts";
import { bcg } from "./bcg.ts";
import { customerMatrix } from "./customer-matrix.ts";
import { growthShare } from "./growth-share.ts";
import { kraljic } from "./kraljic.ts";
import { maba } from "./maba.ts";
import { porterStrategy } from "./porter-strategy.ts";
import { situational } from "./situational.ts";

/** Every matrix, in menu order. A new one is one file here and one line in the family's index. */
export const MATRICES = {
  growthShare,
  bcg,
  customerMatrix,
  kraljic,
  situational,
  ansoff,
  porterStrategy,
  maba,
} as const satisfies Record<string, Matrix>;
