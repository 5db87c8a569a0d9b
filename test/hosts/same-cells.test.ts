import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../core/answer.ts";
import { REFUSALS } from "../../core/errors.ts";
import { entries } from "../../core/registry.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { cellError } from "./excel/custom-functions.ts";
import { loadExcel } from "./excel/load.ts";
import { bootPlayground } from "./playground/headless.ts";
import { loadSheets } from "./sheets/runtime.ts";

type SheetCell = number | string | boolean | null;

/** One sheet of a workbook as users have them: headers, a blank row, blanks, numbers stored as text, an error, dates. */
const SHEET: readonly (readonly SheetCell[])[] = [
  // A client, B date, C amount, D score, E x, F y, G group, H own, I category, J start, K end, L rate, M label, N rating
  [
    "Client",
    "Date",
    "Amount",
    "Score",
    "X",
    "Y",
    "Branch",
    "Own",
    "Category",
    "Start",
    "End",
    "Rate",
    "Label",
    "Rating",
  ],
  ["Aalbers", 45_292, 120.5, 10, 2, 9, "North", 120, 1_000, 100, 90, 0.1, "Star", 5],
  ["De Wit", 45_300, 80.25, "9", 8, 8, "South", 0, 800, 200, 150, 0.25, "Dog", 4],
  ["Aalbers", 45_323, 19.75, 7, 3, 2, "North", 60, 1_200, 50, 50, 0.5, "Star", 2],
  [null, null, null, null, null, null, null, null, null, null, null, null, null, null],
  [12, 45_400, 310, 3, 9, 3, "South", 300, 2_000, 80, 20, 0.05, "Cash cow", 5],
  ["12", 45_410, "12,5", 0, 5, 5, "West", 45, 500, 10, 9, 1, "Question mark", 1],
  ["Özdemir", 45_415, 1_000_000.01, 8, 1, 1, "North", 5, 50, 40, 30, 0.01, "Star", 3],
  ["=1+1", 45_001, 0, "n/a", "#N/A", "1.234", "West", 9, 9, 0, 0, 45, "Nova", 9],
];
const DATES = 1;

type Argument = string | number | { readonly text: string };
const text = (value: string): Argument => ({ text: value });

type Formula = readonly [string, ...Argument[]];

