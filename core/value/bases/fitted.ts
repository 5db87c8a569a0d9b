import type { Tools } from "../../define.ts";
import { fail } from "../../errors.ts";
import type { Fit } from "../../numeric/newton.ts";
import type { Step, Value } from "../../results.ts";
import type { Words } from "../../words.ts";
import { fitTexts } from "../texts/fit.ts";
import { checkHistories, checkRepeaters } from "./check-customers.ts";
import { FIT_COLUMNS } from "./fit-columns.ts";
import { type Customers, type Histories, mergeHistories } from "./histories.ts";
import { type ModelName, modelOf } from "./models.ts";
import { parameterRows, parameterSteps } from "./parameter-rows.ts";
import { AGE, FREQUENCY, RECENCY } from "./params.ts";

/** Rows of the comparison: 0, 1 … repeat purchases, and one for who made more. */
const COMPARED = 7;

/** A parameter beyond this says that customers do not differ in it, and has no value of its own. */
const RUN_OFF = 1e6;

const QUANTITIES = {
  logLikelihood: { en: "Log-likelihood", nl: "Log-likelihood" },
  customers: { en: "Customers", nl: "Klanten" },
  repeaters: { en: "Customers who bought again", nl: "Klanten die opnieuw kochten" },
  iterations: { en: "Rounds until the top was found", nl: "Rondes tot de top gevonden was" },
} as const;

const customersWith = (count: number): Words => ({
  en: `Customers with ${count} repeat purchase${count === 1 ? "" : "s"}`,
  nl: `Klanten met ${count} ${count === 1 ? "herhalingsaankoop" : "herhalingsaankopen"}`,
});

const customersAbove: Words = {
  en: `Customers with ${COMPARED} or more`,
  nl: `Klanten met ${COMPARED} of meer`,
};

/** The model fitted to customers, or a refusal that says why not. */
export function fitTo(
  name: ModelName,
  customers: Customers,
  tools: Pick<Tools, "place">,
): { fit: Fit; histories: Histories } {
  checkRepeaters(customers.frequency, "frequency");
  checkHistories(customers, tools);
  const histories = mergeHistories(customers);
  const fit = modelOf(name).fit(histories);
  const differ = fit.parameters.every((parameter) => parameter < RUN_OFF);
  if (!fit.converged || !differ) fail("no-solution", { param: "frequency" });
  return { fit, histories };
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

/** The table of a fit: parameters with their standard errors, how likely, on how many, and how well it describes them. */
export function fitTable(name: ModelName, fit: Fit, histories: Histories): Value[][] {
  const { byFrequency, customers } = histories;
  const expected = expectedByFrequency(name, fit.parameters, histories);
  const actual = (purchases: number) => byFrequency[purchases] ?? 0;
  const more = byFrequency.slice(COMPARED).reduce((sum, count) => sum + count, 0);
  return [
    ...parameterRows(modelOf(name).names, fit).map((row) => [...row, ""]),
    [QUANTITIES.logLikelihood, fit.logLikelihood, "", ""],
    [QUANTITIES.customers, customers, "", ""],
    [QUANTITIES.repeaters, customers - actual(0), "", ""],
    [QUANTITIES.iterations, fit.iterations, "", ""],
    ...expected.map((count, purchases) =>
      purchases < COMPARED
        ? [customersWith(purchases), actual(purchases), "", count]
        : [customersAbove, more, "", count],
    ),
  ];
}

type FitStep = "customers" | "repeaters" | "logLikelihood" | "zero" | "parameter";

/** The derivation of a fit out of its own table. */
export function fitSteps(name: ModelName, rows: readonly (readonly Value[])[]): readonly Step<FitStep>[] {
  const { names } = modelOf(name);
  const at = (row: number, column: number) => rows[row]?.[column] as number;
  const count = names.length;
  return [
    { step: "customers", figures: [], result: at(count + 1, 1), unit: "count" },
    { step: "repeaters", figures: [at(count + 1, 1), "−", at(count + 4, 1)], result: at(count + 2, 1), unit: "count" },
    ...parameterSteps(names, rows),
    { step: "logLikelihood", figures: [], result: at(count, 1), unit: "ratio" },
    { step: "zero", figures: [at(count + 4, 1)], result: at(count + 4, 3), unit: "count" },
  ];
}

/** What the functions that fit a model of purchases have in common: all but their names and texts. */
export const fitCalculation = (name: ModelName) =>
  ({
    params: [FREQUENCY, RECENCY, AGE],
    result: { kind: "table", columns: FIT_COLUMNS, help: fitTexts.help },

    compute(customers: Customers, tools: Pick<Tools, "place">) {
      const { fit, histories } = fitTo(name, customers, tools);
      return fitTable(name, fit, histories);
    },

    explain: (_: Customers, rows: readonly (readonly Value[])[]) => fitSteps(name, rows),
  }) as const;
