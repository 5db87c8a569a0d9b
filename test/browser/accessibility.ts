import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What axe has to say against a page, or a part of it, once its colours have stopped fading: rule and elements. */
export async function axeFaults(page: Page, part: { include?: string; exclude?: string } = {}): Promise<string[]> {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    // One of an element that is not drawn never ends.
    const longEnough = new Promise((resolve) => setTimeout(resolve, 2_000));
    return Promise.race([Promise.allSettled(ending.map(({ finished }) => finished)), longEnough]);
  });
  // Faults only, and of the page itself, as nothing of ours stands in a frame: all else takes five times as long on a long page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  if (part.include !== undefined) axe.include(part.include);
  if (part.exclude !== undefined) axe.exclude(part.exclude);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const THEMES = ["light", "dark", "contrast"] as const;

/** A page of the pane fits the narrowest panes, and axe has nothing against it in these themes; `picture` names the file per theme. */
export async function expectForEveryone(
  page: Page,
  picture: (theme: string) => string,
  themes: readonly (typeof THEMES)[number][] = THEMES,
): Promise<void> {
  for (const width of [300, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
        message: `${width} pixels`,
      })
      .toBeLessThanOrEqual(0);
  }
  for (const theme of themes) {
    await page.evaluate((next) => window.pane.setTheme(next), theme);
    expect(await axeFaults(page), theme).toEqual([]);
    await page.screenshot({ path: picture(theme), fullPage: true });
  }
}
