import { beforeAll } from "vitest";
import { playgroundBench, type Run } from "../hosts/playground/bench.ts";
import { pageWorkbook } from "../hosts/playground/page-workbook.ts";
import { type Bench, describeWorkbook } from "../hosts/workbook-contract.ts";
import { newWorkbook, startTyping, stopTyping } from "./playground-hands.ts";
import { playgroundPages } from "./playground-page.ts";

const pages = playgroundPages("workbook", { shared: true });
let bench: Bench;

beforeAll(async () => {
  const page = await pages.visit();
  const run: Run = (work, argument) => page.evaluate(work as never, argument);
  const hands = { edit: () => startTyping(page), finishEditing: () => stopTyping(page) };
  bench = { ...playgroundBench(run), ...hands, workbook: await pageWorkbook(page), sheet: "Data" };
});

async function anew(): Promise<Bench> {
  await newWorkbook(pages.page);
  return bench;
}

describeWorkbook("the playground in its page", anew);
