import { define } from "../define.ts";
import { SPENDING_COLUMNS } from "./bases/fit-columns.ts";
import { FREQUENCY, MEAN_VALUE } from "./bases/params.ts";
import { spendingSteps, spendingTable } from "./bases/spending.ts";
import { help, texts } from "./texts/gamma-gamma.ts";

export const gammaGamma = define({
  id: "GAMMAGAMMA",
  since: "0.2.0",
  ...texts,
  params: [FREQUENCY, MEAN_VALUE],
  result: { kind: "table", columns: SPENDING_COLUMNS, help: help.result },
  compute: ({ frequency, meanValue }, tools) => spendingTable(frequency, meanValue, tools),
  explain: (_, rows) => spendingSteps(rows),
});
