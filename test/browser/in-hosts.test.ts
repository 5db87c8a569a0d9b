import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Language } from "../../core/words.ts";
import { TEXTS } from "../../pane/texts/index.ts";
import { buildEn } from "../../pane/texts/teaching/en-build.ts";
import { practiseEn } from "../../pane/texts/teaching/en-practise.ts";
import { type AddinPage, missingIn, openAddin, selectIn, typeIn } from "./addin-page.ts";
import { hostPages } from "./host-pages.ts";
import { openSidebar, type SidebarPage } from "./sidebar-page.ts";
import { viewButton } from "./view-button.ts";

const CLIENTS: (string | number)[][] = [
  ["Client", "Current value", "Potential value"],
  ["Ann", 2, 8],
  ["Bo", 9, 9],
  ["Cy", 3, 2],
  ["Di", 8, 3],
  ["Ed", 5, 5],
];

const pages = hostPages();

const classifyButton = (page: Page, language: Language) => viewButton(page, TEXTS[language].classify.start.classify);

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Past the first screen, of which a workbook remembers that it was seen. */
const skipWelcome = (page: Page, language: Language) => button(page, TEXTS[language].classify.welcome.skip).click();

/** From a cell that is clicked already to the classes. */
async function classify(page: Page, language: Language): Promise<void> {
  const texts = TEXTS[language].classify;
  await classifyButton(page, language).click();
  await page.locator("figure svg").first().waitFor();
  await button(page, texts.write.apply).click();
}

describe("the policy of the task pane in Excel", () => {
  it("lets nothing in or out: no request, no picture from elsewhere, no text that is run", async () => {
    const { page, faults } = await openAddin(pages.browser);
    await page.getByRole("navigation").waitFor();
    const outcomes = await page.evaluate(async () => {
      const fetched = await fetch("https://elsewhere.test/").then(
        () => "let through",
        () => "refused",
      );
      const shown = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve("let through");
        image.onerror = () => resolve("refused");
        image.src = "https://elsewhere.test/picture.png";
      });
      try {
        return [fetched, shown, new Function("return 'let through'")()];
      } catch {
        return [fetched, shown, "refused"];
      }
    });
    expect(outcomes).toEqual(["refused", "refused", "refused"]);
    expect(faults.filter((fault) => fault.startsWith("request to"))).toEqual([]);
  });
});