/** Formulas with a turn of their own: headers, blanks, rows and single cells, and what must be refused. A string is an address. */
const OWN: readonly Formula[] = [
  ["NPS", "D1:D8"],
  ["NPS", "D2"],
  ["NPS", "D1:D9"],
  ["NPS", "D5"],
  ["NPS", "A5:N5"],
  ["NPSSHARES", 25, 60, 15],
  ["NPSSHARES", 0, 0, 0],
  ["NPSGROUP", "D1:D8"],
  ["NPSGROUP", "D5"],
  ["NPSGROUP", "D2"],
  ["NPSINTERVAL", "D2:D8", 0.9, text("wald")],
  ["NPSINTERVAL", "D2:D8"],
  ["NPSTABLE", "D1:D8", "G1:G8"],
  ["NPSTABLE", "D2:D8", "G2:G7"],
  ["CSAT", "N1:N8"],
  ["CSAT", "N1:N9"],
  ["RETENTION", "J1:J8", "K1:K8"],
  ["RETENTION", 100, 90],
  ["RETENTION", "J9", "K9"],
  ["CHURN", 100, 90, 10],
  ["LIFETIME", 0.2],
  ["LIFETIME", "L1:L8"],
  ["CLV", 180, 0.45, 12],
  ["CLV", 9_500, 0.15, 6],
  ["CLV", 180, 45, 12],
  ["CLV", "C2:C4", "L2:L4", 3],
  ["CUSTOMERVALUE", "C1:C8", "H1:H8"],
  ["CLVDISCOUNTED", 100, 0.8, 0.1],
  ["CLVDISCOUNTED", 100, 0.8, 0.1, 5, 50, 0],
  ["RFM", "A1:A8", "B1:B8", "C1:C8"],
  ["RFM", "A2:A8", "B2:B8", "C2:C8", "B8", 3],
  ["RFM", "A2:A9", "B2:B9", "C2:C9"],
  ["RFMSCORE", "B1:B8", "J1:J8", "C1:C8"],
  ["RFMTHRESHOLDS", "B2:B8", "J2:J8", "C2:C8"],
  ["RFMSEGMENT", 545],
  ["RFMSEGMENT", text("111")],
  ["RFMSEGMENT", 999],
  ["ABC", "C1:C8"],
  ["PARETO", "C2:C8"],
  ["PARETO", "C2:C8", "L2:L3"],
  ["GINI", "C1:C8"],
  ["GINI", "F1:F9"],
  ["QUADRANT", text("KRALJIC"), "E1:E8", "F1:F8"],
  ["QUADRANT", text("erp"), "E1:E8", "F1:F8"],
  ["GROWTHSHARE", "E2:E8", "F2:F8"],
  ["BCG", "E2:E8", "L2:L8"],
  ["CUSTOMERMATRIX", "E1:E8", "F1:F8", 5, 5],
  ["KRALJIC", "E1:E8", "F1:F8"],
  ["KRALJIC", 5, 5],
  ["KRALJIC", "E1:E9", "F1:F9"],
  ["SITUATIONAL", "E1:E8", "F1:F8"],
  ["ANSOFF", text("new"), text("bestaand")],
  ["PORTERSTRATEGY", text("cost"), 1],
  ["MABA", "E1:E8", "F1:F8"],
  ["QUADRANTSUMMARY", "M1:M8", "C1:C8"],
  ["QUADRANTSUMMARY", "M2:M9"],
  ["MARKETSHARE", 50, 200],
  ["RELATIVESHARE", 0.3, 0.2],
  ["NUMERICDISTRIBUTION", 2_200, 6_600],
  ["NUMERICDISTRIBUTION", 6_600, 2_200],
  ["WEIGHTEDDISTRIBUTION", 2_640, 6_600],
  ["TURNOVERSHARE", 20, 100],
  ["SELECTIONINDEX", 0.4, "L2:L4"],
  ["DISTRIBUTION", "H1:H8", "I1:I8"],
  ["EXPLAIN", text("CLV"), 180, 0.45, 12],
  ["EXPLAIN", text("NPS"), "D1:D8"],
  ["EXPLAIN", text("nothing")],
];

/** The arguments of every example stand on a sheet of their own: a block of rows for each, a few columns for each argument. */
const EXAMPLES = "Examples";
const BLOCK = 40;
const APART = 3;
const exampleCells: SheetCell[][] = [];

const letter = (index: number) => String.fromCharCode(65 + index);

function placed(rows: readonly (readonly unknown[])[], top: number, left: number): string {
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const line = exampleCells[top + r] ?? [];
      line[left + c] = (cell ?? null) as SheetCell;
      exampleCells[top + r] = line;
    });
  });
  return `${EXAMPLES}!${letter(left)}${top + 1}:${letter(left + (rows[0]?.length ?? 1) - 1)}${top + rows.length}`;
}

const fromExamples = entries
  .flatMap(({ calculator }) => calculator.examples.map((example) => [calculator.id, example.args] as const))
  .map(([id, args], block): Formula => {
    const given = args.map((argument, index): Argument => {
      if (Array.isArray(argument)) return placed(argument, block * BLOCK, index * APART);
      return typeof argument === "number" ? argument : text(String(argument ?? ""));
    });
    return [id, ...given];
  });

const FORMULAS: readonly Formula[] = [...OWN, ...fromExamples];

function cellsAt(address: string): SheetCell[][] {
  const [sheetName, area = address] = address.split("!");
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(area) ?? [];
  const [from, to] = [left.charCodeAt(0) - 65, right.charCodeAt(0) - 65];
  const sheet = sheetName === EXAMPLES ? exampleCells : SHEET;
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    Array.from({ length: to - from + 1 }, (_, column) => sheet[Number(top) - 1 + row]?.[from + column] ?? null),
  );
}

const isError = (cell: SheetCell): cell is string => typeof cell === "string" && /^#[A-Z/0!?]+$/.test(cell);
const isDate = (address: string, cell: SheetCell) =>
  address.startsWith(String.fromCharCode(65 + DATES)) && typeof cell === "number";

