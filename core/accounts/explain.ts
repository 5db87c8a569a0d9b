import { define } from "../define.ts";
import { help, texts } from "./texts/explain.ts";

export const explain = define({
  id: "EXPLAIN",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "functionName", kind: "text", help: help.functionName },
    { name: "argument", kind: "rest", optional: true, help: help.argument },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "step", header: "Step", unit: "text" },
      { key: "formula", header: "Formula", unit: "text" },
      { key: "figures", header: "Figures", unit: "text" },
      { key: "result", header: "Result", unit: "text" },
      { key: "unit", header: "Unit", unit: "text" },
    ],
    help: help.result,
  },

  compute: (inputs, tools) => tools.explain(inputs.functionName, inputs.argument),

  explain: (inputs, result) => [{ step: "self", figures: [inputs.functionName], result: result.length, unit: "count" }],
});
