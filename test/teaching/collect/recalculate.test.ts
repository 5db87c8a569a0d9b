import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { STANDARD_POLICY } from "../../../core/items/mark.ts";
import { collect } from "../../../teaching/collect/collect.ts";
import { findAnswers } from "../../../teaching/collect/find-answers.ts";
import type { FoundCell, FoundWorkbook } from "../../../teaching/collect/found.ts";
import { gather } from "../../../teaching/collect/gather.ts";
import { layoutOf } from "../../../teaching/collect/layout-of.ts";
import { Recalculator } from "../../../teaching/collect/recalculate.ts";
import { figuresOf, type Issued, issue } from "../../../teaching/hand-out/edition.ts";
import { planSheet } from "../../../teaching/hand-out/sheet-plan.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { assignmentOf, studentsOf } from "../hand-out/exercise-sheet.ts";
import { answered, file } from "./returned.ts";

const assignment = assignmentOf("CLV-01", "MAT-01");
const ledger = issue(assignment, studentsOf(1));
const [issued] = ledger as readonly [Issued];
const layout = layoutOf({ items: assignment.items, ledger });
const { purchase = 0, margin = 0, purchases = 0 } = figuresOf(issued)["CLV-01"] ?? {};
const at = (id: string) => `C${[...layout.data, ...layout.answers].find((one) => one.id === id)?.row}`;
const [P, M, N, A, B] = ["CLV-01.1", "CLV-01.2", "CLV-01.3", "CLV-01.a", "CLV-01.b"].map(at);
const each = purchase * margin;

type Typed = Cell | { readonly formula: string; readonly is: Cell };

/** A student's workbook with cells filled in by their address, on the sheet or on one called Kladblok. */
function workbookWith(typed: Readonly<Record<string, Typed>>): FoundWorkbook {
  const sheets = new Map<string, Map<number, Map<number, FoundCell>>>();
  const put = (sheet: string, row: number, column: number, cell: FoundCell) => {
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, FoundCell>>();
    sheets.set(sheet, rows);
    rows.set(row, (rows.get(row) ?? new Map<number, FoundCell>()).set(column, cell));
  };
  const plan = planSheet(assignment, issued, "nl", issued.student);
  for (const { row, column, value } of plan.cells) if (value !== null) put(plan.sheet, row, column, { value });
  for (const [address, cell] of Object.entries(typed)) {
    const [, sheet = plan.sheet, letter = "", row = ""] = /^(?:(\w+)!)?([A-Z])(\d+)$/.exec(address) ?? [];
    const isFormula = typeof cell === "object" && cell !== null && "formula" in cell;
    put(sheet, Number(row), letter.charCodeAt(0) - 64, {
      value: isFormula ? cell.is : (cell as Cell),
      ...(isFormula ? { formula: cell.formula, use: "references" as const } : { use: "typed" as const }),
    });
  }
  return {
    sheets: [...sheets].map(([name, rows]) => ({ name, rows })),
    names: new Map([["ans_clv_01_a", { sheet: plan.sheet, row: Number(A?.slice(1)), column: 3 }]]),
    remarks: [],
  };
}

const recalculator = new Recalculator(assignment.items, layout);

function recalculated(typed: Readonly<Record<string, Typed>>) {
  const workbook = workbookWith(typed);
  return Object.fromEntries(recalculator.recalculate(workbook, findAnswers(workbook, layout)));
}

const follows = { evidence: "agrees", use: "follows" };
const stuck = { evidence: "agrees", use: "stuck" };