describe("classifying in the task pane of Excel", () => {
  it.each(["en", "nl"] as const)("gives classes, rules, thresholds and a native chart (%s)", async (language) => {
    const dutch = language === "nl";
    const texts = TEXTS[language];
    const opened: AddinPage = await openAddin(pages.browser, dutch ? { locale: "nl-NL", decimalSeparator: "," } : {});
    const { page, faults } = opened;
    await skipWelcome(page, language);
    await typeIn(page, "A1", CLIENTS);
    await selectIn(page, "B3");
    await classify(page, language);
    await page.getByText(texts.classify.write.done("Sheet1!D1:D6")).waitFor();
    const sheet = () =>
      page.evaluate(() => {
        const { workbook } = window.__host;
        const { charts, shapes, conditionalFormats } = workbook.sheet("Sheet1");
        return {
          sheets: workbook.sheets.map(({ name }) => name),
          names: workbook.names.length,
          formula: workbook.range("D2").formulas,
          chart: charts.map(({ type, series }) => [type, series.length]),
          pictures: shapes.length,
          rules: conditionalFormats.length > 0,
        };
      });
    await expect.poll(sheet).toEqual({
      sheets: ["Sheet1", dutch ? "Grafiekgegevens" : "Chart data"],
      names: 2,
      formula: [[expect.stringMatching(/^=CUSTOMERMATRIX\(B2:B6,C2:C6,/)]],
      chart: [["XYScatter", 6]],
      pictures: 0,
      rules: true,
    });
    await button(page, texts.status.undo).click();
    await page.getByText(texts.status.undone).waitFor();
    await expect.poll(sheet).toEqual({
      sheets: ["Sheet1"],
      names: 0,
      formula: [[""]],
      chart: [],
      pictures: 0,
      rules: false,
    });
    await expect.poll(() => missingIn(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

it("an exercise is built in the task pane of Excel, and its terms are practised, with all their words", async () => {
  const { page, faults } = await openAddin(pages.browser);
  const { views, teaching } = TEXTS.en;
  await skipWelcome(page, "en");
  await page.getByRole("navigation").getByRole("button", { name: views.library, exact: true }).click();
  await page.getByRole("button", { name: new RegExp(`^${teaching.title}`) }).click();
  await page.getByRole("cell", { name: "Brand turnover (× 1,000)" }).waitFor();
  await button(page, buildEn.choice.insert).click();
  await page.getByText(buildEn.inserted("Exercise")).waitFor();
  await button(page, teaching.tabs.practise).click();
  await button(page, practiseEn.round.start("10")).click();
  await button(page, practiseEn.round.turn).click();
  await button(page, practiseEn.round.knew).click();
  await page.getByText(practiseEn.round.place("2", "10"), { exact: true }).waitFor();
  expect(faults).toEqual([]);
});

describe("classifying in the sidebar of Google Sheets", () => {
  const drawn = ({ data, sheets }: SidebarPage) => ({
    sheets: sheets.spreadsheet.sheets.map(({ name }) => name),
    names: sheets.spreadsheet.names.size,
    formula: data.at(2, 4).formula,
    charts: data.charts.map(({ type }) => type),
    pictures: data.pictures.map(({ column, row, width }) => [column, row, width]),
    rules: data.rules.length > 0,
  });

  it.each(["en", "nl"] as const)("gives classes, rules, thresholds, a chart and a picture (%s)", async (language) => {
    const texts = TEXTS[language];
    const locale = language === "nl" ? "nl_NL" : "en_US";
    const opened = await openSidebar(pages.browser, { cells: CLIENTS, selected: "B3", locale, userLocale: language });
    const { page, data, faults } = opened;
    await skipWelcome(page, language);
    await classify(page, language);
    await page.getByText(texts.classify.write.done("Data!D1:D6")).waitFor();
    expect(drawn(opened)).toEqual({
      sheets: ["Sheet1", "Data", language === "nl" ? "Grafiekgegevens" : "Chart data"],
      names: 2,
      formula: expect.stringMatching(/^=CUSTOMERMATRIX\(B2:B6;C2:C6;/),
      charts: ["SCATTER"],
      pictures: [[7, 26, 560]],
      rules: true,
    });
    expect(data.pictures[0]?.description).toMatch(/(Strategic|Strategische klant) 2, /);
    await button(page, texts.status.undo).click();
    await page.getByText(texts.status.undone).waitFor();
    expect(drawn(opened)).toEqual({
      sheets: ["Sheet1", "Data"],
      names: 0,
      formula: "",
      charts: [],
      pictures: [],
      rules: false,
    });
    expect(faults).toEqual([]);
  });
});

describe("a browser that is signed in to several Google accounts", () => {
  const SAYINGS = {
    en: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    nl: "Autorisatie is vereist om die actie uit te voeren.",
  };

  it.each(["en", "nl"] as const)(
    "is told what to do about it in the language of the browser, wherever it asks for the spreadsheet (%s)",
    async (language) => {
      const texts = TEXTS[language];
      const browserLocale = language === "nl" ? "nl-NL" : "en-GB";
      const opened = await openSidebar(pages.browser, {
        cells: CLIENTS,
        selected: "B3",
        browserLocale,
        failure: SAYINGS[language],
        userLocale: language,
      });
      const { page, faults } = opened;
      const remedy = page.getByText(texts.problems["signed-in-twice"]);
      await classifyButton(page, language).click();
      await remedy.first().waitFor();
      const view = (name: string) => page.getByRole("navigation").getByRole("button", { name });
      await view(texts.views.explain).click();
      await remedy.first().waitFor();
      await view(texts.views.library).click();
      await page.locator('[data-roving="NPS"]').click();
      await button(page, texts.detail.insert).click();
      await remedy.first().waitFor();

      // Signed out of the other account, without opening the sidebar again.
      opened.failure = undefined;
      await view(texts.views.classify).click();
      await classify(page, language);
      await page.getByText(texts.classify.write.done("Data!D1:D6")).waitFor();
      expect(faults).toEqual([]);
    },
  );
});
