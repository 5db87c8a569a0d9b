import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { BUILD_TIME, ensureBuilt } from "../addin/build.ts";
import { startBrowser } from "./start-browser.ts";

/** The builds for Excel and Google Sheets, and a browser to open them in for the tests of one file; pages are closed after each test. */
export function hostPages(): { readonly browser: Browser } {
  let browser: Browser;
  beforeAll(async () => {
    await ensureBuilt();
    browser = await startBrowser();
  }, BUILD_TIME);
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  return {
    get browser() {
      return browser;
    },
  };
}
