import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Language } from "../../../core/words.ts";
import { withSetting } from "../../../pane/classify/choice.ts";
import type { Workbook } from "../../../pane/workbook.ts";
import { playgroundWorkbook } from "../../../playground/workbook.ts";
import { bootPlayground } from "../../hosts/playground/headless.ts";
import { classesIn, column, planFor } from "./applied.ts";

let host: ReturnType<typeof bootPlayground>;
let workbook: Workbook;
let labels: Language;

beforeEach(() => {
  host = bootPlayground();
  host.workbook.getActiveSheet().setName("Data");
  labels = "en";
  workbook = playgroundWorkbook(host, {
    interfaceLanguage: "en",
    labelLanguage: () => labels,
    setLabelLanguage(language) {
      labels = language;
      host.functions.setLabelLanguage(language);
    },
    isEditing: () => false,
  });
});
afterEach(() => host.dispose());

type Typed = number | string | null;

function type(cells: readonly (readonly Typed[])[], at = "A1") {
  host.setCells(at, cells);
  host.range(at).activate();
}

const CLIENTS: readonly (readonly Typed[])[] = [
  ["Client", "Current value", "Potential value"],
  ["Ann", 2, 8],
  ["Bo", 9, 9],
  ["Cy", 3, 2],
  ["Di", 8, 3],
  ["Ed", 5, 5],
];

const MESSY: readonly (readonly Typed[])[] = [
  ["Client", "Current value", "Potential value"],
  ["Ann", 2, 8],
  ["Bo", null, 9],
  ["Cy", "7,5", 2],
  ["Di", 8, "n.v.t."],
  ["Ed", 6, 5],
  [null, null, null],
  ["Fay", 9, "n.v.t."],
  ["Gus", 1, 1],
  ["Total", 33, 25],
];

