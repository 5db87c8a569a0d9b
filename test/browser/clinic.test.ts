import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Harness } from "../pane/browser-entry.ts";
import { expectForEveryone } from "./accessibility.ts";
import { type PaneSettings, panePages } from "./pane-pages.ts";
import { viewButton } from "./view-button.ts";

/** Runs in the page: a survey with blanks, hit rates, classes with limits in them, amounts with signs, and an answer that spills. */
function sick({ FakeWorkbook }: Harness) {
  const workbook = new FakeWorkbook({ notation: { separator: ";", decimal: "," } });
  workbook.fill("A1", [["Score"], [10], [9], [null], [8], [6], [10], [3], [7], [null], [9]]);
  workbook.putFormula("C2", '=ROUND((COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/ROWS(A2:A11)*100,1)', 20);
  workbook.fill("E1", [["Quotes", "Orders", "Hit rate", "Revenue", "Class"]]);
  const rates = [
    [100, 10, 80_000, "Gold"],
    [10, 9, 50_000, "Gold"],
    [50, 10, 12_000, "Silver"],
    [40, 4, 9_000, "Bronze"],
    [20, 5, 100, "Bronze"],
  ] as const;
  rates.forEach(([quotes, orders, revenue, name], index) => {
    const row = index + 2;
    workbook.fill(`E${row}`, [[quotes, orders, null, revenue]]);
    workbook.putFormula(`G${row}`, `=F${row}/E${row}`, orders / quotes);
    workbook.putFormula(`I${row}`, `=IF(H${row}>=50000,"Gold",IF(H${row}>=10000,"Silver","Bronze"))`, name);
  });
  workbook.putFormula("G8", "=AVERAGE(G2:G6)", 0.31);
  workbook.fill("A20", [["Revenue"], ["€ 1.250,00"], [300], ["€ 90,-"], [20]]);
  workbook.putFormula("B20", "=ABC(A20:A24)", { error: "#VALUE!" });
  workbook.fill("D20", [[10], [8], [3]]);
  workbook.putFormula("E20", "=NPSGROUP(D20:D22)", "Promoter");
  workbook.fill("E21", [["Passive"], ["Detractor"]]);
  workbook.select("C2");
  return workbook;
}

/** Runs in the page: a sheet on which nothing is wrong. */
function healthy({ FakeWorkbook }: Harness) {
  const workbook = new FakeWorkbook();
  workbook.fill("A1", [[10], [9], [6]]);
  workbook.putFormula("B1", "=NPS(A1:A3)", 33.3333333333);
  return workbook;
}

const panes = panePages("clinic");

const open = (options: PaneSettings = {}, sheet = sick) => panes.open(sheet, options);

const WORDS = {
  en: {
    explanation: "Explanation",
    open: "Check the formulas of this sheet",
    clinic: "Formula clinic",
    apply: "Apply",
  },
  nl: { explanation: "Uitleg", open: "Controleer de formules van dit blad", clinic: "Formuledokter", apply: "Pas toe" },
} as const;
type Language = keyof typeof WORDS;

const tab = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
const select = (page: Page, address: string) => page.evaluate((where) => window.workbook.select(where), address);
const formulaIn = (page: Page, address: string) => page.evaluate((where) => window.workbook.formulaIn(where), address);
const valueIn = (page: Page, address: string) => page.evaluate((where) => window.workbook.valueIn(where), address);

async function clinic(page: Page, language: Language = "en"): Promise<void> {
  const words = WORDS[language];
  await tab(page, words.explanation);
  await page.getByRole("button", { name: words.open }).click();
  await page.getByRole("heading", { level: 1, name: words.clinic }).waitFor();
}

const finding = (page: Page, title: string) =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 2, name: title }) })
    .last();

