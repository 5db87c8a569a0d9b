import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { help, texts } from "./texts/lifetime.ts";

export const lifetime = define({
  id: "LIFETIME",
  since: "0.1.0",
  ...texts,
  params: [{ name: "churn", kind: "number", unit: "fraction", min: 0, max: 1, help: help.churn }],
  result: { kind: "number", unit: "periods", min: 1, header: "Lifetime (periods)", help: help.result },

  compute({ churn }) {
    if (churn === 0) fail("division-by-zero", { param: "churn" });
    return 1 / churn;
  },

  explain: ({ churn }, result) => [
    { step: "lifetime", figures: [1, "÷", { value: churn, unit: "fraction" }], result, unit: "periods" },
  ],
});
