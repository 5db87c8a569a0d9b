import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { buildPlayground, root } from "../../scripts/prepare.mjs";
import { serve } from "../../scripts/serve.mjs";
import { playgroundBench, type Run } from "../hosts/playground/bench.ts";
import { pageWorkbook } from "../hosts/playground/page-workbook.ts";
import { type Bench, describeWorkbook } from "../hosts/workbook-contract.ts";
import { startBrowser } from "./start-browser.ts";

const DIST = path.join(root, "dist", "playground");

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
let shared: Bench;
let faults: string[];

beforeAll(async () => {
  if (!existsSync(path.join(DIST, "index.html"))) await buildPlayground({ quiet: true });
  server = await serve(DIST, 0);
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(server.url);
  await page.locator("[data-ready=pane]").waitFor();
  const run: Run = (work, argument) => page.evaluate(work as never, argument);
  shared = { ...playgroundBench(run), workbook: await pageWorkbook(page), sheet: "Data", edit, finishEditing, close };
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A new workbook takes the place of the one that the page shows, as opening another one does. */
async function bench(): Promise<Bench> {
  await page.evaluate(() => {
    const { univerAPI } = window;
    const previous = univerAPI.getActiveWorkbook();
    const data = { id: "data", name: "Data", rowCount: 1000, columnCount: 26 };
    univerAPI.createWorkbook({ id: crypto.randomUUID(), sheetOrder: ["data"], sheets: { data } });
    if (previous) univerAPI.disposeUnit(previous.getId());
  });
  return shared;
}

const isEditing = () => page.evaluate(() => window.univerAPI.getActiveWorkbook()?.isCellEditing() === true);

/** The grid may still be busy with its new workbook: a key is pressed until it opens the editor. */
async function edit(): Promise<void> {
  await page.mouse.click(300, 400);
  await expect
    .poll(async () => {
      if (await isEditing()) return true;
      await page.keyboard.type("x");
      return isEditing();
    })
    .toBe(true);
}

async function finishEditing(): Promise<void> {
  await expect
    .poll(async () => {
      if (await isEditing()) await page.keyboard.press("Escape");
      return isEditing();
    })
    .toBe(false);
}

function close(): void {
  const found = faults;
  faults = [];
  expect(found).toEqual([]);
}

describeWorkbook("the playground in its page", bench);
