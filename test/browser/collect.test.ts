import { expect, it } from "vitest";
import { TEXTS } from "../../pane/texts/index.ts";
import { collectEn } from "../../pane/texts/teaching/en-collect.ts";
import { gradesEn } from "../../pane/texts/teaching/en-grades.ts";
import { RECORD_SHEETS } from "../../teaching/records/record.ts";
import { handedIn } from "./handed-in.ts";
import { panePages } from "./pane-pages.ts";
import { viewButton } from "./view-button.ts";

const panes = panePages("collect");
const { teaching, status } = TEXTS.en;

it("takes the sheet with answers back from the grades, which then say what is missing", async () => {
  const { page, faults } = await panes.open(({ FakeWorkbook }) => new FakeWorkbook(), { view: "teaching" });
  const { records, files } = await handedIn();
  await page.evaluate((sheets) => {
    for (const [address, rows] of sheets) window.workbook.fill(address, rows);
  }, records);
  const sheets = () => page.evaluate(() => window.workbook.sheets());
  const before = await sheets();
  const stages = page.getByRole("navigation", { name: teaching.stages });
  await stages.getByRole("button", { name: teaching.tabs.collect }).click();
  await page.locator("input[type=file]").first().waitFor({ state: "attached" });
  await page.locator("input[type=file]").first().setInputFiles(files);
  await viewButton(page, collectEn.write).click();
  await page.getByText(teaching.answersWritten(RECORD_SHEETS.answers.en)).waitFor();
  await page.getByRole("heading", { name: gradesEn.top.heading }).waitFor();
  expect(await sheets()).toEqual([...before, RECORD_SHEETS.answers.en]);
  await viewButton(page, status.undo).click();
  await page.getByText(status.undone).waitFor();
  await page.getByText(gradesEn.missing.answers).waitFor();
  expect(await sheets()).toEqual(before);
  expect(faults).toEqual([]);
});
