import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { bundlePane, openPane, type PaneScripts } from "../pane/pane-page.ts";
import { startBrowser } from "./start-browser.ts";

type Prepare = Parameters<typeof openPane>[2];
export type PaneSettings = Parameters<typeof openPane>[3];

/** The pane without a host, for the tests of one file, and where their pictures are put. */
export function panePages(name: string) {
  const pictures = path.resolve(import.meta.dirname, "../../test-results", name);
  let browser: Browser;
  let scripts: PaneScripts;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [browser, scripts] = await Promise.all([startBrowser(), bundlePane()]);
  }, 60_000);
  afterAll(() => browser?.close());
  return {
    pictures,
    open: (prepare: Prepare, settings?: PaneSettings) => openPane(browser, scripts, prepare, settings),
  };
}
