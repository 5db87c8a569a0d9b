import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { TEXTS } from "../../pane/texts/index.ts";
import { practiseEn } from "../../pane/texts/teaching/en-practise.ts";
import { practiseNl } from "../../pane/texts/teaching/nl-practise.ts";
import type { Harness } from "../pane/browser-entry.ts";
import { expectForEveryone } from "./accessibility.ts";
import { panePages } from "./pane-pages.ts";

const WORDS = { en: practiseEn, nl: practiseNl };

const panes = panePages("practise");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function open(language: Language, prepare = ({ FakeWorkbook }: Harness) => new FakeWorkbook()) {
  const opened = await panes.open(prepare, { language, view: "teaching" });
  const { teaching } = TEXTS[language];
  const stages = opened.page.getByRole("navigation", { name: teaching.stages });
  await stages.getByRole("button", { name: teaching.tabs.practise }).click();
  await button(opened.page, WORDS[language].subjects.change).waitFor();
  return opened;
}

/** Presses a key on the card, once it is the one of that place. */
async function onCard(page: Page, place: string, ...keys: readonly string[]): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(place);
  for (const key of keys) await page.keyboard.press(key);
}

/** What a screen reader is told of the card: the lines of its live regions. */
const told = (page: Page) => page.locator("[aria-live=polite] p").allTextContents();

describe.each(LANGUAGES)("practising with cards in %s", (language) => {
  const { round, subjects, reset, boxes } = WORDS[language];

  it("goes by the keyboard alone, and keeps what was answered for the user", async () => {
    const { page, faults } = await open(language);
    await button(page, subjects.change).press("Enter");
    await button(page, subjects.none).press("Enter");
    await page.getByText(subjects.nothing).waitFor();
    const ladder = page.getByRole("checkbox", { name: /^(?:The loyalty ladder|De loyaliteitsladder) \(5\)$/ });
    await ladder.press(" ");
    await button(page, round.start("5")).press("Enter");

    await onCard(page, round.place("1", "5"));
    await expect.poll(async () => (await told(page)).length).toBe(1);
    // An answer counts for nothing before the card was turned.
    await onCard(page, round.place("1", "5"), "1", " ");
    await expect.poll(async () => (await told(page)).length).toBe(2);
    await expectForEveryone(page, (theme) => path.join(panes.pictures, `card-${theme}-${language}.png`));
    await onCard(page, round.place("1", "5"), "2");
    await onCard(page, round.place("2", "5"), " ", "1");
    await onCard(page, round.place("3", "5"), " ", "ArrowRight");
    await onCard(page, round.place("4", "5"), " ", "1");
    await onCard(page, round.place("5", "5"), " ", "1");
    await onCard(page, round.once, " ", "ArrowLeft");
    await onCard(page, round.once, " ", "1");
    await page.getByRole("heading", { name: round.over("4", "5") }).waitFor();
    await page.getByText(round.next(boxes.tomorrow)).waitFor();
    const inBoxes = () => page.getByRole("row").filter({ hasText: boxes.tomorrow }).allTextContents();
    await expect.poll(inBoxes).toEqual([`15${boxes.tomorrow}`]);
    const kept = () => page.evaluate(() => window.workbook.setting("cards", "user"));
    await expect.poll(kept).toMatch(/^1;[\w,-]+;(?:\w{4}1\w{4}){5}$/);

    await button(page, reset.open).press("Enter");
    await page.getByText(reset.question("5")).waitFor();
    await button(page, reset.keep).press("Enter");
    await expect.poll(kept).toMatch(/;(?:\w{4}1\w{4}){5}$/);
    await button(page, reset.open).press("Enter");
    await button(page, reset.confirm).press("Enter");
    await page.getByText(reset.done).waitFor();
    await expect.poll(kept).toMatch(/;$/);
    await button(page, round.start("5")).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

it("says what it could not keep, and does so when asked again", async () => {
  const { page } = await open("en", ({ FakeWorkbook }) => {
    const workbook = new FakeWorkbook();
    const keep = workbook.setSetting.bind(workbook);
    let tries = 0;
    workbook.setSetting = (key, text, owner) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("busy")) : keep(key, text, owner);
    };
    return workbook;
  });
  await button(page, practiseEn.round.start("10")).click();
  await button(page, practiseEn.round.turn).click();
  await button(page, practiseEn.round.knew).click();
  await page.getByText(practiseEn.notKept).waitFor();
  await button(page, practiseEn.again).click();
  await page.getByText(practiseEn.notKept).waitFor({ state: "hidden" });
  expect(await page.evaluate(() => window.workbook.setting("cards", "user"))).toMatch(/^1;;\w{9}$/);
  await page.context().close();
});

it("leaves what it could not read as it is", async () => {
  const { page } = await open("en", ({ FakeWorkbook }) => {
    const workbook = new FakeWorkbook();
    void workbook.setSetting("cards", "1;;kept", "user");
    const read = workbook.setting.bind(workbook);
    workbook.setting = (key, owner) => (owner === "user" ? Promise.reject(new Error("offline")) : read(key, owner));
    return workbook;
  });
  await page.getByText(practiseEn.notRead).waitFor();
  await button(page, practiseEn.round.start("10")).click();
  await button(page, practiseEn.round.turn).click();
  await button(page, practiseEn.round.knew).click();
  await page.getByText(practiseEn.round.place("2", "10"), { exact: true }).waitFor();
  expect(await page.evaluate(() => window.workbook.kept.get("user cards"))).toBe("1;;kept");
  await page.context().close();
});
