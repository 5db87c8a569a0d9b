import { describe, expect, it } from "vitest";
import { callsIn } from "../../pane/formula.ts";
import { rowNames } from "../../pane/row-names.ts";
import { FakeWorkbook } from "./fake-workbook.ts";

const LIST = [
  ["Client", "Region", "Volume", "Growth"],
  ["Bos", "North", 3, 7],
  ["Smit", "North", 8, 2],
  [null, null, null, null],
  ["Jansen", "South", 6, 6],
];

function namesFor(formula: string, workbook: FakeWorkbook): Promise<readonly string[]> {
  const [call] = callsIn(formula, workbook.notation) ?? [];
  return call === undefined ? expect.fail("no call") : rowNames(call, workbook);
}

describe("the names of the rows of an answer", () => {
  it("stand in the column to the left that names most rows apart, a blank row by its number", async () => {
    const workbook = new FakeWorkbook().fill("A1", LIST);
    expect(await namesFor("=GROWTHSHARE(C1:C5,D1:D5)", workbook)).toEqual(["Client", "Bos", "Smit", "4", "Jansen"]);
    expect(await namesFor("=GROWTHSHARE(C2:C3,D2:D3)", workbook)).toEqual(["Bos", "Smit"]);
    expect((await namesFor("=GROWTHSHARE(C:C,D:D)", workbook)).slice(1, 3)).toEqual(["Bos", "Smit"]);
  });

  it("are sought where the list is, not where the formula begins", async () => {
    const workbook = new FakeWorkbook().fill("A1", LIST);
    expect(await namesFor('=QUADRANT("KRALJIC",C2:C3,D2:D3)', workbook)).toEqual(["Bos", "Smit"]);
  });

  it("are the numbers of the rows where nothing names them", async () => {
    const bare = new FakeWorkbook().fill("C4", [
      [3, 7],
      [8, 2],
    ]);
    expect(await namesFor("=GROWTHSHARE(C4:C5,D4:D5)", bare)).toEqual(["4", "5"]);
    const atEdge = new FakeWorkbook().fill("A1", [
      [3, 7],
      [8, 2],
    ]);
    expect(await namesFor("=GROWTHSHARE(A1:A2,B1:B2)", atEdge)).toEqual(["1", "2"]);
    expect(await namesFor("=GROWTHSHARE({3;8},{7;2})", bare)).toEqual([]);
  });
});
