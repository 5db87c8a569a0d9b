import type { Tools } from "../define.ts";
import { fail } from "../errors.ts";
import { firstGap } from "../numeric/gaps.ts";
import type { Words } from "../words.ts";
import { type Curve, type Model, PARAMETERS } from "./curve.ts";

const FALLING: Words = {
  en: "Retention does not rise over the periods, and sBG knows rising retention only",
  nl: "Het klantbehoud stijgt niet in de loop van de perioden, en sBG kent alleen stijgend klantbehoud",
};
const UNFIT: Words = {
  en: "BdW has no fit with finite parameters to these survivors",
  nl: "BdW heeft voor deze aantallen geen curve met eindige parameters",
};
const AT_ONCE: Words = {
  en: "After the first period nobody leaves any more",
  nl: "Na de eerste periode vertrekt er niemand meer",
};

/** More periods than anyone counts by hand; the search walks through them hundreds of times. */
const MOST_PERIODS = 1000;

/** Parameters this large or small have run off on their way to infinity or zero. */
const LARGEST = 1e4;
const SMALLEST = 1e-6;
const STEEPEST = 20;

/** Refuses survivors that are too few, rise or show no churn to fit. */
export function checkSurvivors(
  survivors: Float64Array,
  model: Model,
  { place, note }: Pick<Tools<"gap">, "place" | "note">,
) {
  const count = survivors.length;
  const needed = PARAMETERS[model] + 1;
  if (count < needed) fail("too-few-values", { param: "survivors", count, needed });
  const most = MOST_PERIODS;
  if (count - 1 > most) fail("malformed-table", { param: "survivors", count: count - 1, most });
  survivors.forEach((received, index) => {
    const previous = survivors[index - 1] ?? received;
    if (received > previous) fail("inconsistent-values", { ...place("survivors", index), received, previous });
  });
  if (survivors[1] === survivors[count - 1]) fail("no-solution", { param: "survivors", reason: AT_ONCE });
  if (firstGap(count, (index) => place("survivors", index)) !== undefined) note("gap");
}

/** Refuses a curve that is only the end of a search without end. */
export function checkCurve({ alpha, beta, shape }: Curve, model: Model): void {
  const ranOff = alpha + beta > LARGEST || Math.min(alpha, beta) < SMALLEST || shape > STEEPEST || shape < 1 / STEEPEST;
  if (ranOff) fail("no-solution", { param: "survivors", reason: model === "sBG" ? FALLING : UNFIT });
}
