import { describe, expect, it } from "vitest";
import { TEXTS } from "../../pane/texts/index.ts";
import { playgroundBench, type Run } from "../hosts/playground/bench.ts";
import { newWorkbook } from "./playground-hands.ts";
import { playgroundPages } from "./playground-page.ts";

const pages = playgroundPages("playground-pane");
const { en } = TEXTS;

/** Keeps in the page when the grid was there, and when the pane could be used. */
function watchLoading(): void {
  const marks = { grid: Number.NaN, pane: Number.NaN };
  Object.assign(window, { marks });
  new MutationObserver(() => {
    if (Number.isNaN(marks.grid) && document.documentElement.dataset.ready !== undefined)
      marks.grid = performance.now();
    if (Number.isNaN(marks.pane) && document.querySelector("#pane nav button")) marks.pane = performance.now();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

describe("the pane in the playground", () => {
  it("can be used within a second after the grid", async () => {
    const page = await pages.visit();
    await page.addInitScript(watchLoading);
    const times: number[] = [];
    for (let visits = 0; visits < 2; visits++) {
      await page.reload();
      await pages.ready();
      await page.locator("#pane nav button").first().waitFor();
      times.push(
        await page.evaluate(() => {
          const { marks } = window as unknown as { readonly marks: { readonly grid: number; readonly pane: number } };
          return marks.pane - marks.grid;
        }),
      );
    }
    console.log(`the pane after the grid: ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
    expect(Math.min(...times)).toBeLessThan(1_000);
  });

  it("repairs a cell on another sheet, and shows it in the grid, far down", async () => {
    const page = await pages.visit();
    const pane = page.getByRole("region", { name: "Kwadrant" });
    await newWorkbook(page);
    const run: Run = (work, argument) => page.evaluate(work as never, argument);
    const hands = playgroundBench(run);
    await hands.addSheet("Other");
    await hands.type("A401", [[10], ["€ 9"], [6]]);
    await hands.type("Other!B2", [["=NPS(Data!A401:A403)"]]);
    await hands.select("Other!B2");
    await page.getByRole("navigation").getByRole("button", { name: en.views.explain }).click();
    const apply = pane.getByRole("button", { name: en.clinic.fix.apply, exact: true });
    await apply.waitFor();
    const before = await hands.everything();
    await apply.click();
    const answer = () => run(async () => (await window.kwadrant.workbook.read("Other!B2"))[0]?.[0], null);
    await expect.poll(answer).toBeCloseTo(100 / 3);
    await pane.getByRole("button", { name: en.status.undo }).click();
    await pane.getByText(en.status.undone).waitFor();
    await expect.poll(() => hands.everything()).toEqual(before);
    await pane.getByRole("button", { name: en.clinic.fix.goTo("Data!A402") }).click();
    const seen = () =>
      run(() => {
        const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
        const { startRow = Number.NaN, endRow = Number.NaN } = sheet?.getVisibleRange() ?? {};
        return [sheet?.getSheetName(), startRow <= 401 && 401 <= endRow];
      }, null);
    await expect.poll(seen).toEqual(["Data", true]);
  });
});
