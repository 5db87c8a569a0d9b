import { fail } from "../errors.ts";
import { labelAt } from "../labels.ts";
import { runningShares } from "../numeric/running.ts";
import { exactSumsByCode } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";
import type { Words } from "../words.ts";
import { classesOf, FIRST_LIMIT, labelsOf, SECOND_LIMIT } from "./abc-rule.ts";
import { fromLargeToSmall } from "./from-large-to-small.ts";

export interface RankedCustomer {
  readonly name: string;
  readonly shown: string | number;
  readonly value: number;
  /** Undefined for a negative value, which is no part of the total. */
  readonly share: number | undefined;
  readonly cumulative: number | undefined;
  readonly label: Words;
}

/** The customers from large to small, equal ones by name, with what they bring of the total of the positive values. */
export function customersByValue({ codes, names, shown }: Ids, values: Float64Array): readonly RankedCustomer[] {
  const sums = exactSumsByCode(codes, values, names.length);
  const classes = classesOf(sums, FIRST_LIMIT, SECOND_LIMIT);
  const { amounts, ascending, total } = classes;
  if (total === 0) fail("division-by-zero", { param: "values" });
  const labels = labelsOf(classes);
  const running = runningShares(ascending.slice().reverse(), total);
  const ranked = fromLargeToSmall(amounts, names);
  return ranked.map((code, rank) => {
    const amount = amounts[code] as number;
    const counts = amount >= 0;
    return {
      name: names[code] as string,
      shown: shown[code] as string | number,
      value: sums[code] as number,
      share: counts ? amount / total : undefined,
      cumulative: counts ? (running[rank] ?? 1) : undefined,
      label: labelAt(labels, code),
    };
  });
}
