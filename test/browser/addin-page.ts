import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { built, metadata } from "../addin/build.ts";
import type { BrowserHost } from "../hosts/excel/browser-entry.ts";
import { browserOffice } from "../hosts/excel/load.ts";
import type { OfficeOptions } from "../hosts/excel/office-shim.ts";

declare global {
  interface Window {
    readonly __host: BrowserHost;
  }
}

/** Files are served from a folder below the root, as on a school's server. */
const BASE = "https://addin.test/apps/kwadrant/";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

export interface AddinPage {
  readonly page: Page;
  /** Errors, violations of the policy and requests to anywhere else: all of them faults. */
  readonly faults: string[];
  close(): Promise<void>;
}

type Opening = OfficeOptions & {
  /** False in a browser that cannot reach office.js. */
  readonly office?: boolean;
  readonly file?: string;
  /** Says when the prose of the functions is lost on its way. */
  readonly late?: () => boolean;
};

/** The built page in Excel. */
export async function openAddin(browser: Browser, opening: Opening = {}): Promise<AddinPage> {
  const { office = true, file = "taskpane.html", late, ...officeOptions } = opening;
  const text = office ? await browserOffice({ functionsJson: metadata(), ...officeOptions }) : undefined;
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    const expectedFailure = (!office || late !== undefined) && message.text().includes("net::ERR_FAILED");
    if (["error", "warning"].includes(message.type()) && !expectedFailure) faults.push(message.text());
  });
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === OFFICE)
      return text === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body: text });
    if (url.endsWith("/reference.js") && late?.()) return route.abort();
    const name = url.startsWith(BASE) ? built(url.slice(BASE.length).replace(/[?#].*$/, "")) : "";
    if (name !== "" && existsSync(name)) {
      return route.fulfill({ contentType: TYPES[path.extname(name)] ?? "text/plain", body: readFileSync(name) });
    }
    faults.push(`request to ${url}`);
    return route.abort();
  });
  await page.goto(BASE + file);
  return { page, faults, close: () => context.close() };
}

/** Types cells as a user does, from an address on. */
export const typeIn = (page: Page, address: string, cells: readonly (readonly (string | number)[])[]) =>
  page.evaluate(
    ([where, rows]) => {
      const start = window.__host.workbook.range(where);
      start.sized(start.box.row, start.box.column, rows.length, rows[0]?.length ?? 1).write(rows);
    },
    [address, cells] as const,
  );

export const selectIn = (page: Page, address: string) =>
  page.evaluate((where) => window.__host.workbook.select(window.__host.workbook.range(where)), address);

/** Members of office.js that the fake host does not know. */
export const missingIn = (page: Page) => page.evaluate(() => window.__host.missing);
