import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { help, texts } from "./texts/conversion.ts";

export const conversion = define({
  id: "CONVERSION",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "entered", kind: "number", unit: "count", min: 0, help: help.entered },
    { name: "converted", kind: "number", unit: "count", min: 0, help: help.converted },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Conversion", help: help.result },

  compute: ({ entered, converted }) => shareOf(converted, entered, { param: "entered" }),

  explain: ({ entered, converted }, result) => [
    { step: "conversion", figures: [converted, "÷", entered], result, unit: "fraction" },
  ],
});
