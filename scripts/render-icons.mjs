// Renders the icons of the ribbon from their drawings: node scripts/render-icons.mjs
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureChromium } from "./prepare.mjs";

const assets = path.resolve(import.meta.dirname, "..", "assets");
const icons = { icon: [16, 32, 64, 80, 128], explain: [16, 32, 80] };

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(icons)) {
  const drawing = readFileSync(path.join(assets, `${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
