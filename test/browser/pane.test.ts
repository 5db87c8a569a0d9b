import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { NOTATIONS } from "../../core/emit/formula-text.ts";
import { referencePage } from "../../core/emit/reference-page.ts";
import { type Entry, findEntry } from "../../core/registry.ts";
import { textsOfPage } from "../docs/page-texts.ts";
import type { Harness } from "../pane/browser-entry.ts";
import { expectForEveryone } from "./accessibility.ts";
import { type PaneSettings, panePages } from "./pane-pages.ts";

/** Runs in the page: survey answers with a header and a hole, figures, and formulas on them in Dutch notation. */
function sample({ FakeWorkbook }: Harness) {
  const workbook = new FakeWorkbook({ notation: { separator: ";", decimal: "," } });
  workbook.fill("A1", [["Score"], [10], [9], ["8"], [null], [6], [7], [10]]);
  workbook.putFormula("C2", "=NPS(A1:A8)", "33,3");
  workbook.fill("B10", [[180], [0.45], [12]]);
  workbook.putFormula("C10", "=AFRONDEN(CLV(B10;B11;B12);1)+NPS(A1:A8)", "1005,3");
  workbook.fill("E1", [[10], [11], ["n.v.t."]]);
  workbook.putFormula("F1", "=NPS(E1:E3)", "#WAARDE!");
  workbook.putFormula("F2", "=CLV(B10*2;45%;12)", "1944");
  workbook.putFormula("H1", "=NPSGROUP(A1:A8)", "#OVERLOOP!");
  workbook.fill("J30", [
    ["Client", "Volume", "Growth"],
    ["Bakkerij Bos", 3, 8],
    ["Garage Smit", 7, 6],
    ["Zorggroep Zuid", 8, 2],
    ["Hotel Duin", 2, 3],
  ]);
  workbook.putFormula("M30", "=CUSTOMERMATRIX(K30:K34;L30:L34)", "Kwadrant");
  workbook.select("A1:A8");
  return workbook;
}

const panes = panePages("pane");

const open = (options: PaneSettings = {}) => panes.open(sample, options);

const select = (page: Page, address: string) => page.evaluate((where) => window.workbook.select(where), address);
const tab = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
const listed = (page: Page) =>
  page.locator("[data-roving]").evaluateAll((items) => items.map((item) => item.getAttribute("data-roving")));
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

async function explained(page: Page, address: string, language: "en" | "nl" = "en"): Promise<void> {
  await tab(page, language === "en" ? "Explanation" : "Uitleg");
  await select(page, address);
}

