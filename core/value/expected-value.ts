import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { expectedValue as expectedAmount, GAMMA_GAMMA } from "./bases/gamma-gamma.ts";
import { FREQUENCY, MEAN_VALUE, PARAMETERS } from "./bases/params.ts";
import { readParameters } from "./bases/read-parameters.ts";
import { help, texts } from "./texts/expected-value.ts";

export const expectedValue = define({
  id: "EXPECTEDVALUE",
  since: "0.2.0",
  ...texts,
  params: [PARAMETERS, FREQUENCY, MEAN_VALUE],
  result: { kind: "column", unit: "money", header: "Expected order value", help: help.result },

  compute(inputs, { place }) {
    const parameters = readParameters(inputs, GAMMA_GAMMA);
    if ((parameters[1] as number) <= 1) fail("no-solution", { param: "parameters", q: parameters[1] ?? 0 });
    return inputs.meanValue.map((mean, at) => {
      const frequency = inputs.frequency[at] as number;
      if (frequency === 0 && mean > 0) fail("inconsistent-values", { ...place("meanValue", at), received: mean });
      return expectedAmount(parameters, frequency, mean);
    });
  },

  explain(inputs, result) {
    if (result.length === 0) return [];
    const [p, q, gamma] = readParameters(inputs, GAMMA_GAMMA) as [number, number, number];
    const [frequency, mean] = [inputs.frequency[0] as number, inputs.meanValue[0] as number];
    const spent = frequency * mean;
    return [
      { step: "spent", figures: [frequency, "×", mean], result: spent, unit: "money" },
      { step: "purchases", figures: [p, "×", frequency, "+", q, "−", 1], result: p * frequency + q - 1, unit: "ratio" },
      {
        step: "value",
        figures: [p, "× (", gamma, "+", spent, ") ÷", p * frequency + q - 1],
        result: result[0] as number,
        unit: "money",
      },
    ];
  },
});
