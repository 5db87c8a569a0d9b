import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The rules of axe whose outcome another theme can change; all others look at names, roles and order. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

interface Looking {
  /** Selectors of the part that is looked at, which is the page where left out, and of what in it is not. */
  readonly include?: string;
  readonly exclude?: string | [];
  /** The same page in another theme. */
  readonly coloursOnly?: boolean;
}

/** What axe has to say against a page, or a part of it, once its colours have stopped fading: rule and elements. */
export async function axeFaults(
  page: Page,
  { include = "html", exclude = [], coloursOnly = false }: Looking = {},
): Promise<string[]> {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    // One of an element that is not drawn never ends.
    const longEnough = new Promise((resolve) => setTimeout(resolve, 2_000));
    return Promise.race([Promise.allSettled(ending.map(({ finished }) => finished)), longEnough]);
  });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    // Faults only, and of the page itself, as nothing of ours stands in a frame: all else takes five times as long on a long page.
    resultTypes: ["violations"],
    iframes: false,
    ...(coloursOnly && { runOnly: { type: "rule", values: OF_COLOURS } }),
  };
  const { violations } = await page.evaluate(
    ([where, how]) => (window as unknown as { axe: typeof axe }).axe.run(where, how),
    [{ include, exclude }, options] as const,
  );
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
  for (const [at, theme] of themes.entries()) {
    await page.evaluate((next) => window.pane.setTheme(next), theme);
    expect(await axeFaults(page, { coloursOnly: at > 0 }), theme).toEqual([]);
    await page.screenshot({ path: picture(theme), fullPage: true });
  }
}
