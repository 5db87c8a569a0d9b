import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { TEXTS } from "../../pane/texts/index.ts";
import { madeOrders } from "../../scripts/made-orders.ts";
import { playgroundBench, type Run } from "../hosts/playground/bench.ts";
import { contentOf } from "../hosts/sheets/bench.ts";
import { openAddin, selectIn, typeIn } from "./addin-page.ts";
import { hostPages } from "./host-pages.ts";
import { newWorkbook, startTyping } from "./playground-hands.ts";
import { playgroundPages } from "./playground-page.ts";
import { openSidebar } from "./sidebar-page.ts";
import { viewButton } from "./view-button.ts";

type Cells = (string | number)[][];

/** A pane in its host, and what somebody else does there meanwhile. The first sheet is called Data. */
interface Host {
  readonly page: Page;
  readonly faults: readonly string[];
  select(...addresses: string[]): Promise<void> | void;
  insertRows(): Promise<void> | void;
  renameSheet(): Promise<void> | void;
  deleteSheet(): Promise<void> | void;
  protectSheet(): Promise<void> | void;
  startTyping?(): Promise<void> | void;
  /** All that the workbook holds, in a form that can be compared. */
  everything(): Promise<unknown> | unknown;
}

const pages = hostPages();
/** Its own page looks after faults. */
const playground = playgroundPages("changing");

async function inExcel(cells: Cells): Promise<Host> {
  const { page, faults } = await openAddin(pages.browser);
  await button(page, en.classify.welcome.skip).click();
  const run = (work: () => void) => page.evaluate(work);
  await run(() => {
    const { workbook } = window.__host;
    workbook.renameSheet(workbook.activeSheet, "Data");
    workbook.addSheet("Other");
  });
  await typeIn(page, "A1", cells);
  return {
    page,
    faults,
    async select(...addresses) {
      if (addresses.length === 1) return selectIn(page, addresses[0] ?? "A1");
      return page.evaluate((all) => window.__host.workbook.selectAreas(...all), addresses);
    },
    insertRows: () => run(() => window.__host.workbook.sheet("Data").cells.insertRows(0, 1)),
    renameSheet: () => run(() => window.__host.workbook.renameSheet(window.__host.workbook.sheet("Data"), "New")),
    deleteSheet: () => run(() => window.__host.workbook.deleteSheet(window.__host.workbook.sheet("Data"))),
    protectSheet: () => run(() => window.__host.workbook.sheet("Data").protect({}, undefined)),
    startTyping: () =>
      run(() => {
        window.__host.editing = true;
      }),
    everything: () =>
      page.evaluate(() => {
        const { sheets, names } = window.__host.workbook;
        const contents = sheets.map((sheet) => {
          const used = sheet.usedRange(false);
          const drawn = [sheet.charts.length, sheet.shapes.length, sheet.conditionalFormats.length];
          return [sheet.name, used?.address, used?.formulas, used?.numberFormat, drawn];
        });
        return JSON.stringify([contents, names.map(({ name }) => name)]);
      }),
  };
}

async function inSheets(cells: Cells): Promise<Host> {
  const { page, faults, sheets, data } = await openSidebar(pages.browser, { cells, selected: "A1" });
  await button(page, en.classify.welcome.skip).click();
  const { spreadsheet } = sheets;
  cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      if (String(cell).startsWith("=")) data.compute(1 + down, 1 + right, String(cell), "#ERROR!");
    });
  });
  return {
    page,
    faults,
    select(...addresses) {
      spreadsheet.selected = addresses;
    },
    insertRows: () => data.insertRows(1, 1),
    renameSheet() {
      data.name = "New";
    },
    deleteSheet: () => spreadsheet.delete("Data"),
    protectSheet: () => void data.protects.push(() => true),
    everything: () => JSON.stringify(contentOf(spreadsheet)),
  };
}

async function inPlayground(cells: Cells): Promise<Host> {
  const page = await playground.visit();
  await button(page, en.classify.welcome.skip).click();
  await newWorkbook(page);
  const run: Run = (work, argument) => page.evaluate(work as never, argument);
  const hands = playgroundBench(run);
  await hands.addSheet("Other");
  await hands.type("A1", cells);
  return {
    page,
    faults: [],
    select: (...addresses) =>
      addresses.length === 1 ? hands.select(addresses[0] ?? "A1") : hands.selectAreas?.(...addresses),
    insertRows: () => hands.insertRows(1, 1),
    renameSheet: () => hands.renameSheet("Data", "New"),
    deleteSheet: () => hands.deleteSheet("Data"),
    protectSheet: () => hands.protectSheet?.(),
    startTyping: () => startTyping(page),
    everything: async () => JSON.stringify(await hands.everything()),
  };
}

const { en } = TEXTS;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const view = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name, exact: true });

/** Something that the pane writes: as far as its last button, and what that then says. */
interface Work {
  readonly cells: Cells;
  begin(host: Host): Promise<void>;
  finish(page: Page): Promise<void>;
  /** Where what it read is no longer there. */
  readonly changed: string;
}

const CLASSIFYING: Work = {
  cells: [
    ["Client", "Current value", "Potential value"],
    ["Ann", 2, 8],
    ["Bo", 9, 9],
    ["Cy", 3, 2],
    ["Di", 8, 3],
  ],
  async begin({ page, select }) {
    await select("B3");
    await viewButton(page, en.classify.start.classify).click();
    await page.locator("figure svg").first().waitFor();
  },
  finish: (page) => button(page, en.classify.write.apply).click(),
  changed: en.classify.write.listChanged,
};

