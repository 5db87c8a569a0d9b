import { afterEach, describe, expect, it } from "vitest";
import { findEntry } from "../../core/registry.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import type { ContentCell, SheetContent } from "../../playground/content.ts";
import { CLIENTS } from "../../playground/sample/clients.ts";
import { sampleWorkbook } from "../../playground/sample/index.ts";
import { toWorkbookData } from "../../playground/sheet-data.ts";
import { bootPlayground } from "../hosts/playground/headless.ts";

const FUNCTIONS =
  "NPS NPSSHARES NPSGROUP NPSINTERVAL NPSTABLE CSAT RETENTION CHURN LIFETIME CLV CUSTOMERVALUE CLVDISCOUNTED RFM RFMSCORE RFMTHRESHOLDS RFMSEGMENT ABC PARETO GINI KRALJIC CUSTOMERMATRIX GROWTHSHARE QUADRANTSUMMARY MARKETSHARE NUMERICDISTRIBUTION WEIGHTEDDISTRIBUTION SELECTIONINDEX TURNOVERSHARE DISTRIBUTION EXPLAIN".split(
    " ",
  );

const formulaOf = (cell: ContentCell) => (typeof cell === "object" && cell !== null ? cell.formula : undefined);

const formulasIn = (sheets: readonly SheetContent[]) =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const formula = formulaOf(cell);
        return formula === undefined ? [] : [{ sheet: name, row: r, column: c, formula }];
      }),
    ),
  );

describe.each(LANGUAGES)("the sample workbook in %s", (language: Language) => {
  let host: ReturnType<typeof bootPlayground> | undefined;
  afterEach(() => host?.dispose());

  const open = async () => {
    const sheets = sampleWorkbook(language);
    host = bootPlayground({ language, data: toWorkbookData("sample", sheets) });
    await host.calculated();
    return { sheets, host };
  };
  const valueAt = (sheet: string, row: number, column: number) =>
    host?.workbook.getSheetByName(sheet)?.getRange(row, column).getValue();

  it("shows a value, and never an error, in every cell with a formula", async () => {
    const { sheets } = await open();
    const failures = formulasIn(sheets)
      .map((at) => ({ ...at, value: valueAt(at.sheet, at.row, at.column) }))
      .filter(({ value }) => value === null || value === undefined || value === "" || /^#/.test(String(value)));
    expect(failures).toEqual([]);
  });

  it("shows no error in any cell that a formula spills into", async () => {
    const { sheets, host: opened } = await open();
    const errors = sheets.flatMap(({ name }) => {
      const sheet = opened.workbook.getSheetByName(name);
      const values = sheet?.getRange(0, 0, 80, 20).getValues() ?? [];
      return values.flat().filter((value) => typeof value === "string" && /^#[A-Z/0]+[!?A]/.test(value));
    });
    expect(errors).toEqual([]);
  });

  it("uses every function that a newcomer should meet, by names that exist", () => {
    const text = formulasIn(sampleWorkbook(language))
      .map(({ formula }) => formula)
      .join(" ");
    expect(FUNCTIONS.filter((name) => !new RegExp(`\\b${name}\\(`).test(text))).toEqual([]);
    expect(FUNCTIONS.filter((name) => findEntry(name) === undefined)).toEqual([]);
  });

  it("gives the figures of the worked examples", async () => {
    const { sheets } = await open();
    const answerTo = (formula: string) => {
      const found = formulasIn(sheets).find((at) => at.formula === formula);
      return found && valueAt(found.sheet, found.row, found.column);
    };
    expect(answerTo("=NPSSHARES(25%,60%,15%)")).toBeCloseTo(10, 9);
    expect(answerTo("=CLV(180,45%,12)")).toBeCloseTo(972, 9);
    expect(answerTo("=RETENTION(400,380,40)")).toBeCloseTo(0.85, 9);
    expect(answerTo("=SELECTIONINDEX(40%,2200/6600)")).toBeCloseTo(1.2, 9);
  });

  it("puts a label beside every client", async () => {
    const { sheets } = await open();
    const clients = sheets[2]?.name ?? "";
    for (let row = 1; row <= CLIENTS.length; row++) {
      expect(valueAt(clients, row, 11)).toMatch(/^[ABC]$/);
      expect(typeof valueAt(clients, row, 12)).toBe("string");
    }
  });
});

describe("the sample data", () => {
  const rowsOf = (language: Language, at: number) => sampleWorkbook(language)[at]?.rows.slice(1) ?? [];

  it("is the same in both languages but for the words", () => {
    const numbers = (language: Language) =>
      sampleWorkbook(language).map(({ rows }) => rows.flat().filter((cell) => typeof cell === "number"));
    expect(numbers("nl")).toEqual(numbers("en"));
    expect(sampleWorkbook("nl").map(({ name }) => name)).not.toEqual(sampleWorkbook("en").map(({ name }) => name));
  });

  it("adds the transactions of each client up to the revenue in the client list", () => {
    const transactions = rowsOf("nl", 3);
    for (const { name, revenue } of CLIENTS) {
      const total = transactions
        .filter(([client]) => client === name)
        .reduce<number>((sum, [, , amount]) => sum + Number(amount), 0);
      expect(total, name).toBe(revenue);
    }
  });

  it("sells no store more of our product than the store sells in the category", () => {
    for (const [name, own, category] of rowsOf("en", 6))
      expect(Number(own), String(name)).toBeLessThan(Number(category));
  });

  it("has answers that were left blank", () => {
    expect(rowsOf("nl", 5).some(([, , score]) => score === null)).toBe(true);
  });
});
