import { beforeAll, expect } from "vitest";
import { playgroundBench, type Run } from "../hosts/playground/bench.ts";
import { pageWorkbook } from "../hosts/playground/page-workbook.ts";
import { type Bench, describeWorkbook } from "../hosts/workbook-contract.ts";
import { playgroundPages } from "./playground-page.ts";

const pages = playgroundPages("workbook", { shared: true });
let bench: Bench;

beforeAll(async () => {
  const page = await pages.visit();
  const run: Run = (work, argument) => page.evaluate(work as never, argument);
  bench = { ...playgroundBench(run), workbook: await pageWorkbook(page), sheet: "Data", edit, finishEditing };
});

/** A new workbook takes the place of the one that the page shows, as opening another one does. */
async function anew(): Promise<Bench> {
  await pages.page.evaluate(() => {
    const { univerAPI } = window;
    const previous = univerAPI.getActiveWorkbook();
    const data = { id: "data", name: "Data", rowCount: 1000, columnCount: 26 };
    univerAPI.createWorkbook({ id: crypto.randomUUID(), sheetOrder: ["data"], sheets: { data } });
    if (previous) univerAPI.disposeUnit(previous.getId());
  });
  return bench;
}

const isEditing = () => pages.page.evaluate(() => window.univerAPI.getActiveWorkbook()?.isCellEditing() === true);

/** The grid may still be busy with its new workbook: a key is pressed until it opens the editor. */
async function edit(): Promise<void> {
  await pages.page.mouse.click(300, 400);
  await expect
    .poll(async () => {
      if (await isEditing()) return true;
      await pages.page.keyboard.type("x");
      return isEditing();
    })
    .toBe(true);
}

async function finishEditing(): Promise<void> {
  await expect
    .poll(async () => {
      if (await isEditing()) await pages.page.keyboard.press("Escape");
      return isEditing();
    })
    .toBe(false);
}

describeWorkbook("the playground in its page", anew);
