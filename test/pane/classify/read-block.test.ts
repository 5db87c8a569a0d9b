import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { startingChoice, withKind } from "../../../pane/classify/choice.ts";
import { findList } from "../../../pane/classify/find-list.ts";
import { KINDS } from "../../../pane/classify/kinds.ts";
import { previewOf } from "../../../pane/classify/preview.ts";
import { ownKinds, readBlock } from "../../../pane/classify/read-block.ts";
import { FakeWorkbook } from "../fake-workbook.ts";
import { classesIn } from "./applied.ts";

const CLIENTS: readonly (readonly Cell[])[] = [
  ["Client", "Score", "Growth"],
  ["Ann", 2, 8],
  ["Bo", 9, 9],
];

async function blockIn(cells: readonly (readonly Cell[])[]) {
  const workbook = new FakeWorkbook().fill("A1", cells);
  await workbook.select("B2");
  return readBlock(workbook);
}

describe("the block around the active cell", () => {
  it("goes on below a blank row", async () => {
    const block = await blockIn([...CLIENTS, [], ["Cy", 3, 2], ["Di", 8, 3], [], [], ["Total", 22, 22]]);
    expect(block.address).toBe("Sheet1!A1:C9");
    expect(findList(block)).toMatchObject({ last: 5, totals: [{ row: 8, text: "Total" }] });
  });

  it("ends where something else begins", async () => {
    expect((await blockIn([...CLIENTS, [], ["Product", "Price"], ["Bike", 100]])).address).toBe("Sheet1!A1:C3");
    expect((await blockIn([...CLIENTS, [], [], [], ["Cy", 3, 2]])).address).toBe("Sheet1!A1:C3");
    expect((await blockIn([...CLIENTS, [], [5, 3, 2]])).address).toBe("Sheet1!A1:C3");
  });
});

describe("matrices of the user's own", () => {
  const MATRIX: readonly (readonly Cell[])[] = [
    ["x axis", "warmth"],
    ["y axis", "size"],
    ["top left", "Woo"],
    ["top right", "Cherish"],
    ["bottom left", "Ignore"],
    ["bottom right", "Greet"],
    ["x cut", 5],
    ["y cut", 5],
  ];

  it("are found under a name, and classify a list like ours", async () => {
    const workbook = new FakeWorkbook()
      .fill("A1", CLIENTS)
      .fill("H1", MATRIX)
      .fill("L1", [
        [1, 2],
        [3, 4],
      ]);
    workbook.defined.set("Our_matrix", "Sheet1!H1:I8");
    workbook.defined.set("Numbers", "Sheet1!L1:M2");
    workbook.defined.set("Gone", "Nowhere!A1");
    await workbook.select("B2");
    const kinds = await ownKinds(workbook);
    expect(kinds.map(({ id, title, needs }) => [id, title.en, needs.map(({ name }) => name.en)])).toEqual([
      ["QUADRANT Our_matrix", "Our matrix", ["warmth", "size"]],
    ]);
    const list = findList(await readBlock(workbook));
    const started = list === undefined ? undefined : startingChoice(list, KINDS, "en");
    if (started === undefined || kinds[0] === undefined) throw new Error("there is no list");
    const previewed = previewOf(withKind(started.choice, kinds[0], "en"));
    expect(previewed.kind === "preview" && classesIn(previewed.preview)).toEqual(["Woo", "Cherish"]);
  });
});
