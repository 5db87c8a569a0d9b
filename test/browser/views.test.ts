import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { TEXTS } from "../../pane/texts/index.ts";
import type { Tab } from "../../pane/views/teaching/tabs.ts";
import { VIEWS, type ViewName } from "../../scripts/docs/views/list.ts";
import { PICTURES, pictureOf } from "../../scripts/docs/views/page.ts";
import { bundlePane, openPane, type PaneScripts } from "../pane/pane-page.ts";
import { expectForEveryone } from "./accessibility.ts";
import { answeredClass } from "./answered-class.ts";
import { handedIn } from "./handed-in.ts";
import { playgroundPages } from "./playground-page.ts";
import { viewButton } from "./view-button.ts";

/** Pictures of the documentation are made anew where asked: `npm run pictures`. */
const TAKING = process.env.KWADRANT_PICTURES === "1";
/** Words do not change with colours: contrast is looked at in one language. */
const LOOKED_AT = { en: ["light", "dark", "contrast"], nl: ["light", "dark"] } as const;
/** An Excel pane as it opens. */
const PANE = { width: 350, height: 800 };
/** A page of several screens says no more than its beginning. */
const TALLEST = 1260;
const LOWEST = 320;

const playground = playgroundPages("views");
let scripts: PaneScripts;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  scripts = await bundlePane();
});

const open = (language: Language) =>
  openPane(
    playground.browser,
    scripts,
    language === "nl" ? ({ sampleBook }) => sampleBook("nl") : ({ sampleBook }) => sampleBook("en"),
    { language, view: "classify", theme: "light" },
  );

const tab = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
const select = (page: Page, address: string) => page.evaluate((where) => window.workbook.select(where), address);

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
const drawn = (page: Page) => page.locator("figure svg").first().waitFor();

async function classified(page: Page, { classify }: (typeof TEXTS)["en"]): Promise<void> {
  await viewButton(page, classify.welcome.skip).click();
  await viewButton(page, classify.start.classify).click();
  await drawn(page);
}

async function explained(page: Page, address: string, { views }: (typeof TEXTS)["en"]): Promise<void> {
  await select(page, address);
  await tab(page, views.explain);
}

async function functionPage(page: Page, { views }: (typeof TEXTS)["en"]): Promise<void> {
  await tab(page, views.library);
  await page.locator('[data-roving="NPS"]').click();
  await heading(page, "Net Promoter Score");
}

/** A stage of the exercises. */
async function stage(page: Page, { views, teaching }: (typeof TEXTS)["en"], name: Tab): Promise<void> {
  await tab(page, views.library);
  await page.getByRole("button", { name: teaching.title }).click();
  await page
    .getByRole("navigation", { name: teaching.stages })
    .getByRole("button", { name: teaching.tabs[name] })
    .click();
}

/** How one gets to each view, and what must be on it. */
const WAYS: Readonly<Record<ViewName, (page: Page, texts: (typeof TEXTS)["en"]) => Promise<void>>> = {
  "first-run": async (page, { classify }) => {
    await heading(page, classify.welcome.title);
    await page.getByRole("button", { name: classify.welcome.sample }).waitFor();
  },
  classify: async (page, { classify }) => {
    await viewButton(page, classify.welcome.skip).click();
    await heading(page, classify.start.title);
    await page.getByText("B3", { exact: true }).waitFor();
  },
  preview: async (page, texts) => {
    await classified(page, texts);
    await heading(page, /^20 (?:clients|klanten), 1 /);
    await page.locator("figure svg").getByText("Fietsfabriek T").first().waitFor();
    await page.getByRole("slider").first().waitFor();
  },
  applied: async (page, texts) => {
    await classified(page, texts);
    await viewButton(page, texts.classify.write.apply).click();
    await page.getByRole("status").filter({ hasText: "Sheet1!E1:" }).waitFor();
    await page.getByRole("button", { name: texts.status.undo }).waitFor();
  },
  customers: async (page, texts) => {
    await select(page, "Orders!A2");
    await tab(page, texts.views.library);
    await page.getByRole("button", { name: texts.customers.title }).click();
    await page.getByRole("heading", { name: texts.customers.outcome.heading }).waitFor();
    await drawn(page);
  },
  build: async (page, texts) => {
    await stage(page, texts, "build");
    await page.getByText(/^\d+ (?:variants|varianten) /).waitFor();
    await page.getByRole("table").nth(2).waitFor();
  },
  "hand-out": async (page, texts) => {
    await page.evaluate((nl) => window.harness.fillExercise(window.workbook, nl ? "nl" : "en"), texts === TEXTS.nl);
    await stage(page, texts, "hand-out");
    await page.getByRole("button", { name: /^(?:Make|Maken)$/ }).click();
    await page.getByRole("link", { name: /\.zip/ }).waitFor();
  },
  collect: async (page, texts) => {
    const { records, files } = await handedIn();
    await page.evaluate((sheets) => {
      for (const [address, rows] of sheets) window.workbook.fill(address, rows);
    }, records);
    await stage(page, texts, "collect");
    await page.locator("input[type=file]").first().waitFor({ state: "attached" });
    await page.locator("input[type=file]").first().setInputFiles(files);
    await page.getByRole("heading", { level: 2, name: /^3 (?:of|van) 6 / }).waitFor();
    await page.getByRole("combobox").first().waitFor();
  },
  grades: async (page, texts) => {
    const sheets = answeredClass(texts === TEXTS.nl ? "nl" : "en");
    await page.evaluate((records) => {
      for (const [address, rows] of records) window.workbook.fill(address, rows);
    }, sheets);
    await stage(page, texts, "grades");
    await page.getByRole("listitem").nth(2).waitFor();
    await page
      .getByText(/ (?:probably|vermoedelijk) /)
      .first()
      .waitFor();
  },
  practise: async (page, texts) => {
    await stage(page, texts, "practise");
    await page.getByRole("button", { name: /^(?:Practise|Oefen) 10 / }).click();
    await page.getByRole("group").press(" ");
    await page.getByRole("button", { name: /^(?:Knew it|Wist ik)$/ }).waitFor();
  },
  functions: async (page, texts) => {
    await tab(page, texts.views.library);
    await page.getByRole("searchbox").waitFor();
    await page.locator('[data-roving="NPS"]').waitFor();
  },
  function: async (page, texts) => {
    await functionPage(page, texts);
    await page.getByRole("heading", { level: 2 }).nth(2).waitFor();
  },
  insert: async (page, texts) => {
    await select(page, "Answers!K1:K11");
    await functionPage(page, texts);
    await page.getByRole("button", { name: texts.detail.insert }).click();
    await expect.poll(() => page.getByRole("textbox").first().inputValue()).toContain("K1:K11");
  },
  explanation: async (page, texts) => {
    await explained(page, "Answers!F1", texts);
    await page.getByRole("heading", { name: texts.explain.picture }).waitFor();
    await page.locator("figure svg").getByText("IJssalon Vanille").first().waitFor();
    await page.getByRole("link").first().waitFor();
  },
  "why-this-error": async (page, texts) => {
    await explained(page, "Answers!I1", texts);
    await page.getByRole("heading", { name: texts.explain.why }).waitFor();
    await page.getByRole("button", { name: texts.clinic.fix.apply }).waitFor();
  },
  clinic: async (page, texts) => {
    await explained(page, "Answers!M2", texts);
    await page.getByRole("button", { name: texts.clinic.open }).click();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await page.getByRole("button", { name: texts.clinic.repair }).first().waitFor();
  },
  settings: async (page, texts) => {
    await tab(page, texts.views.settings);
    await page.getByRole("combobox").first().waitFor();
  },
  "self-test": async (page, texts) => {
    await tab(page, texts.views.settings);
    await page.getByRole("button", { name: texts.selfTest.insert }).click();
    await page.getByRole("status").filter({ hasText: texts.selfTest.inserted }).waitFor();
    await page.getByRole("button", { name: texts.selfTest.copy }).waitFor();
    await page.getByText(/^\d+ (?:of|van de) \d+ /).waitFor();
  },
};

