import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { buildPlayground, root } from "../../scripts/prepare.mjs";
import { serve } from "../../scripts/serve.mjs";
import { startBrowser } from "./start-browser.ts";

declare global {
  interface Window {
    univerAPI: FUniver;
  }
}

export interface PlaygroundPages {
  readonly browser: Browser;
  /** Where pictures of these tests are put. */
  readonly pictures: string;
  /** The built playground in a new page, ready for use; `page` is this one from now on. */
  visit(options?: BrowserContextOptions): Promise<Page>;
  readonly page: Page;
  ready(): Promise<void>;
  goTo(sheet: string): Promise<void>;
  sheetNames(): Promise<string[] | undefined>;
  activeSheet(): Promise<string | undefined>;
  /** Cells of the active sheet as they are stored, after the calculation that is under way. */
  values(address: string): Promise<unknown[][] | undefined>;
  /** Cells of the active sheet as they look, with what formulas spilled. */
  shown(address: string): Promise<unknown[][] | undefined>;
  openFile(name: string, content: Buffer): Promise<void>;
}

/**
 * The built playground for the tests of one file. Errors on the page, violations of its policy and requests to
 * elsewhere fail the test that met them. Pages are closed after each test, unless the tests share one.
 */
export function playgroundPages(name: string, { shared = false } = {}): PlaygroundPages {
  const folder = path.join(root, "dist", "playground");
  const pictures = path.join(root, "test-results", name);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let faults: string[] = [];

  beforeAll(async () => {
    if (!existsSync(path.join(folder, "index.html"))) await buildPlayground({ quiet: true });
    mkdirSync(pictures, { recursive: true });
    server = await serve(folder, 0);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    const found = faults;
    faults = [];
    if (!shared) for (const context of browser.contexts()) await context.close();
    expect(found).toEqual([]);
  });

  return {
    pictures,
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    async visit(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", ...options });
      page = await context.newPage();
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== "data:" && protocol !== "blob:" && `${origin}/` !== server.url) faults.push(request.url());
      });
      await page.goto(server.url);
      await this.ready();
      return page;
    },
    ready: () => page.locator("[data-ready=pane]").waitFor(),
    goTo: (sheet) =>
      page.evaluate((wanted) => {
        const workbook = window.univerAPI.getActiveWorkbook();
        const found = workbook?.getSheetByName(wanted);
        if (found) workbook?.setActiveSheet(found);
      }, sheet),
    sheetNames: () =>
      page.evaluate(() =>
        window.univerAPI
          .getActiveWorkbook()
          ?.getSheets()
          .map((sheet) => sheet.getSheetName()),
      ),
    activeSheet: () => page.evaluate(() => window.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName()),
    values: (address) =>
      page.evaluate(async (where) => {
        await window.univerAPI.getFormula().onCalculationResultApplied();
        return window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(where).getRawValues();
      }, address),
    shown: (address) =>
      page.evaluate(async (where) => {
        await window.univerAPI.getFormula().onCalculationResultApplied();
        return window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(where).getValues();
      }, address),
    openFile: (file, buffer) =>
      page.locator("#file").setInputFiles({ name: file, mimeType: "application/octet-stream", buffer }),
  };
}
