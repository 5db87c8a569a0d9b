import { define } from "../define.ts";
import { FIT_COLUMNS } from "./bases/fit-columns.ts";
import { fitSteps, fitTable, fitTo } from "./bases/fitted.ts";
import { AGE, FREQUENCY, RECENCY } from "./bases/params.ts";
import { texts } from "./texts/bgnbd.ts";
import { fitTexts } from "./texts/fit.ts";

export const bgnbd = define({
  id: "BGNBD",
  since: "0.2.0",
  ...texts,
  params: [FREQUENCY, RECENCY, AGE],
  result: { kind: "table", columns: FIT_COLUMNS, help: fitTexts.help },

  compute(customers, tools) {
    const { fit, histories } = fitTo("BG/NBD", customers, tools);
    return fitTable("BG/NBD", fit, histories);
  },

  explain: (_, rows) => fitSteps("BG/NBD", rows),
});
