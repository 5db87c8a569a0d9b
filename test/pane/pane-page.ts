import path from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Pane, PaneOptions } from "../../pane/index.tsx";
import type { Harness } from "./browser-entry.ts";
import type { FakeWorkbook } from "./fake-workbook.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** An address that never leaves the test: every request to it is answered here. */
const ORIGIN = "http://pane.test/";

const POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <title>Kwadrant</title>
    <style>html, body, main { height: 100%; margin: 0 }</style>
  </head>
  <body><main id="pane"></main><script type="module" src="browser-entry.js"></script></body>
</html>`;

declare global {
  interface Window {
    harness: Harness;
    workbook: FakeWorkbook;
    pane: Pane;
  }
}

/** The scripts of the pane by their name: one to begin with, and others that it fetches when they are needed, as in the builds of the hosts. */
export type PaneScripts = ReadonlyMap<string, string>;

export async function bundlePane(): Promise<PaneScripts> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["test/pane/browser-entry.ts"],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    outdir: ".",
    format: "esm",
    target: "es2020",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
}

export interface PanePage {
  readonly page: Page;
  /** Errors, refused resources and requests to anywhere else: all of them faults. */
  readonly faults: readonly string[];
}

/** A page with a pane, which shows the functions where no view is asked for, on a workbook that `prepare`, run in the page, has set up. */
export async function openPane(
  browser: Browser,
  scripts: PaneScripts,
  prepare: (harness: Harness) => FakeWorkbook,
  options: PaneOptions & { readonly browser?: BrowserContextOptions } = {},
): Promise<PanePage> {
  const { browser: contextOptions, ...given } = options;
  const paneOptions: PaneOptions = { view: "library", ...given };
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, ...contextOptions });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === ORIGIN) return route.fulfill({ contentType: "text/html", body: HTML });
    const body = scripts.get(url.slice(ORIGIN.length));
    if (body !== undefined) return route.fulfill({ contentType: "text/javascript", body });
    if (!url.endsWith("/favicon.ico")) faults.push(`request to ${url}`);
    return route.abort();
  });
  await page.goto(ORIGIN);
  await page.evaluate(
    ([source, settings]) => {
      const { harness } = window;
      // The function comes from this file and crosses to the page as its text.
      window.workbook = new Function("harness", `return (${source})(harness)`)(harness);
      window.pane = harness.mountPane(document.querySelector("main") as HTMLElement, window.workbook, settings);
    },
    [prepare.toString(), paneOptions] as const,
  );
  return { page, faults };
}
