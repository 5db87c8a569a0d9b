import path from "node:path";
import { describe, expect, it } from "vitest";
import { TEXTS } from "../../pane/texts/index.ts";
import type {} from "../hosts/playground/bench.ts";
import { playgroundPages } from "./playground-page.ts";
import { viewButton } from "./view-button.ts";

const pages = playgroundPages("pictures");
const { classify, status } = { ...TEXTS.en };

/** How many pictures lie on each sheet that has any. */
const pictures = () =>
  pages.page.evaluate(() => {
    const sheets = window.univerAPI.getActiveWorkbook()?.getSheets() ?? [];
    const counts = sheets.map((sheet) => [sheet.getSheetName(), window.kwadrant.pictures?.count(sheet) ?? 0] as const);
    return counts.filter(([, count]) => count > 0);
  });

/** Where the picture of the active sheet lies, in pixels from the left. */
const left = () =>
  pages.page.evaluate(() => {
    const images = window.univerAPI.getActiveWorkbook()?.getActiveSheet().getImages() ?? [];
    const found = images.map((image) => image.toBuilder().buildAsync());
    return Promise.all(found).then((built) => built.map(({ transform }) => transform?.left ?? Number.NaN));
  });

describe("a picture in the playground", () => {
  it("lies beside the list that was classified, moves along with its cells, and goes with Undo", async () => {
    const fetched: string[] = [];
    const page = await pages.visit();
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.getByRole("button", { name: classify.welcome.skip, exact: true }).click();
    await page.evaluate(() => window.kwadrant.workbook.select("Clients!B3"));
    await viewButton(page.locator("#pane"), classify.start.classify).click();
    await page.locator("#pane figure svg").first().waitFor();
    expect(await pictures()).toEqual([]);
    expect(fetched.filter((file) => file.endsWith(".css"))).toEqual([]);
    await page.getByRole("button", { name: classify.write.apply, exact: true }).click();
    await page.getByText(classify.write.done("Clients!P1:P41")).waitFor();
    await expect.poll(pictures).toEqual([["Clients", 1]]);
    // The canvas tells a screen reader nothing.
    const told = page.getByRole("region", { name: "Pictures on this sheet" }).getByRole("listitem");
    await expect.poll(() => told.allTextContents()).toEqual([expect.stringContaining("Strategic")]);
    await pages.goTo("Survey");
    await told.first().waitFor({ state: "detached" });
    await pages.goTo("Clients");
    await told.first().waitFor({ state: "attached" });
    await page.evaluate(() => window.kwadrant.workbook.select("Clients!P1"));
    await page.screenshot({ path: path.join(pages.pictures, "classified.png") });
    const [before = 0] = await left();
    await page.evaluate(() => window.univerAPI.getActiveWorkbook()?.getActiveSheet().insertColumns(0, 1));
    await expect.poll(async () => (await left()).map((now) => now > before)).toEqual([true]);
    await page.evaluate(() => window.univerAPI.getActiveWorkbook()?.getActiveSheet().deleteColumns(0, 1));
    await expect.poll(left).toEqual([before]);
    await page.getByRole("button", { name: status.undo, exact: true }).click();
    await page.getByText(status.undone).waitFor();
    await expect.poll(pictures).toEqual([]);
    await told.first().waitFor({ state: "detached" });
  });
});
