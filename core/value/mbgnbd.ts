import { define } from "../define.ts";
import { FIT_COLUMNS } from "./bases/fit-columns.ts";
import { fitSteps, fitTable, fitTo } from "./bases/fitted.ts";
import { AGE, FREQUENCY, RECENCY } from "./bases/params.ts";
import { fitTexts } from "./texts/fit.ts";
import { texts } from "./texts/mbgnbd.ts";

export const mbgnbd = define({
  id: "MBGNBD",
  since: "0.2.0",
  ...texts,
  params: [FREQUENCY, RECENCY, AGE],
  result: { kind: "table", columns: FIT_COLUMNS, help: fitTexts.help },

  compute(customers, tools) {
    const { fit, histories } = fitTo("MBG/NBD", customers, tools);
    return fitTable("MBG/NBD", fit, histories);
  },

  explain: (_, rows) => fitSteps("MBG/NBD", rows),
});
