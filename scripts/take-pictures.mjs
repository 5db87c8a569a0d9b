import path from "node:path";
import { chromium } from "playwright-core";
import { buildPlayground, ensureChromium, root, run } from "./prepare.mjs";
import { serve } from "./serve.mjs";

/** npm run pictures: the pictures of the README, and those of every view of the pane, which its test takes; in both languages. */
const VIEWS = [
  { language: "en", sheet: "Start", explain: "Explanation" },
  { language: "nl", sheet: "Start", explain: "Uitleg" },
];

await buildPlayground();
const { url, close } = await serve(path.join(root, "dist", "playground"), 0);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
for (const { language, sheet, explain } of VIEWS) {
  const context = await browser.newContext({ locale: language, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("[data-ready=pane]").waitFor();
  await page.evaluate((name) => {
    const workbook = window.univerAPI.getActiveWorkbook();
    workbook.setActiveSheet(workbook.getSheetByName(name));
    workbook.getActiveSheet().getRange("B16").activate();
  }, sheet);
  await page.getByRole("navigation").getByRole("button", { name: explain }).click();
  await page.getByText("81 × 12").waitFor();
  await page.screenshot({ path: path.join(root, "docs", "images", `playground-${language}.png`) });
  await context.close();
}
await browser.close();
await close();

process.env.KWADRANT_PICTURES = "1";
const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
await run(process.execPath, [vitest, "run", "test/browser/views.test.ts"]);
