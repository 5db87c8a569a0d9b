import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anchorOf } from "../../../pane/anchor.ts";
import { isEqual } from "../../../pane/clinic/calculate.ts";
import { examine } from "../../../pane/clinic/examine.ts";
import type { Mistake } from "../../../pane/clinic/finding.ts";
import { readSheet } from "../../../pane/clinic/read-sheet.ts";
import type { Workbook } from "../../../pane/workbook.ts";
import { playgroundWorkbook } from "../../../playground/workbook.ts";
import { bootPlayground } from "../../hosts/playground/headless.ts";

let host: ReturnType<typeof bootPlayground>;
let workbook: Workbook;

beforeEach(() => {
  host = bootPlayground();
  workbook = playgroundWorkbook(host, {
    interfaceLanguage: "en",
    labelLanguage: () => "en",
    setLabelLanguage: () => undefined,
    isEditing: () => false,
  });
});
afterEach(() => host.dispose());

type Cells = Parameters<typeof host.setCells>[1];

async function sheet(cells: Readonly<Record<string, Cells>>, formulas: Readonly<Record<string, string>>) {
  for (const [address, rows] of Object.entries(cells)) host.setCells(address, rows);
  for (const [address, formula] of Object.entries(formulas)) host.setFormula(address, formula);
  await host.calculated();
}

const down = (column: string, rows: readonly number[], formula: string) =>
  Object.fromEntries(rows.map((row) => [`${column}${row}`, formula.split("#").join(String(row))]));

const SCORES = { A1: [["Score"], [10], [9], [null], [8], [6], [10], [3], [7], [null], [9]] };
const SALES = {
  A1: [
    ["Rep", "Quotes", "Orders", "Hit rate", "Revenue"],
    ["An", 100, 10, null, 400],
    ["Bo", 10, 9, null, 300],
    ["Cy", 50, 10, null, 200],
    ["Di", 40, 4, null, 60],
    ["Ed", 20, 5, null, 40],
  ],
};
const ROWS = [2, 3, 4, 5, 6];

const CUSTOMERS = {
  A1: [
    ["Month", "Customers at start", "New", "Lost", "Customers at end", "Churn"],
    ["Jan", 1000, 300, 100, 1200],
  ],
};
const CLIENTS = {
  A1: [
    ["Client", "Order value", "Orders per year", "Years", "Margin", "CLV"],
    ["An", 180, 4, 3, 0.45],
  ],
};

const SICK: readonly (readonly [Mistake, Readonly<Record<string, Cells>>, Readonly<Record<string, string>>])[] = [
  ["nps-blanks", SCORES, { C2: '=(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/ROWS(A2:A11)' }],
  ["nps-blanks", SCORES, { C2: "=100*(SUMPRODUCT((A2:A11>=9)*1)-SUMPRODUCT((A2:A11<=6)*1))/COUNT(A2:A11)" }],
  ["nps-base", SCORES, { C2: '=100*(COUNTIF(A1:A11,">=9")-COUNTIF(A1:A11,"<=6"))/COUNTA(A1:A11)' }],
  ["nps-sevens", SCORES, { C2: '=100*(COUNTIF(A2:A11,">=7")-COUNTIF(A2:A11,"<=6"))/COUNT(A2:A11)' }],
  [
    "nps-passives",
    SCORES,
    { C2: '=(COUNTIF(A2:A11,">8")-COUNTIF(A2:A11,"<7"))/(COUNTIF(A2:A11,">8")+COUNTIF(A2:A11,"<7"))' },
  ],
  ["nps-groups", SCORES, down("B", [2, 3, 4, 5], '=IF(A#>=9,"Promoter",IF(A#>=7,"Passive","Detractor"))')],
  ["average-of-rates", SALES, { ...down("D", ROWS, "=C#/B#"), D8: "=AVERAGE(D2:D6)" }],
  [
    "percentile-classes",
    SALES,
    down("F", ROWS, '=IF(PERCENTRANK(E$2:E$6,E#)>=0.8,"A",IF(PERCENTRANK(E$2:E$6,E#)>=0.5,"B","C"))'),
  ],
  ["percentile-scores", SALES, down("F", ROWS, "=ROUNDUP(PERCENTRANK(E$2:E$6,E#)*5,0)")],
  ["fixed-limits", SALES, down("F", ROWS, '=IF(E#>=300,"Gold",IF(E#>=60,"Silver","Bronze"))')],
  ["churn-base", CUSTOMERS, { F2: "=D2/E2" }],
  ["clv-revenue", CLIENTS, { F2: "=B2*C2*D2" }],
];

describe("in a spreadsheet that really calculates", () => {
  it.each(SICK)(
    "%s is found; the repair gives what the clinic promised, and undoing puts all back",
    async (mistake, cells, formulas) => {
      await sheet(cells, formulas);
      const before = await workbook.formulas();
      const [finding, ...others] = await examine(await readSheet(workbook));
      expect([finding?.mistake, ...others.map((other) => other.mistake)]).toEqual([mistake]);
      if (finding === undefined) return;
      const { place, now, after } = finding.shown;
      expect(isEqual((await workbook.read(place))[0]?.[0], now)).toBe(true);

      const receipt = await workbook.apply(finding.changes);
      const repaired = (await workbook.read(place))[0]?.[0];
      expect(isEqual(repaired, after), `${String(repaired)} for ${String(after)}`).toBe(true);
      expect(await examine(await readSheet(workbook))).toEqual([]);

      await receipt.undo();
      expect(await workbook.formulas()).toEqual(before);
    },
  );

  it("hundreds of formulas become one, and every cell shows what it showed", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => index + 2);
    const scores = rows.map((row) => [row % 13 === 0 ? null : row % 11]);
    await sheet({ A1: [["Score"], ...scores] }, down("B", rows, "=NPSGROUP(A#)"));
    const shown = await workbook.read("B2:B301");
    const [finding] = await examine(await readSheet(workbook));
    expect(finding).toMatchObject({ mistake: "many-formulas", cells: 300 });
    const receipt = await workbook.apply(finding?.changes ?? []);
    expect(await workbook.formulas()).toHaveLength(1);
    const spilled = await workbook.read("B2:B301");
    expect(spilled.map(([cell]) => cell ?? "")).toEqual(shown.map(([cell]) => cell ?? ""));
    await receipt.undo();
    expect(await workbook.formulas()).toHaveLength(300);
  });

  it("the formula that fills a cell is found from that cell", async () => {
    await sheet({ A1: [["Revenue"], [800], [100], [50]] }, { C1: "=ABC(A1:A4)" });
    const anchor = await anchorOf("C4", workbook);
    expect([anchor?.cell.address, anchor?.row, anchor?.column]).toEqual(["Sheet1!C1", 3, 0]);
    expect(await anchorOf("C5", workbook)).toBeUndefined();
    host.range("C3").activate();
    expect(await workbook.activeCell()).toEqual({ address: "Sheet1!C3", formula: "", text: "B" });
  });
});