describe("the live formula gives in the sheet what the preview shows", () => {
  const LISTS: readonly (readonly [string, string | undefined, readonly (readonly Typed[])[]])[] = [
    ["a clean list", undefined, CLIENTS],
    ["gaps, texts among numbers, numbers as text, a blank row and a total", undefined, MESSY],
    [
      "BCG with lines of its own",
      "BCG",
      [
        ["Product", "Relative market share", "Market growth"],
        ["A", 1, 0.2],
        ["B", 0.5, 0.02],
        ["C", 2, 0.1],
      ],
    ],
    [
      "nine cells",
      "MABA",
      [
        ["PMC", "Business assets", "Market attractiveness"],
        ["A", 1, 2],
        ["B", 5, 5],
        ["C", 9, 8],
        ["D", 10, 0],
      ],
    ],
    [
      "words for numbers",
      "ANSOFF",
      [
        ["Idea", "Product", "Market"],
        ["App", "new", "existing"],
        ["Bike", "new", "new"],
        ["Club", "existing", "existing"],
      ],
    ],
    [
      "ABC",
      "ABC",
      [
        ["Client", "Revenue"],
        ["a", 70],
        ["b", 15],
        ["c", null],
        ["d", 10],
        ["e", 5],
      ],
    ],
    [
      "the pyramid, whose blanks count",
      "PYRAMID",
      [
        ["Client", "Revenue"],
        ["a", 500],
        ["b", null],
        ["c", 20],
        [null, null],
        ["d", 0],
        ["e", 40],
      ],
    ],
    [
      "priorities",
      "KTOPRIORITY",
      [
        ["Theme", "Importance", "Satisfaction"],
        ["a", 9, 4],
        ["b", 9, 9],
        ["c", 2, 8],
        ["d", 7.1, 7.1],
      ],
    ],
    [
      "RFM",
      "RFMSCORE",
      [
        ["Client", "Last order", "Orders", "Spent"],
        ["a", 45_900, 12, 900],
        ["b", 45_100, 1, 20],
        ["c", 45_800, 8, 700],
        ["d", 45_400, null, 90],
        ["e", 45_600, 4, 300],
      ],
    ],
    [
      "RFM scores",
      "RFMSEGMENT",
      [
        ["Client", "RFM score"],
        ["a", 555],
        ["b", 111],
        ["c", null],
        ["d", 312],
      ],
    ],
    [
      "tiers",
      "LOYALTYTIER",
      [
        ["Member", "Spend"],
        ["a", 500],
        ["b", 12_000],
        ["c", 3000],
        ["d", 7000],
        ["e", 90],
      ],
    ],
    [
      "NPS groups",
      "NPSGROUP",
      [
        ["Client", "Would recommend"],
        ["a", 10],
        ["b", 8],
        ["c", null],
        ["d", 2],
      ],
    ],
  ];

  it.each(LISTS)("%s", async (_, kind, cells) => {
    type(cells);
    const { plan, preview, choice } = await planFor(workbook, kind === undefined ? {} : { kind });
    expect(plan.inTheWay).toEqual([]);
    await workbook.apply(plan.changes);
    const { first, last } = preview.rows;
    const at = String.fromCharCode(65 + choice.list.columns.length);
    const written = await workbook.read(`Data!${at}${first + 1}:${at}${last + 1}`);
    const shown = classesIn(preview);
    expect(shown.map((__, row) => String(written[row]?.[0] ?? ""))).toEqual(shown);
    expect(new Set(shown).size).toBeGreaterThan(1);
  });

  it("in Dutch too, with the sign beside each class", async () => {
    type(CLIENTS);
    await workbook.setLabelLanguage("nl");
    const { plan, preview } = await planFor(workbook);
    await workbook.apply(plan.changes);
    expect(column(await workbook.read("Data!D1:D6"))).toEqual(["Kwadrant", ...classesIn(preview, "nl")]);
    expect(column(await workbook.read("Data!E1:E6"))).toEqual(["Teken", "●", "■", "▲", "◆", "■"]);
  });

  it("follows the list and the thresholds", async () => {
    type(CLIENTS);
    const { plan } = await planFor(workbook);
    await workbook.apply(plan.changes);
    host.setCells("C4", [[10]]);
    await host.calculated();
    expect(column(await workbook.read("Data!D4:D4"))).toEqual(["Development"]);
    expect(await workbook.read("Line_current_value")).toEqual([[5]]);
    host.setCells("H2", [[1]]);
    await host.calculated();
    expect(column(await workbook.read("Data!D4:D4"))).toEqual(["Strategic"]);
  });
});

describe("thresholds stand in cells with names", () => {
  it("that follow the list where they are a median or a mean", async () => {
    type(CLIENTS);
    const { plan } = await planFor(workbook);
    const formulas = plan.changes.flatMap((change) => (change.kind === "formula" ? [change.formula] : []));
    expect(formulas).toContain("=MEDIAN(B2:B6)");
    expect(formulas).toContain("=CUSTOMERMATRIX(B2:B6,C2:C6,Line_current_value,Line_potential_value)");
    expect(plan.changes.filter(({ kind }) => kind === "name")).toEqual([
      { kind: "name", name: "Line_current_value", address: "Data!H2" },
      { kind: "name", name: "Line_potential_value", address: "Data!H3" },
    ]);
  });

  it("that hold a figure where the spreadsheet would not see the same numbers", async () => {
    type(MESSY);
    const { plan } = await planFor(workbook);
    expect(JSON.stringify(plan.changes)).not.toContain("MEDIAN(");
  });

  it("that refer to a target elsewhere", async () => {
    type(CLIENTS);
    host.workbook.insertSheet("Targets");
    host.setCells("B2", [[4]], "Targets");
    host.range("A1", "Data").activate();
    const { plan } = await planFor(workbook, {
      change: (choice) => withSetting(choice, "xCut currentValue", { rule: "cell", values: [4], cell: "Targets!B2" }),
    });
    expect(plan.changes).toContainEqual({
      kind: "formula",
      address: "Data!H2",
      formula: "=Targets!B2",
      rows: 1,
      columns: 1,
    });
  });

  it("and never take a name that is there already", async () => {
    type(CLIENTS);
    host.workbook.insertDefinedName("LINE_current_value", "Data!$A$1");
    const { plan } = await planFor(workbook);
    expect(plan.changes).toContainEqual({ kind: "name", name: "Line_current_value_2", address: "Data!H2" });
  });

  it("and stand where nothing is in their way", async () => {
    type(CLIENTS);
    host.setCells("H9", [["mine"]]);
    const { plan } = await planFor(workbook);
    const names = plan.changes.flatMap((change) => (change.kind === "name" ? [change.address] : []));
    expect(names).toEqual(["Data!H2", "Data!H3"]);
    host.setCells("H3", [["mine"]]);
    const again = await planFor(workbook);
    expect(again.plan.changes.flatMap((change) => (change.kind === "name" ? [change.address] : []))).toEqual([
      "Data!K2",
      "Data!K3",
    ]);
  });
});

