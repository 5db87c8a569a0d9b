import type { Tools } from "../../define.ts";
import { fail } from "../../errors.ts";
import { type InParts, whole } from "../../numeric/in-parts.ts";
import type { Fit } from "../../numeric/newton.ts";
import type { Step, Value } from "../../results.ts";
import type { Words } from "../../words.ts";
import { fitTexts } from "../texts/fit.ts";
import { actualByFrequency, COMPARED, expectedByFrequency } from "./by-frequency.ts";
import { checkHistories, checkRepeaters } from "./check-customers.ts";
import { FIT_COLUMNS } from "./fit-columns.ts";
import { type Customers, type Histories, mergeHistories } from "./histories.ts";
import { type ModelName, modelOf } from "./models.ts";
import { parameterRows, parameterSteps } from "./parameter-rows.ts";
import { AGE, FREQUENCY, RECENCY } from "./params.ts";

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

interface Fitted {
  readonly fit: Fit;
  readonly histories: Histories;
}

/** The model fitted to customers, or a refusal that says why not. */
export const fitTo = (name: ModelName, customers: Customers, tools: Pick<Tools, "place">, param?: string): Fitted =>
  whole(fitInParts(name, customers, tools, param));

export function* fitInParts(
  name: ModelName,
  customers: Customers,
  tools: Pick<Tools, "place">,
  param = "frequency",
): InParts<Fitted> {
  checkRepeaters(customers.frequency, param);
  checkHistories(customers, tools);
  const histories = mergeHistories(customers);
  yield;
  const fit = yield* modelOf(name).fit(histories);
  const differ = fit.parameters.every((parameter) => parameter < RUN_OFF);
  if (!fit.converged || !differ) fail("no-solution", { param });
  return { fit, histories };
}

/** The table of a fit: parameters with their standard errors, how likely, on how many, and how well it describes them. */
export function fitTable(name: ModelName, fit: Fit, histories: Histories): Value[][] {
  const { customers } = histories;
  const expected = expectedByFrequency(name, fit.parameters, histories);
  const actual = actualByFrequency(histories);
  return [
    ...parameterRows(modelOf(name).names, fit).map((row) => [...row, ""]),
    [QUANTITIES.logLikelihood, fit.logLikelihood, "", ""],
    [QUANTITIES.customers, customers, "", ""],
    [QUANTITIES.repeaters, customers - (actual[0] as number), "", ""],
    [QUANTITIES.iterations, fit.iterations, "", ""],
    ...expected.map((count, purchases) => [
      purchases < COMPARED ? customersWith(purchases) : customersAbove,
      actual[purchases] as number,
      "",
      count,
    ]),
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