/** An argument as each host delivers it. */
const delivered = {
  core: (argument: Argument) => (typeof argument === "string" ? cellsAt(argument) : plain(argument)),
  excel: (argument: Argument) =>
    typeof argument === "string"
      ? cellsAt(argument).map((row) => row.map((cell) => (isError(cell) ? cellError(cell) : cell)))
      : [[plain(argument)]],
  sheets(argument: Argument) {
    if (typeof argument !== "string") return plain(argument);
    return cellsAt(argument).map((row) =>
      row.map((cell) => (isDate(argument, cell) ? midnightInAmsterdam(cell as number) : (cell ?? ""))),
    );
  },
};

const plain = (argument: Exclude<Argument, string>) => (typeof argument === "number" ? argument : argument.text);

/** The instant that a date cell means in a spreadsheet of Amsterdam, winter or summer. */
function midnightInAmsterdam(serial: number): Date {
  const utc = Date.UTC(1899, 11, 30) + serial * 86_400_000;
  const summer = new Date(utc).getUTCMonth() > 2 && new Date(utc).getUTCMonth() < 9;
  return new Date(utc - (summer ? 2 : 1) * 3_600_000);
}

const formulaOf = ([id, ...args]: Formula) =>
  `=${id}(${args.map((argument) => (typeof argument === "object" ? `"${argument.text}"` : argument)).join(",")})`;

const SHOWN = { value: "#VALUE!", "not-available": "#N/A", "division-by-zero": "#DIV/0!" } as const;

const squared = (cells: unknown): unknown => {
  const rows = Array.isArray(cells) ? cells.map((row: unknown[]) => row.map((cell) => cell ?? "")) : [[cells ?? ""]];
  return rows;
};

it("shows every kind of error", () => {
  expect(new Set(Object.values(REFUSALS))).toEqual(new Set(Object.keys(SHOWN)));
});

describe.each(LANGUAGES)("the same workbook in all hosts (%s)", (language: Language) => {
  const excel = loadExcel({
    contentLanguage: language === "nl" ? "nl-NL" : "en-US",
    functionsJson: JSON.parse(readFileSync("dist/addin/functions.json", "utf8")),
    scripts: ["dist/addin/functions.js"],
    later: "dist/addin",
  });
  const sheets = loadSheets({ locale: language === "nl" ? "nl_NL" : "en_GB", timeZone: "Europe/Amsterdam" });
  const sheet = (name: string) => ({ id: name, name, rowCount: 12_000, columnCount: 40 });
  const playground = bootPlayground({
    language,
    data: { sheetOrder: ["Data", EXAMPLES], sheets: { Data: sheet("Data"), [EXAMPLES]: sheet(EXAMPLES) } },
  });
  let computed: readonly unknown[] = [];

  beforeAll(async () => {
    playground.setCells("A1", SHEET);
    for (const [row, cells] of exampleCells.entries()) {
      if (cells !== undefined)
        playground.setCells(`A${row + 1}`, [Array.from(cells, (cell) => cell ?? null)], EXAMPLES);
    }
    computed = await playground.evaluateAll(FORMULAS.map(formulaOf));
  });
  afterAll(() => playground.dispose());

  it.each(FORMULAS.map((formula, index) => [formulaOf(formula), formula, index] as const))(
    "%s",
    async (_text, [id, ...args], index) => {
      const expected = answer(id, args.map(delivered.core), { language });
      const inPlayground = computed[index];
      const inExcel = await excel.callFunction(id, args.map(delivered.excel));
      let inSheets: unknown;
      let sentence = "";
      try {
        inSheets = sheets.call(id, ...args.map(delivered.sheets));
      } catch (error) {
        sentence = (error as Error).message;
      }
      if (expected.ok) {
        expect(sentence).toBe("");
        expect(squared(inSheets)).toEqual(squared(expected.cells));
        expect(squared(inPlayground)).toEqual(squared(expected.cells));
        expect(inExcel).toEqual({ value: squared(expected.cells) });
      } else {
        expect(sentence).toBe(expected.sentence);
        expect(squared(inPlayground)).toEqual([[{ error: SHOWN[expected.error] }]]);
        expect(inExcel).toEqual({
          error: SHOWN[expected.error],
          message: expected.error === "division-by-zero" ? "" : expected.sentence,
        });
      }
    },
  );
});
