import { readFileSync } from "node:fs";
import path from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Cell } from "../../core/cells.ts";
import { LANGUAGES } from "../../core/words.ts";
import { TEXTS } from "../../pane/texts/index.ts";
import { buildEn } from "../../pane/texts/teaching/en-build.ts";
import { collectEn } from "../../pane/texts/teaching/en-collect.ts";
import { gradesEn } from "../../pane/texts/teaching/en-grades.ts";
import { handOutEn } from "../../pane/texts/teaching/en-hand-out.ts";
import { GRADE_SHEETS_TEXTS } from "../../pane/texts/teaching/grade-sheets.ts";
import { buildNl } from "../../pane/texts/teaching/nl-build.ts";
import { collectNl } from "../../pane/texts/teaching/nl-collect.ts";
import { gradesNl } from "../../pane/texts/teaching/nl-grades.ts";
import { handOutNl } from "../../pane/texts/teaching/nl-hand-out.ts";
import type { InputFile } from "../../teaching/collect/gather.ts";
import { readZip } from "../../teaching/collect/read-zip.ts";
import { readExercise } from "../../teaching/records/exercise-rows.ts";
import { readLedger } from "../../teaching/records/read-ledger.ts";
import { RECORD_SHEETS } from "../../teaching/records/record.ts";
import { playgroundBench, type Run } from "../hosts/playground/bench.ts";
import { file, zipped } from "../teaching/collect/returned.ts";
import { newWorkbook } from "./playground-hands.ts";
import { playgroundPages } from "./playground-page.ts";
import { SCRIPTS, sentBack } from "./scripted-class.ts";
import { viewButton } from "./view-button.ts";

const pages = playgroundPages("teaching");
const STAGES = {
  en: { build: buildEn, handOut: handOutEn, collect: collectEn, grades: gradesEn },
  nl: { build: buildNl, handOut: handOutNl, collect: collectNl, grades: gradesNl },
};

const CLASS = [
  ["Studentnummer", "Naam"],
  ...Array.from({ length: 25 }, (_, at) => [String(500_101 + at), `Student ${at + 1}`]),
];

/** From an empty workbook with a class list to the file with grades: the design says twelve. */
const MOST_CLICKS = 12;

it.each(LANGUAGES)(
  "goes from an empty workbook to grades for a class of 25, in a dozen clicks (%s)",
  async (language) => {
    const { views, teaching } = TEXTS[language];
    const { build, handOut, collect, grades } = STAGES[language];
    const page = await pages.visit({ locale: language, viewport: { width: 1400, height: 900 } });
    const pane = page.getByRole("region", { name: "Kwadrant" });
    let clicks = 0;
    const click = async (target: Locator) => {
      await target.click();
      clicks += 1;
    };
    const button = (name: string | RegExp) => viewButton(page, name);
    const saved = async (press: () => Promise<void>): Promise<Uint8Array> => contentOf(page, press);
    const picture = (name: string) => page.screenshot({ path: path.join(pages.pictures, `${name}-${language}.png`) });

    await newWorkbook(page);
    const hands = playgroundBench(((work, argument) => page.evaluate(work as never, argument)) as Run);
    await hands.type("A1", CLASS);
    await hands.select("A1");

    // Build.
    await click(page.getByRole("navigation").getByRole("button", { name: views.library, exact: true }));
    await click(button(new RegExp(`^${teaching.title}`)));
    await picture("build");
    await click(button(build.choice.insert));
    const [exerciseSheet, keySheet] = [RECORD_SHEETS.exercise[language], RECORD_SHEETS.ledger[language]];
    const gradesSheet = GRADE_SHEETS_TEXTS[language].names.grades;
    await pane.getByText(build.inserted(exerciseSheet)).waitFor();
    await picture("built");

    // Hand out.
    await click(button(build.sheet.handOut));
    await pane.getByText(handOut.list.found(25, "Data!A1:B26")).waitFor();
    await picture("hand-out");
    const handedOut = await filesIn(await saved(() => click(button(handOut.make))));
    await pane.getByText(handOut.key(keySheet)).waitFor();
    await picture("handed-out");
    expect([...handedOut.keys()].sort()).toEqual(CLASS.slice(1).map(([number]) => `${number}.xlsx`));

    // The class at work.
    const exercise = readExercise(await rowsOf(page, exerciseSheet), exerciseSheet);
    const ledger = readLedger(await rowsOf(page, keySheet), exercise);
    const handedIn: InputFile[] = [];
    for (const [at, issued] of ledger.entries()) {
      const { number } = issued.student;
      const bytes = await sentBack(handedOut.get(`${number}.xlsx`) as Uint8Array, exercise, issued, SCRIPTS[at]);
      if (bytes !== undefined) handedIn.push(file(`Deelnemer_${700 + at}_assignsubmission_file/${number}.xlsx`, bytes));
    }

    // Collect.
    const stages = page.getByRole("navigation", { name: teaching.stages });
    await click(stages.getByRole("button", { name: teaching.tabs.collect }));
    const chooser = page.waitForEvent("filechooser");
    await click(button(collect.choose));
    const buffer = Buffer.from(await zipped(handedIn));
    await (await chooser).setFiles({ name: "inleveringen.zip", mimeType: "application/zip", buffer });
    await pane.getByText(collect.found("23", "25")).waitFor({ timeout: 90_000 });
    await pane.getByText(collect.unused.heading("1")).waitFor();
    await pane.getByText(collect.missing.heading("2")).waitFor();
    await picture("collected");

    // Mark, and write the grade book.
    await click(button(collect.write));
    await pane.getByRole("heading", { name: grades.top.heading }).waitFor({ timeout: 90_000 });
    await pane.getByText(teaching.answersWritten(RECORD_SHEETS.answers[language])).waitFor();
    await picture("grades");
    await click(button(grades.sheets.write));
    await pane.getByText(grades.sheets.done(gradesSheet)).waitFor({ timeout: 90_000 });
    await expect.poll(() => pages.activeSheet()).toBe(gradesSheet);
    await picture("grade-book");

    // Export.
    const csv = new TextDecoder().decode(await saved(() => click(button(grades.exports.brightspace))));
    const points = new Map(
      csv
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(","))
        .map(([number = "", earned = ""]) => [number, Number(earned)]),
    );
    const wanted = ledger.flatMap(({ student }, at): [string, number][] => {
      const lost = at in SCRIPTS ? SCRIPTS[at]?.lost : 0;
      return lost === undefined ? [] : [[student.number, 23 - lost]];
    });
    expect([...points]).toEqual(wanted.map(([number, earned]) => [number, expect.closeTo(earned)]));
    console.log(`from an empty workbook to a file with grades: ${clicks} clicks`);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  },
  240_000,
);

/** The file that Chromium saves when something is pressed. */
async function contentOf(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const coming: Promise<Download> = page.waitForEvent("download", { timeout: 90_000 });
  await press();
  return new Uint8Array(readFileSync(await (await coming).path()));
}

async function filesIn(zip: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const one of await readZip(zip, 100)) files.set(one.path, await one.bytes(1e7));
  return files;
}

const rowsOf = (page: Page, sheet: string): Promise<readonly (readonly Cell[])[]> =>
  page.evaluate((name) => window.kwadrant.workbook.read(`'${name}'!A1:CZ1000`), sheet);
