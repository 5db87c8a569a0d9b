import { exactSum } from "../numeric/sum.ts";

/**
 * The mean, rounded once where the values are in hundredths: the mean of 7.1, 7.1 and 7.1 is 7.1, while 21.3 ÷ 3 is
 * 7.1000000000000005, and a value must not fall below its own mean.
 */
export function meanOf(values: Float64Array): number {
  const hundredths = values.map((value) => Math.round(value * 100));
  if (hundredths.every((whole, index) => whole / 100 === values[index])) {
    return exactSum(hundredths) / (100 * values.length);
  }
  return exactSum(values) / values.length;
}