const REPAIRING: Work = {
  cells: [
    ["Score", "", "=NPS(A1:A4)"],
    [10, "", ""],
    ["€ 9", "", ""],
    [6, "", ""],
  ],
  async begin({ page, select }) {
    await select("C1");
    await view(page, en.views.explain).click();
    await button(page, en.clinic.fix.apply).waitFor();
  },
  finish: (page) => button(page, en.clinic.fix.apply).click(),
  changed: en.clinic.changed,
};

const ORDERS = madeOrders({ customers: 60, from: 45_292, until: 45_900, seed: 11 });

const CUSTOMERS: Work = {
  cells: [
    ["Customer", "Order date", "Amount"],
    ...ORDERS.map(({ customer, date, amount }) => [String(customer), date, amount]),
  ],
  async begin({ page, select }) {
    await select("B3");
    await view(page, en.views.library).click();
    await page.getByRole("button", { name: en.customers.title }).click();
    await page.getByRole("heading", { name: en.customers.outcome.heading, exact: true }).waitFor();
  },
  finish: (page) => button(page, en.customers.sheet.submit).click(),
  changed: en.customers.sheet.changed,
};

const HOSTS = [
  ["Excel", inExcel],
  ["Google Sheets", inSheets],
] as const;

const WORKS = [
  ["classifying", CLASSIFYING],
  ["a repair", REPAIRING],
  ["the customers", CUSTOMERS],
] as const;

/** Makes a change of somebody else, presses the last button, and looks that a sentence comes and nothing else. */
async function refusedIn(
  host: Host,
  work: Work,
  change: (host: Host) => Promise<void> | void,
  sentence: string,
): Promise<void> {
  await work.begin(host);
  await change(host);
  const before = await host.everything();
  await work.finish(host.page);
  await host.page.getByText(sentence).first().waitFor();
  expect(await host.everything()).toEqual(before);
  expect(host.faults).toEqual([]);
}

/** Several areas are no list, for whatever reads one. */
async function refusesAreas({ page, select, everything }: Host): Promise<void> {
  await select("A1:A3", "C1:C3");
  const before = await everything();
  await viewButton(page, en.classify.start.classify).click();
  await page.getByText(en.problems["several-areas"]).waitFor();
  await view(page, en.views.library).click();
  await page.getByRole("button", { name: en.customers.title }).click();
  await page.getByText(en.problems["several-areas"]).last().waitFor();
  expect(await everything()).toEqual(before);
}

describe.each(HOSTS)("a workbook in %s that changes under the pane", (hostName, open) => {
  describe.each(WORKS)("before %s is written", (workName, work) => {
    const refused = async (change: (host: Host) => Promise<void> | void, sentence: string) =>
      refusedIn(await open(work.cells), work, change, sentence);

    it("rows are inserted", () => refused((host) => host.insertRows(), work.changed));
    it("its sheet is renamed", () => refused((host) => host.renameSheet(), work.changed));
    it("its sheet is deleted", () => refused((host) => host.deleteSheet(), work.changed));

    // Customers go to a sheet of their own.
    it.skipIf(workName === "the customers")("its sheet is protected", () =>
      refused((host) => host.protectSheet(), en.problems.protected),
    );
    it.skipIf(hostName !== "Excel")("the user starts typing in a cell", () =>
      refused((host) => host.startTyping?.(), en.problems.editing),
    );
  });

  it("several areas that are selected are no list", async () => {
    await refusesAreas(await open(CLASSIFYING.cells));
  });

  it("a self-test goes to a sheet of its own where the active one is protected, and is taken back", async () => {
    const { page, protectSheet, everything, faults } = await open(CLASSIFYING.cells);
    await protectSheet();
    const before = await everything();
    await view(page, en.views.settings).click();
    await button(page, en.selfTest.insert).click();
    await page.getByText(en.selfTest.inserted).waitFor();
    await button(page, en.status.undo).last().click();
    await page.getByText(en.status.undone).waitFor();
    expect(await everything()).toEqual(before);
    expect(faults).toEqual([]);
  });

  it.skipIf(hostName !== "Excel")("a self-test waits until the user has stopped typing", async () => {
    const { page, startTyping, everything } = await open(CLASSIFYING.cells);
    await view(page, en.views.settings).click();
    await startTyping?.();
    const before = await everything();
    await button(page, en.selfTest.insert).click();
    await page.getByText(en.problems.editing).first().waitFor();
    expect(await everything()).toEqual(before);
  });
});

describe("a workbook in the playground that changes under the pane", () => {
  const { changed } = CLASSIFYING;
  it.each([
    ["rows are inserted", changed, (host: Host) => host.insertRows()],
    ["its sheet is renamed", changed, (host: Host) => host.renameSheet()],
    ["its sheet is deleted", changed, (host: Host) => host.deleteSheet()],
    ["the user starts typing in a cell", en.problems.editing, (host: Host) => host.startTyping?.()],
  ] as const)("before classes are written: %s", async (_, sentence, change) =>
    refusedIn(await inPlayground(CLASSIFYING.cells), CLASSIFYING, change, sentence),
  );

  it("before a repair is written: its sheet is renamed", async () =>
    refusedIn(await inPlayground(REPAIRING.cells), REPAIRING, (host) => host.renameSheet(), REPAIRING.changed));

  it("several areas that are selected are no list", async () => refusesAreas(await inPlayground(CLASSIFYING.cells)));
});
