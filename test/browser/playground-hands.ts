import type { Page } from "playwright-core";
import { expect } from "vitest";
import type {} from "../hosts/playground/bench.ts";

/** A new workbook of one sheet, Data, takes the place of the one that the page shows, as opening another one does. */
export const newWorkbook = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { univerAPI } = window;
    const previous = univerAPI.getActiveWorkbook();
    const data = { id: "data", name: "Data", rowCount: 1000, columnCount: 26 };
    univerAPI.createWorkbook({ id: crypto.randomUUID(), sheetOrder: ["data"], sheets: { data } });
    if (previous) univerAPI.disposeUnit(previous.getId());
  });

const isEditing = (page: Page) => page.evaluate(() => window.univerAPI.getActiveWorkbook()?.isCellEditing() === true);

/** Starts typing in the cell in the middle. The grid may still be busy with its new workbook: a key is pressed until it opens the editor. */
export async function startTyping(page: Page): Promise<void> {
  await page.mouse.click(300, 400);
  await expect
    .poll(async () => {
      if (await isEditing(page)) return true;
      await page.keyboard.type("x");
      return isEditing(page);
    })
    .toBe(true);
}

export async function stopTyping(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      if (await isEditing(page)) await page.keyboard.press("Escape");
      return isEditing(page);
    })
    .toBe(false);
}
