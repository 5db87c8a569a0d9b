import { define } from "../define.ts";
import { fitCalculation } from "./bases/fitted.ts";
import { boughtOnce } from "./bases/per-customer.ts";
import { texts } from "./texts/bgnbd.ts";

const calculation = fitCalculation("BG/NBD");

export const bgnbd = define({
  id: "BGNBD",
  since: "0.2.0",
  ...texts,
  ...calculation,

  compute(customers, tools) {
    const count = boughtOnce(customers.frequency);
    if (count > 0) tools.note("once", { count });
    return calculation.compute(customers, tools);
  },
});