describe("the function library", { timeout: 60_000 }, () => {
  it("finds functions in Dutch and English at once", async () => {
    const { page, faults } = await open();
    const search = page.getByRole("searchbox");
    await search.fill("criticasters");
    await expect.poll(() => listed(page)).toContain("NPS");
    await search.fill("lifetime value");
    await expect.poll(() => listed(page)).toContain("CLV");
    await expect.poll(() => listed(page)).not.toContain("NPS");
    await search.fill("xyzzy");
    await page.getByText("Nothing found").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows everything about a function in the notation of the workbook", async () => {
    const { page } = await open();
    await page.locator('[data-roving="CLV"]').click();
    const text = () => page.getByRole("main").textContent();
    await expect.poll(text).toContain("=CLV(order_value; margin; orders)");
    await expect.poll(text).toContain("=CLV(180; 45%; 12)");
    await expect.poll(text).toContain("Result: 972");
    await page.getByRole("button", { name: "All functions" }).click();
    await page.locator('[data-roving="NPS"]').click();
    const link = page.getByRole("link").first();
    expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual(["_blank", "noreferrer"]);
    await page.context().close();
  });

  it.each(["en", "nl"] as const)("shows the reference page of a function, all of it (%s)", async (language) => {
    const { page } = await open({ language });
    for (const id of ["FUNNEL", "CLV"]) {
      await page.locator(`[data-roving="${id}"]`).click();
      const text = () => page.getByRole("main").textContent();
      const reference = referencePage(findEntry(id) as Entry, NOTATIONS.nl, language);
      for (const part of textsOfPage(reference)) await expect.poll(text).toContain(part);
      await page.getByRole("button", { name: language === "en" ? "All functions" : "Alle functies" }).click();
    }
    await page.context().close();
  });

  it("leads from a function to a related one", async () => {
    const { page, faults } = await open();
    await page.locator('[data-roving="CLV"]').click();
    await page.getByRole("button", { name: /^CLVDISCOUNTED:/ }).click();
    await heading(page, /Discounted/);
    await page.getByRole("button", { name: "All functions" }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-roving")))
      .toBe("CLVDISCOUNTED");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("inserts a formula with the selection beside it, and takes it back", async () => {
    const { page, faults } = await open();
    await page.locator('[data-roving="NPS"]').click();
    await page.getByRole("button", { name: "Insert in the sheet" }).click();
    await page.getByRole("textbox", { name: "scores" }).and(page.locator('[value="A1:A8"]')).waitFor();
    await expect.poll(() => page.getByRole("textbox", { name: "Cell for the formula" }).inputValue()).toBe("B1");
    await page.getByRole("button", { name: "Insert", exact: true }).click();
    await page.getByText("The formula is in B1.").waitFor();
    await expect.poll(() => page.evaluate(() => window.workbook.formulaIn("B1"))).toBe("=NPS(A1:A8)");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    await expect.poll(() => page.evaluate(() => window.workbook.formulaIn("B1"))).toBe("");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says what is missing or wrong, and never writes over a filled cell", async () => {
    const { page } = await open();
    await page.locator('[data-roving="CLV"]').click();
    await page.getByRole("button", { name: "Insert in the sheet" }).click();
    await heading(page, "Insert CLV");
    const insert = page.getByRole("button", { name: "Insert", exact: true });
    await page.getByRole("textbox", { name: "order value" }).fill("B10");
    await page.getByRole("textbox", { name: "margin" }).fill("45");
    await insert.click();
    await page.getByText("type 45% or 0.45").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("margin");

    await page.getByRole("textbox", { name: "margin" }).fill("45%");
    await select(page, "B12");
    await page.getByRole("button", { name: "Use the selection for orders" }).click();
    await page.getByText("=CLV(B10;45%;B12)").waitFor();
    await page.getByRole("textbox", { name: "Cell for the formula" }).fill("C2");
    await insert.click();
    await page.getByText("never writes over your work").waitFor();
    await expect.poll(() => page.evaluate(() => window.workbook.formulaIn("C2"))).toBe("=NPS(A1:A8)");
    await page.context().close();
  });

  it("goes by keyboard alone, from the search to the formula in the sheet", async () => {
    const { page } = await open();
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("promoter score");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-roving"))).toBe("NPS");
    await page.keyboard.press("Enter");
    await heading(page, "Net Promoter Score");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await heading(page, "Insert NPS");
    await page.locator('[value="A1:A8"]').waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("The formula is in B1.").waitFor();
    await page.getByRole("button", { name: "About NPS" }).press("Enter");
    await page.getByRole("button", { name: "All functions" }).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-roving"))).toBe("NPS");
    await page.context().close();
  });
});

describe("the explanation", { timeout: 60_000 }, () => {
  it("says what to do where there is nothing to explain, and follows the selection", async () => {
    const { page, faults } = await open();
    await explained(page, "D5");
    await heading(page, "No Kwadrant formula in D5");
    await select(page, "C2");
    await heading(page, "Net Promoter Score");
    const text = () => page.getByRole("main").textContent();
    await expect.poll(text).toContain("= 100 × (3 − 1) ÷ 6");
    await expect.poll(text).toContain("Score");
    await page.getByRole("button", { name: "Copy to sheet" }).click();
    await page.getByText("The steps are in G2").waitFor();
    await expect.poll(() => page.evaluate(() => window.workbook.valueIn("G2"))).toBe("Step");
    await expect.poll(() => page.evaluate(() => window.workbook.headings)).toEqual(["G2:K2"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    await expect.poll(() => page.evaluate(() => window.workbook.valueIn("G2"))).toBeUndefined();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("copies the steps as text", async () => {
    const { page } = await open({ browser: { permissions: [] } });
    await explained(page, "C2");
    await page.getByRole("button", { name: "Copy as text" }).click();
    await page.getByText("Copied.").waitFor();
    await page.context().close();
  });

  it("shows the picture of an answer with the names beside its list, in words, in figures and on the sheet", async () => {
    const { page, faults } = await open();
    await explained(page, "M30");
    const picture = page.getByRole("img", { name: "Customer value matrix" });
    await picture.locator("svg").getByText("Zorggroep Zuid").waitFor();
    await page.getByText(/^Potential value against Current value\. .* 1\.$/).waitFor();
    await page.getByText("The figures").click();
    await page.getByRole("cell", { name: "Bakkerij Bos" }).waitFor();
    await page.getByRole("button", { name: "Put in the sheet" }).click();
    await page.getByText("The picture is at").waitFor();
    const placed = await page.evaluate(() =>
      window.workbook.pictures.map(({ description, width }) => [description, width]),
    );
    expect(placed).toEqual([[expect.stringContaining("Potential value against"), 560]]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("has no picture where an answer is one figure", async () => {
    const { page } = await open();
    await explained(page, "C2");
    await page.getByRole("heading", { name: "Data used" }).waitFor();
    await page.getByText("Sources").first().waitFor();
    await page.getByRole("heading", { name: "Picture" }).waitFor({ state: "detached" });
    await page.context().close();
  });

  it("lets the user choose between several calls", async () => {
    const { page } = await open();
    await explained(page, "C10");
    await heading(page, /lifetime value/);
    await page.getByText("= 81 × 12").waitFor();
    await page.getByRole("combobox", { name: "Explain which part?" }).selectOption({ label: "NPS(A1:A8)" });
    await heading(page, "Net Promoter Score");
    await page.getByText("= 100 × (3 − 1) ÷ 6").waitFor();
    await page.context().close();
  });

  it("says why a cell holds an error and which cell causes it", async () => {
    const { page } = await open();
    await explained(page, "F1");
    await page.getByRole("heading", { name: "Why this error" }).waitFor();
    await page.getByText("It is about cell E2.").waitFor();
    await select(page, "F2");
    await page.getByText("B10*2 is a calculation of the spreadsheet itself").waitFor();
    await page.context().close();
  });

  it("says what keeps an answer from filling its cells", async () => {
    const { page } = await open();
    await explained(page, "H1");
    await page.getByText("Something is in the way").waitFor();
    await page.context().close();
  });

  it("drops an answer that comes late for a cell left behind", async () => {
    const { page } = await open();
    await page.evaluate(() => window.workbook.delays.set("A1:A8", 800));
    await explained(page, "C2");
    await page.getByText("Reading the cells…").waitFor();
    await select(page, "F1");
    await page.getByRole("heading", { name: "Why this error" }).waitFor();
    await page.waitForTimeout(1000);
    await expect.poll(() => page.getByRole("heading", { name: "Why this error" }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("languages and themes", { timeout: 60_000 }, () => {
  it("starts in the language of the host, switches with one button and remembers it", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: /^NL/ }).click();
    await heading(page, "Functies");
    await expect.poll(() => page.getByRole("region", { name: "Kwadrant" }).getAttribute("lang")).toBe("nl");
    await page.evaluate(() => {
      window.pane.unmount();
      const main = document.querySelector("main") as HTMLElement;
      window.pane = window.harness.mountPane(main, window.workbook, { view: "library" });
    });
    await heading(page, "Functies");
    await page.context().close();
  });

  it("sets the language of the labels in the workbook", async () => {
    const { page } = await open();
    await tab(page, "Settings");
    await page.getByRole("combobox", { name: "Language of labels in the cells" }).selectOption("nl");
    await page.getByText("Language of the labels: Nederlands.").waitFor();
    await expect.poll(() => page.evaluate(() => window.workbook.labelLanguage())).toBe("nl");
    await page.context().close();
  });

  it("explains where the labels of a Google spreadsheet are set", async () => {
    const { page } = await panes.open(
      ({ FakeWorkbook }) => new FakeWorkbook({ host: "sheets", canSetLabelLanguage: false }),
    );
    await tab(page, "Settings");
    await expect
      .poll(() => page.getByRole("combobox", { name: "Language of labels in the cells" }).isDisabled())
      .toBe(true);
    await page.getByText("File > Settings > Locale").waitFor();
    await page.context().close();
  });

  it("follows the system, until the host asks for a theme", async () => {
    const { page } = await open({ browser: { colorScheme: "dark" } });
    const background = () =>
      page.getByRole("region", { name: "Kwadrant" }).evaluate((pane) => getComputedStyle(pane).backgroundColor);
    const dark = await background();
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(background).not.toBe(dark);
    await page.evaluate(() => window.pane.setTheme("dark"));
    await expect.poll(background).toBe(dark);
    await page.context().close();
  });
});

/** What the test of the views does not come by. */
const VIEWS: Readonly<Record<string, (page: Page, language: "en" | "nl") => Promise<void>>> = {
  "a form with a mistake": async (page, language) => {
    await page.locator('[data-roving="RFM"]').click();
    await page.getByRole("button", { name: language === "en" ? "Insert in the sheet" : "Zet in het blad" }).click();
    await page.locator("button[type=submit]").click();
    await page.getByRole("alert").first().waitFor();
  },
  nothing: (page, language) => explained(page, "D5", language),
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
