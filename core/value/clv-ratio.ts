import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { ACQUISITION_COST, CLV } from "./params.ts";
import { help, texts } from "./texts/clv-ratio.ts";

export const clvRatio = define({
  id: "CLVRATIO",
  since: "0.2.0",
  ...texts,
  params: [CLV, ACQUISITION_COST],
  result: { kind: "number", unit: "ratio", header: "CLV ÷ acquisition cost", help: help.result },

  compute({ clv, acquisitionCost }) {
    if (acquisitionCost === 0) fail("division-by-zero", { param: "acquisitionCost" });
    return clv / acquisitionCost;
  },

  explain: ({ clv, acquisitionCost }, result) => [
    { step: "ratio", figures: [clv, "÷", acquisitionCost], result, unit: "ratio" },
  ],
});
