import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { help, texts } from "./texts/conversion.ts";

export const conversion = define({
  id: "CONVERSION",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "from", kind: "number", unit: "count", min: 0, help: help.from },
    { name: "to", kind: "number", unit: "count", min: 0, help: help.to },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Conversion", help: help.result },

  compute: ({ from, to }) => shareOf(to, from, { param: "from" }),

  explain: ({ from, to }, result) => [{ step: "conversion", figures: [to, "÷", from], result, unit: "fraction" }],
});