describe("an answer that is calculated again with other figures", () => {
  it.each<[string, Readonly<Record<string, Typed>>, object]>([
    ["refers to the data", { [`${A}`]: { formula: `${P}*${M}`, is: each } }, { "CLV-01.a": follows }],
    [
      "refers to an earlier answer, by its name too",
      {
        [`${A}`]: { formula: `PRODUCT(${P}:${M})`, is: each },
        [`${B}`]: { formula: `ROUND(ANS_CLV_01_a*${N},2)`, is: each * purchases },
      },
      { "CLV-01.a": follows, "CLV-01.b": follows },
    ],
    [
      "goes by way of cells elsewhere",
      {
        "Kladblok!A1": { formula: `Opdracht!${P}`, is: purchase },
        "Kladblok!A2": { formula: `A1*Opdracht!${M}`, is: each },
        [`${A}`]: { formula: "SUM(Kladblok!A2:A2)", is: each },
      },
      { "CLV-01.a": follows },
    ],
    [
      "refers to data that formulas look up, as in a workbook for everyone",
      {
        [`${P}`]: { formula: 'IF(ISNUMBER($B$5),INDEX(Getallen!B$2:B$25,$B$5),"")', is: purchase },
        [`${A}`]: { formula: `${P}*${M}`, is: each },
      },
      { "CLV-01.a": follows },
    ],
    ["has a figure typed into it", { [`${A}`]: { formula: `${purchase}*${M}`, is: each } }, { "CLV-01.a": stuck }],
    [
      "refers to a copy of the data that was typed",
      { H1: purchase, H2: margin, [`${A}`]: { formula: "H1*H2", is: each } },
      { "CLV-01.a": stuck },
    ],
    [
      "is right but for the answer before it, which was typed",
      { [`${A}`]: each, [`${B}`]: { formula: `${A}*${N}`, is: each * purchases } },
      { "CLV-01.b": follows },
    ],
    [
      "is right but for the answer before it, which does not follow",
      {
        [`${A}`]: { formula: `${purchase}*${M}`, is: each },
        [`${B}`]: { formula: `${A}*${N}`, is: each * purchases },
      },
      { "CLV-01.a": stuck, "CLV-01.b": follows },
    ],
    [
      "is right for its own figures only",
      { [`${A}`]: { formula: `IF(${P}=${purchase},${each},0)`, is: each } },
      { "CLV-01.a": stuck },
    ],
  ])("%s", (_, typed, expected) => {
    expect(recalculated(typed)).toEqual(expected);
  });

  it("says so where the file holds another value than its formula gives", () => {
    expect(recalculated({ [`${A}`]: { formula: `${P}*${M}`, is: 10 * each } })).toEqual({
      "CLV-01.a": { evidence: "differs" },
    });
  });

  it.each<[string, string]>([
    ["an unknown function", `NPSX(${"C9"})`],
    ["chance", "RAND()*C9"],
    ["the clock", "C9*YEAR(TODAY())"],
    ["an address made of text", 'INDIRECT("C9")'],
    ["another file", "'[x.xlsx]Blad1'!A1*C9"],
    ["a sheet that is gone", "Weg!A1*C9"],
    ["cells made out of nothing", "SUM(SEQUENCE(100000,1000))*C9"],
    ["a text repeated", 'LEN(REPT("x",1000000000))+C9'],
    ["a function of its own", "REDUCE(C9,C10,LAMBDA(a,b,a+b))"],
    ["numbers that depend on the country", 'COUNTIF(C9:C11,">1,5")*C9'],
    ["itself", "C13+C9"],
    ["a broken grammar", "((C9*"],
    ["very many parts", `C9${"+C9".repeat(900)}`],
    ["deep nesting", `${"(".repeat(900)}C9${")".repeat(900)}`],
    ["a pattern that takes for ever", 'COUNTIF(A1:A99,"*a*a*a*a*a*a*b")+C9'],
  ])("is left alone where its formula holds %s", (_, formula) => {
    expect(recalculated({ [`${A}`]: { formula, is: each } })["CLV-01.a"]?.use).toBeUndefined();
    expect(recalculated({ [`${A}`]: { formula, is: each } })["CLV-01.a"]?.evidence).not.toBe("agrees");
  });

  it("is left alone where it reads more cells than any exercise has, soon", () => {
    const typed: Record<string, Typed> = {};
    for (let row = 1; row <= 20_000; row++) typed[`Kladblok!A${row}`] = row;
    for (let row = 1; row <= 2_000; row++)
      typed[`Kladblok!B${row}`] = { formula: "SUMPRODUCT(1/COUNTIF(A:A,A:A))", is: 1 };
    const workbook = workbookWith({ ...typed, [`${A}`]: { formula: "SUM(Kladblok!B1:B2000)", is: 1 } });
    const since = performance.now();
    expect(recalculator.recalculate(workbook, findAnswers(workbook, layout)).size).toBe(0);
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it("does not grow texts without end, nor follow a chain for ever", () => {
    const typed: Record<string, Typed> = { H1: "xxxxxxxxxx" };
    for (let row = 2; row <= 90; row++) typed[`H${row}`] = { formula: `H${row - 1}&H${row - 1}`, is: "" };
    expect(recalculated({ ...typed, [`${A}`]: { formula: "COUNTA(H90)+C9", is: 1 } })).toEqual({});
    const chain: Record<string, Typed> = { "Kladblok!A1": 1 };
    for (let row = 2; row <= 9000; row++) chain[`Kladblok!A${row}`] = { formula: `A${row - 1}+1`, is: row };
    expect(recalculated({ ...chain, [`${A}`]: { formula: "Kladblok!A9000", is: 9000 } })).toEqual({});
  });
});

describe("a part that asks for a formula that follows the data", () => {
  const loyalty = assignmentOf("LOY-03");
  const part = loyalty.items[0]?.parts.find((one) => one.kind === "number" && one.use === "follows");
  const own = issue(loyalty, studentsOf(1));

  it("gives part of the points for one that does not, in a real file", async () => {
    expect(part).toBeDefined();
    const id = `LOY-03.${part?.id}`;
    const [one] = own as readonly [Issued];
    const marksOf = async (bytes: Uint8Array) => {
      const { files } = await collect({ items: loyalty.items, ledger: own }, gather([file("a.xlsx", bytes)]));
      const [marks] = markClass(
        { items: loyalty.items, policy: STANDARD_POLICY },
        files.map(({ submission }) => submission),
      );
      return { mark: marks?.marks.find((mark) => mark.part === part?.id), evidence: files[0]?.evidence[id] };
    };
    const honest = await marksOf(await answered(loyalty, one));
    expect(honest).toMatchObject({ mark: { points: part?.points, remarks: [] }, evidence: "agrees" });
    const bytes = await answered(loyalty, one, {}, (sheet) => {
      const place = layoutOf({ items: loyalty.items, ledger: own }).answers.find((answer) => answer.id === id);
      const cell = sheet.getCell(place?.row ?? 0, 3);
      cell.value = { formula: `${cell.result}+0*C9`, result: Number(cell.result) };
    });
    const typed = await marksOf(bytes);
    expect(typed).toMatchObject({ mark: { remarks: [{ code: "typed-constant" }] }, evidence: "agrees" });
    expect(typed.mark?.points).toBe((part?.points ?? 0) * STANDARD_POLICY.typedCredit);
  });
});