describe("nothing filled is overwritten without asking", () => {
  it("so an earlier answer is named cell by cell, and replaced in place once the user says so", async () => {
    type([
      ["Client", "Current value", "Potential value", "Quadrant"],
      ["Ann", 2, 8, "Strategic"],
      ["Bo", 9, 9, "Transaction"],
    ]);
    const { plan } = await planFor(workbook);
    expect(plan.address).toBe("Data!D1:D3");
    expect(plan.inTheWay).toEqual([
      { address: "D1", text: "Quadrant" },
      { address: "D2", text: "Strategic" },
      { address: "D3", text: "Transaction" },
    ]);
    await workbook.apply(plan.changes);
    expect(column(await workbook.read("Data!D1:D3"))).toEqual(["Quadrant", "Transaction", "Strategic"]);
  });

  it("a column that the user picks is asked about as well", async () => {
    type(CLIENTS.map((row, at) => [...row, at === 0 ? "Remark" : `r${at}`]));
    const { plan } = await planFor(workbook, { options: { target: 3 } });
    expect(plan.inTheWay).toHaveLength(6);
    expect((await planFor(workbook)).plan.inTheWay).toEqual([]);
  });
});

describe("everything goes back with one receipt", () => {
  it("cells, names and sheets", async () => {
    type(MESSY);
    const before = await workbook.read("Data!A1:Z40");
    const { plan } = await planFor(workbook);
    const receipt = await workbook.apply(plan.changes);
    expect(await workbook.names()).toHaveLength(2);
    await receipt.undo();
    expect(await workbook.read("Data!A1:Z40")).toEqual(before);
    expect(await workbook.names()).toEqual([]);
  });
});

describe("as fixed texts", () => {
  it("the classes and signs are written without a formula", async () => {
    type(CLIENTS);
    const { plan, preview } = await planFor(workbook, { options: { live: false } });
    expect(plan.changes.some((change) => change.kind === "formula" && change.formula.includes("CUSTOMERMATRIX"))).toBe(
      false,
    );
    await workbook.apply(plan.changes);
    expect(column(await workbook.read("Data!D2:D6"))).toEqual(classesIn(preview));
  });

  it("wherever the texts among the numbers are too many for one formula", async () => {
    const texts = ["a?", "b?", "c?", "d?", "e?", "f?", "g?"];
    type([...CLIENTS, ...CLIENTS.slice(1), ...texts.map((text) => [text, text, 3])]);
    const { plan } = await planFor(workbook);
    expect(plan.changes.some((change) => change.kind === "formula" && change.formula.includes("CUSTOMERMATRIX"))).toBe(
      false,
    );
  });
});

it("text of a cell never becomes a formula or a part of one", async () => {
  type([
    ["Client", "Current value", "Potential value"],
    ['=HYPERLINK("http://x","y")', 2, 8],
    ["Bo", '")+1+("', 9],
    ["Cy", 3, 2],
    ["Di", 8, 3],
  ]);
  const { plan, preview } = await planFor(workbook);
  expect(JSON.stringify(plan.changes)).not.toContain(")+1+(");
  await workbook.apply(plan.changes);
  expect(column(await workbook.read("Data!D2:D5"))).toEqual(classesIn(preview));
});