/** What sticks out of the pane, apart from what scrolls by itself. */
const stickingOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#pane *")]
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect();
        if (width < 2 || height < 2 || right <= innerWidth + 1) return false;
        for (
          let around = element.parentElement;
          around !== null && around.id !== "pane";
          around = around.parentElement
        ) {
          if (getComputedStyle(around).overflowX !== "visible") return false;
        }
        return true;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Buttons of the bar that lie on one another, or whose words run out of them. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll("section > div:first-child button")];
    const boxes = buttons.map((one) => one.getBoundingClientRect());
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1;
    return buttons
      .filter(
        (one, at) =>
          one.scrollWidth > one.clientWidth + 1 || boxes.some((box, to) => to > at && meet(boxes[at] as DOMRect, box)),
      )
      .map((one) => one.textContent);
  });

/** The picture of a view, with nothing under the pointer. */
async function take(page: Page, name: ViewName, language: Language): Promise<void> {
  await page.mouse.move(PANE.width - 2, PANE.height - 2);
  const bottom = await page.evaluate(() => document.querySelector("#pane section")?.scrollHeight ?? 0);
  const height = Math.min(TALLEST, Math.max(bottom, LOWEST));
  await page.setViewportSize({ width: PANE.width, height });
  await page
    .locator("#pane")
    .screenshot({ path: path.join(TAKING ? PICTURES : playground.pictures, pictureOf(name, language)) });
}

describe.each(LANGUAGES)("the pane in %s", { timeout: 120_000 }, (language) => {
  it.each(VIEWS.map(({ name }) => name))(
    "%s shows what it is for, to everyone, at 350, 320 and 300 pixels and half of that",
    async (name) => {
      const { page, faults } = await open(language);
      await page.setViewportSize(PANE);
      await WAYS[name](page, TEXTS[language]);
      // This workbook calculates nothing, so that its self-test says that nothing is right.
      if (name !== "self-test") await take(page, name, language);
      // 320 is also a pane of 640 at 200%, and 175 one of 350: there it may become long, but nothing may be lost.
      for (const width of [350, 320, 300, 175]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => stickingOut(page), { message: `${width} pixels` }).toEqual([]);
        await expect.poll(() => crowded(page), { message: `${width} pixels` }).toEqual([]);
      }
      await expectForEveryone(
        page,
        (theme) => path.join(playground.pictures, `${name}-${theme}-${language}.png`),
        LOOKED_AT[language],
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  // It calculates every function: one language will do where no pictures are asked for.
  it.skipIf(language === "en" && !TAKING)("self-test says in a real spreadsheet that all of it is right", async () => {
    const page = await playground.visit({ locale: language, viewport: { width: 900, height: 900 } });
    const texts = TEXTS[language];
    await tab(page, texts.views.settings);
    await page.locator("#pane").getByRole("button", { name: texts.selfTest.insert }).click();
    await page
      .locator("#pane")
      .getByText(/^(?:All|Alle) \d+ tests /)
      .waitFor({ timeout: 100_000 });
    await page.mouse.move(10, 890);
    await page
      .locator("#pane section")
      .first()
      .screenshot({ path: path.join(TAKING ? PICTURES : playground.pictures, pictureOf("self-test", language)) });
  });
});