describe("the formula clinic", { timeout: 60_000 }, () => {
  it("is reached from the explanation, and lists what is wrong with what it costs", async () => {
    const { page, faults } = await open();
    await clinic(page);
    await page.getByText("Sheet1: 14 formulas checked. 3 findings.").waitFor();
    const nps = await finding(page, "Blank cells count as answers").textContent();
    expect(nps).toContain("C2 · 1 cell");
    expect(nps).toContain('=ROUND((COUNTIF(A2:A11;">=9")-COUNTIF(A2:A11;"<=6"))/ROWS(A2:A11)*100;1)');
    expect(nps).toContain("=ROUND(NPS(A2:A11);1)");
    expect(nps).toMatch(/Now20.*Better25/);
    const rates = await finding(page, "Average of percentages").textContent();
    expect(rates).toContain("=SUM(F2:F6)/SUM(E2:E6)");
    expect(rates).toMatch(/Now31%.*Better17\.27/);
    await expect
      .poll(() => finding(page, "Limits hidden in formulas").textContent())
      .toContain("The answers stay the same.");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows the cell, replaces its formula, and takes that back", async () => {
    const { page, faults } = await open();
    const before = await formulaIn(page, "C2");
    await clinic(page);
    const nps = finding(page, "Blank cells count as answers");
    await nps.getByRole("button", { name: "Show in the sheet" }).click();
    expect(await page.evaluate(async () => (await window.workbook.activeCell()).address)).toBe("C2");
    await nps.getByRole("button", { name: "Replace" }).click();
    await page.getByText("Replaced in C2.").waitFor();
    await expect.poll(() => formulaIn(page, "C2")).toBe("=ROUND(NPS(A2:A11),1)");
    await page.getByText("2 findings.").waitFor();
    await expect.poll(() => nps.count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("3 findings.").waitFor();
    await expect.poll(() => formulaIn(page, "C2")).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("turns formulas with limits in them into one formula beside cells with those limits", async () => {
    const { page } = await open();
    await clinic(page);
    await finding(page, "Limits hidden in formulas").getByRole("button", { name: "Replace" }).click();
    await page.getByText(/Replaced in/).waitFor();
    await expect.poll(() => formulaIn(page, "I2")).toBe("=LOYALTYTIER(H2:H6,$K$2:$K$4,$L$2:$L$4)");
    expect([await formulaIn(page, "I3"), await valueIn(page, "K3"), await valueIn(page, "L3")]).toEqual([
      "",
      10_000,
      "Silver",
    ]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    await expect.poll(() => formulaIn(page, "I3")).toContain("IF(H3");
    await expect.poll(() => valueIn(page, "K3")).toBeUndefined();
    await page.context().close();
  });

  it("replaces nothing on a sheet that has changed since, and shows how it is now", async () => {
    const { page } = await open();
    await clinic(page);
    await page.getByText("3 findings.").waitFor();
    await page.evaluate(() => window.workbook.putFormula("C2", "=AVERAGE(A2:A11)", 7.75));
    await finding(page, "Blank cells count as answers").getByRole("button", { name: "Replace" }).click();
    await page.getByText("The sheet has changed since it was looked at.").waitFor();
    await page.getByText("2 findings.").waitFor();
    await expect.poll(() => formulaIn(page, "C2")).toBe("=AVERAGE(A2:A11)");
    await page.context().close();
  });

  it("says why a formula was not replaced", async () => {
    const { page } = await open();
    await clinic(page);
    await page.evaluate(() => {
      window.workbook.refuses = "protected";
    });
    await finding(page, "Average of percentages").getByRole("button", { name: "Replace" }).click();
    await page.getByText("This sheet is protected.").waitFor();
    await expect.poll(() => formulaIn(page, "G8")).toBe("=AVERAGE(G2:G6)");
    await page.context().close();
  });

  it("says what it looked for where nothing is wrong, and where there is no formula", async () => {
    const { page } = await open({}, healthy);
    await clinic(page);
    await page.getByText("Nothing found that is known to be wrong.").waitFor();
    await page.getByText("Churn on the wrong base").waitFor();
    await page.evaluate(() => {
      window.workbook.fill("Empty!A1", [["nothing"]]);
      return window.workbook.select("Empty!A1");
    });
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByText("There is no formula on this sheet.").waitFor();
    await page.context().close();
  });

  it("goes by keyboard alone, and leads back to where it began", async () => {
    const { page } = await open();
    await tab(page, "Explanation");
    await page.getByRole("button", { name: WORDS.en.open }).press("Enter");
    await page.getByText("3 findings.").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Formula clinic");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Replace");
    await viewButton(page, "Explanation").press("Enter");
    await page.getByRole("button", { name: WORDS.en.open }).and(page.locator(":focus")).waitFor();
    await page.context().close();
  });
});

describe("why this error", { timeout: 60_000 }, () => {
  it("shows what each cell becomes and what the formula then gives; applies it, and takes it back", async () => {
    const { page, faults } = await open();
    await tab(page, "Explanation");
    await select(page, "B20");
    await page.getByRole("heading", { name: "This can be repaired" }).waitFor();
    const text = () => page.getByRole("main").textContent();
    await expect.poll(text).toContain("A21€ 1.250,001250");
    await expect.poll(text).toContain("A23€ 90,-90");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("Repaired in A21:A23.").waitFor();
    await page.getByRole("heading", { name: "Steps" }).waitFor();
    expect([await valueIn(page, "A21"), await valueIn(page, "A22"), await valueIn(page, "A23")]).toEqual([
      1250, 300, 90,
    ]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "This can be repaired" }).waitFor();
    await expect.poll(() => valueIn(page, "A21")).toBe("€ 1.250,00");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("repairs nothing where somebody has typed meanwhile", async () => {
    const { page } = await open();
    await tab(page, "Explanation");
    await select(page, "B20");
    await page.getByRole("button", { name: "Apply" }).waitFor();
    await page.evaluate(() => window.workbook.fill("A21", [["€ 7,-"]]));
    await page.getByRole("button", { name: "Apply" }).click();
    const changed = page.getByText("The sheet has changed since it was looked at.");
    await changed.waitFor();
    await expect.poll(() => valueIn(page, "A21")).toBe("€ 7,-");
    await page.getByText("A21€ 7,-7").waitFor();
    await select(page, "B20");
    await page.waitForTimeout(500);
    expect(await changed.isVisible()).toBe(true);
    await select(page, "C2");
    await changed.waitFor({ state: "hidden" });
    await page.context().close();
  });

  it("leads to the cell that it is about", async () => {
    const { page } = await open();
    await tab(page, "Explanation");
    await select(page, "B20");
    await page.getByRole("button", { name: "Go to A21" }).click();
    await page.getByRole("heading", { name: "No Kwadrant formula in A21" }).waitFor();
    await page.context().close();
  });
});

describe("the explanation", { timeout: 60_000 }, () => {
  it("of a cell that another formula fills shows that formula, with the steps of this cell", async () => {
    const { page, faults } = await open();
    await tab(page, "Explanation");
    await select(page, "E22");
    await page.getByText("E22 is part of the answer of the formula in Sheet1!E20.").waitFor();
    const text = () => page.getByRole("main").textContent();
    await expect.poll(text).toContain("=NPSGROUP(D20:D22)");
    await expect.poll(text).toContain("These are the steps for E22.");
    await expect.poll(text).toContain("Detractor");
    await page.getByRole("button", { name: "Go to Sheet1!E20" }).click();
    await page.getByText("These are the steps of the first row.").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says how others define it and where the definition comes from", async () => {
    const { page } = await open({}, healthy);
    await tab(page, "Explanation");
    await select(page, "B1");
    await page.getByText("Some Dutch and Belgian firms count 8 as a promoter").waitFor();
    await expect.poll(() => page.getByRole("link").first().getAttribute("rel")).toBe("noreferrer");
    await page.context().close();
  });
});

describe("the self-test", { timeout: 60_000 }, () => {
  it("is put on a sheet from the settings, says what came out of it, and gives a report", async () => {
    const { page, faults } = await open({}, healthy);
    await tab(page, "Settings");
    await expect.poll(() => page.getByRole("button", { name: "Copy report" }).count()).toBe(0);
    await page.getByRole("button", { name: "Insert self-test sheet" }).click();
    await page.getByText("The sheet is there.").waitFor();
    await page.getByText(/^\d+ of \d+ tests are not right\.$/).waitFor();
    await expect.poll(() => formulaIn(page, "'Kwadrant self-test'!D6")).toMatch(/^=NPS\(I6:I9\)$/);
    await page.evaluate(() => {
      // This workbook calculates nothing, so the verdicts are given here.
      for (let row = 6; window.workbook.formulaIn(`'Kwadrant self-test'!G${row}`) !== ""; row++) {
        window.workbook.fill(`'Kwadrant self-test'!G${row}`, [["OK"]]);
      }
    });
    await page.getByRole("button", { name: "Copy report" }).click();
    await page.getByText("Copied.").waitFor();
    await page.getByText(/^All \d+ tests are right\.$/).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("leaves the workbook as it was when it is taken back", async () => {
    const { page } = await open({}, healthy);
    await tab(page, "Settings");
    await page.getByRole("button", { name: "Insert self-test sheet" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    await expect.poll(() => page.evaluate(() => window.workbook.sheets())).toEqual(["Sheet1"]);
    await expect.poll(() => page.getByRole("button", { name: "Copy report" }).count()).toBe(0);
    await page.context().close();
  });

  it("has nothing to complain of where it is taken back while its results are read", async () => {
    const { page, faults } = await open({}, healthy);
    await tab(page, "Settings");
    await page.evaluate(() => window.workbook.delays.set("'Kwadrant self-test'!A:G", 500));
    await page.getByRole("button", { name: "Insert self-test sheet" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    await page.waitForTimeout(1000);
    expect(await page.getByText("Undone").isVisible()).toBe(true);
    expect(await page.getByText("Waiting for the results").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

const VIEWS: Readonly<Record<string, (page: Page, language: Language) => Promise<void>>> = {
  part: async (page, language) => {
    await tab(page, WORDS[language].explanation);
    await select(page, "E22");
    await page.getByText("=NPSGROUP(D20:D22)").waitFor();
    await page.getByRole("link").first().waitFor();
  },
};

describe.each(["en", "nl"] as const)("for everyone, in %s", { timeout: 120_000 }, (language) => {
  it.each(Object.keys(VIEWS))(
    "%s has no fault that axe knows, in any theme, and fits 300 and 320 pixels",
    async (view) => {
      const { page, faults } = await open({ language });
      await VIEWS[view]?.(page, language);
      await expectForEveryone(page, (theme) => path.join(panes.pictures, `${view}-${theme}-${language}.png`));
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
