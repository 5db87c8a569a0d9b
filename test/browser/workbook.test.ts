import { beforeAll, describe, expect, it } from "vitest";
import type { Receipt } from "../../pane/workbook.ts";
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

describe("a sheet that goes before the grid has measured its rows", () => {
  // The grid measures them when it has a moment, which here comes late.
  const late = () =>
    pages.page.evaluate(() => {
      const { requestIdleCallback } = window;
      window.requestIdleCallback = (work) => window.setTimeout(() => requestIdleCallback(work), 300);
    });
  const measured = () => pages.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));

  it.each([
    ["with its workbook", async () => newWorkbook(pages.page)],
    ["by the undo of what made it", async (receipt: Receipt) => receipt.undo()],
    ["by the hand of a user", async () => bench.deleteSheet("Wide")],
  ])("leaves no fault: %s", async (_, take) => {
    await anew();
    await late();
    const receipt = await bench.workbook.apply([
      { kind: "sheet", name: "Wide" },
      { kind: "values", address: "Wide!A1", values: [["Monetary value", 1]] },
      { kind: "column-widths", address: "Wide!A1:B1", widths: [180, null] },
    ]);
    await take(receipt);
    await measured();
    expect(await bench.workbook.sheets()).toEqual(["Data"]);
  });
});
