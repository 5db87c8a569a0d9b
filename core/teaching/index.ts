import { aValue } from "./a-value.ts";
import { check } from "./check.ts";
import { cronbach } from "./cronbach.ts";
import { cutScore } from "./cut-score.ts";
import { diagnose } from "./diagnose.ts";
import { grade } from "./grade.ts";
import { gradeScale } from "./grade-scale.ts";
import { kuderRichardson } from "./kuder-richardson.ts";
import { pValue } from "./p-value.ts";
import { rir } from "./rir.ts";
import { rit } from "./rit.ts";
import { variant } from "./variant.ts";

/** The family in menu order. */
export const teachingFamily = {
  check,
  diagnose,
  variant,
  grade,
  cutScore,
  gradeScale,
  pValue,
  aValue,
  rit,
  rir,
  cronbach,
  kuderRichardson,
} as const;
