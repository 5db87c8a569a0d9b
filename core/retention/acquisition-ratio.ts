import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { help, texts } from "./texts/acquisition-ratio.ts";

export const acquisitionRatio = define({
  id: "ACQUISITIONRATIO",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "acquisitionCost", kind: "number", unit: "money", min: 0, help: help.acquisitionCost },
    { name: "retentionCost", kind: "number", unit: "money", min: 0, help: help.retentionCost },
  ],
  result: { kind: "number", unit: "ratio", min: 0, header: "Acquisition ÷ retention", help: help.result },

  compute({ acquisitionCost, retentionCost }) {
    if (retentionCost === 0) fail("division-by-zero", { param: "retentionCost" });
    return acquisitionCost / retentionCost;
  },

  explain: ({ acquisitionCost, retentionCost }, result) => [
    { step: "ratio", figures: [acquisitionCost, "÷", retentionCost], result, unit: "ratio" },
  ],
});
