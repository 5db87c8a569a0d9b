import type { Histories } from "./histories.ts";
import { type ModelName, modelOf } from "./models.ts";

/** Classes of the comparison: 0, 1 … repeat purchases, and one for who made this many or more. */
export const COMPARED = 7;

/** The class of a number of repeat purchases. */
export const classOf = (frequency: number): number => Math.min(frequency, COMPARED);

/** How many of these customers made 0, 1 … repeat purchases; the last entry is for more. */
export function actualByFrequency({ byFrequency }: Histories): readonly number[] {
  const actual = new Array<number>(COMPARED + 1).fill(0);
  for (const [frequency, count] of byFrequency.entries())
    actual[classOf(frequency)] = (actual[classOf(frequency)] as number) + count;
  return actual;
}

/** How many of these customers the model expects to have made 0, 1 … repeat purchases; the last entry is for more. */
export function expectedByFrequency(
  name: ModelName,
  parameters: readonly number[],
  { age, ages, weight }: Histories,
): readonly number[] {
  const atAge = new Float64Array(ages.length);
  for (let at = 0; at < weight.length; at++) (atAge[age[at] as number] as number) += weight[at] as number;
  const expected = new Array<number>(COMPARED + 1).fill(0);
  let customers = 0;
  for (const [at, count] of atAge.entries()) {
    const chances = modelOf(name).chances(parameters, ages[at] as number, COMPARED);
    for (const [purchases, chance] of chances.entries()) (expected[purchases] as number) += count * chance;
    customers += count;
  }
  expected[COMPARED] = Math.max(0, customers - expected.reduce((sum, one) => sum + one, 0));
  return expected;
}

/** The part of the customers whom the model puts in another class than they are in. */
export function misplacedShare(actual: readonly number[], expected: readonly number[]): number {
  const customers = actual.reduce((sum, count) => sum + count, 0);
  const apart = actual.reduce((sum, count, at) => sum + Math.abs(count - (expected[at] as number)), 0);
  return customers === 0 ? 0 : apart / 2 / customers;
}
