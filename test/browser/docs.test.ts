import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { axeFaults } from "./accessibility.ts";
import { startBrowser } from "./start-browser.ts";

const DOCS = path.resolve(import.meta.dirname, "../../dist/docs");
const RESULTS = path.resolve(import.meta.dirname, "../../test-results/docs");

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(RESULTS, { recursive: true });
  [browser, site] = await Promise.all([startBrowser(), serve(DOCS, 0)]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Opened {
  readonly page: Page;
  /** Errors, refused resources and requests to anywhere else. */
  readonly faults: readonly string[];
}

async function open(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|file:|data:)/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  await page.goto(url);
  return { page, faults };
}

const VIEWS = [
  "index.html",
  "pane.html",
  "exercises.html",
  "CLV.html",
  "NPS.html",
  "FUNNEL.html",
  "KRALJIC.html",
  "orders-to-decision.html",
];

/** A theme each, at the width where axe looks: it takes long over a long page. */
const LOOKS = { en: { width: 1200, colorScheme: "light" }, nl: { width: 320, colorScheme: "dark" } } as const;

describe.each(["en", "nl"] as const)("the reference pages in %s", { timeout: 240_000 }, (language) => {
  it.each(VIEWS)("%s has no fault that axe knows, light or dark, and fits 320 and 1200 pixels", async (file) => {
    const { page, faults } = await open(`${site.url}${language}/${file}`);
    const { colorScheme, width: looked } = LOOKS[language];
    await page.emulateMedia({ colorScheme });
    for (const width of [looked === 1200 ? 320 : 1200, looked]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${file} at ${width} pixels`).toBeLessThanOrEqual(0);
    }
    expect(await axeFaults(page), `${file}, ${colorScheme}`).toEqual([]);
    await page.screenshot({
      path: path.join(RESULTS, `${path.parse(file).name}-${language}-${colorScheme}.png`),
      fullPage: true,
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("a reader", { timeout: 60_000 }, () => {
  it("finds a function in either language, and is told how many there are", async () => {
    const { page, faults } = await open(`${site.url}en/index.html`);
    const links = page.getByRole("main").getByRole("link");
    const all = await links.count();
    await page.getByRole("searchbox", { name: "Search functions" }).fill("Verkooptrechter");
    await expect.poll(() => links.allTextContents()).toContain("FUNNEL: Sales funnel");
    await expect.poll(() => page.getByRole("link", { name: /^NPS:/ }).isVisible()).toBe(false);
    await page.getByRole("status").filter({ hasText: "functions found" }).waitFor();
    await page.getByRole("searchbox").fill("xyzzy");
    await page.getByRole("status").filter({ hasText: "0 functions found" }).waitFor();
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => links.count()).toBe(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("goes to the same page in the other language, and to related functions", async () => {
    const { page } = await open(site.url);
    await page.getByRole("link", { name: "Kwadrant-naslag" }).click();
    await page.getByRole("link", { name: /^CLV:/ }).click();
    await page.getByRole("link", { name: "English" }).click();
    expect(new URL(page.url()).pathname).toBe("/en/CLV.html");
    await page.locator("#related").getByRole("link").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/[A-Z]+\.html$/);
    await page.context().close();
  });

  it("reaches the text with one key", async () => {
    const { page } = await open(`${site.url}nl/CLV.html`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("text");
    await page.context().close();
  });

  it("needs no script, and no server", async () => {
    const bare = await open(`${site.url}en/index.html`, { javaScriptEnabled: false });
    await expect.poll(() => bare.page.getByRole("searchbox").count()).toBe(0);
    await expect.poll(() => bare.page.getByRole("link", { name: /^CLV:/ }).isVisible()).toBe(true);
    const file = await open(pathToFileURL(path.join(DOCS, "en", "index.html")).href);
    await file.page.getByRole("searchbox").fill("funnel");
    await expect.poll(() => file.page.getByRole("link", { name: /^NPS:/ }).isVisible()).toBe(false);
    await expect.poll(() => file.page.evaluate(() => document.styleSheets.length)).toBe(1);
    expect([...bare.faults, ...file.faults]).toEqual([]);
    await Promise.all([bare.page.context().close(), file.page.context().close()]);
  });
});
