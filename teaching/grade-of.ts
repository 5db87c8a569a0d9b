import { callOurs } from "../core/items/formula/call.ts";
import type { GradeScale } from "./exercise.ts";

/** Who knows 55% passes, and nothing is taken off for guessing. */
export const STANDARD_GRADE: GradeScale = { kind: "dutch", way: "classic", knowledge: 0.55, guess: 0 };

/** The points that give a 5.5, or a 10 on the Belgian scale; undefined where guessing alone gives all points. */
export function cutOf(maximum: number, scale: GradeScale): number | undefined {
  if (maximum <= 0) return undefined;
  if (scale.kind === "belgian" || scale.way === "linear") return maximum / 2;
  const { knowledge, guess } = scale;
  if (guess >= maximum) return undefined;
  const cut = callOurs("CUTSCORE", [maximum, knowledge, guess]);
  return typeof cut === "number" && cut > 0 && cut < maximum ? cut : undefined;
}

/** The grade for so many points of a maximum, not rounded; undefined where the scale gives none. */
export function gradeOf(points: number, maximum: number, scale: GradeScale): number | undefined {
  const cut = cutOf(maximum, scale);
  if (cut === undefined) return undefined;
  const grade = callOurs("GRADESCALE", [Math.min(points, maximum), maximum, cut, scale.kind]);
  return typeof grade === "number" ? grade : undefined;
}
