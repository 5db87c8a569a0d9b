import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const block = [
  ["visits", "margin"],
  ["Grow", "Keep"],
  ["Drop", "Automate"],
];
const rows = [
  ["horizontal axis", "visits"],
  ["vertical axis", "margin"],
  ["top left", "Grow"],
  ["top right", "Keep"],
  ["bottom left", "Drop"],
  ["bottom right", "Automate"],
];
const x = column([1, 9, 1, 9]);
const y = column([90, 90, 10, 10]);
const all = ["Grow", "Keep", "Drop", "Automate"];
const classified = (matrix: unknown, ...cuts: unknown[]) => [ask("QUADRANT", [matrix, x, y, ...cuts])].flat(2);

describe("an own matrix as a block", () => {
  it("reads its cells in any shape, blanks in between left out", () => {
    expect(classified(block, 5, 50)).toEqual(all);
    expect(classified([block.flat()], 5, 50)).toEqual(all);
    expect(classified(column(block.flat()), 5, 50)).toEqual(all);
    expect(
      classified(
        [
          ["visits", null, "margin"],
          ["Grow", "", "Keep"],
          ["Drop", " ", "Automate"],
        ],
        5,
        50,
      ),
    ).toEqual(all);
  });

  it("may end in both cuts, which the formula overrules one by one", () => {
    const cut = [...block, [9, "91%"]];
    expect(classified(cut)).toEqual(["Grow", "Keep", "Grow", "Keep"]);
    expect(classified(cut, 10)).toEqual(["Grow", "Grow", "Grow", "Grow"]);
    expect(classified(cut, 10, 95)).toEqual(["Drop", "Drop", "Drop", "Drop"]);
  });

  it("divides at the medians where it has no cuts", () => {
    expect(classified(block)).toEqual(all);
    expect(ask("QUADRANT", [block, 1, 1])).toBe(
      "One row has no median to compare with: give x cut and y cut, or select the whole list.",
    );
    expect(ask("QUADRANT", [[...block, [1, 2]], 1, 1])).toBe("Automate");
  });

  it.each([5, 7, 9])("refuses %i cells", (count) => {
    const cells = Array.from({ length: count }, (_, index) => [`part ${index}`]);
    expect(ask("QUADRANT", [cells, x, y])).toBe(
      `matrix needs a name, 6 cells, or 8 cells with both cuts, and has ${count}: correct the selection.`,
    );
    expect(ask("QUADRANT", [cells, x, y], "nl")).toBe(
      `matrix vraagt een naam, 6 cellen, of 8 cellen met beide grenzen, en heeft ${count}: pas je selectie aan.`,
    );
  });

  it("names the cell of a cut that is no number, and of an error", () => {
    expect(ask("QUADRANT", [[...block, [5, "high"]], x, y])).toBe(
      "matrix, row 4, column 2: 'high' is not a number. Type a number or clear the cell.",
    );
    expect(ask("QUADRANT", [column([...block.flat(), "1.234", 5]), x, y])).toBe(
      "matrix, row 7: '1.234' is text that can be read two ways. Type it as a number.",
    );
    expect(ask("QUADRANT", [[...block, [true, 5]], x, y])).toContain("matrix, row 4, column 1: 'true' is not a number");
    expect(ask("QUADRANT", [[["#REF!", "b"], ...block.slice(1)], x, y])).toBe(
      "matrix holds the error #REF!: repair that cell first.",
    );
  });

  it("takes one cut per axis", () => {
    expect(ask("QUADRANT", [block, x, y, column([1, 2])])).toBe(
      "x cut needs one value, and has 2: correct the selection.",
    );
    expect(ask("QUADRANT", ["MABA", x, y, 5])).toBe(
      "y, row 1 is 90, which does not fit in this matrix: correct that cell or clear it.",
    );
    expect(ask("QUADRANT", ["MABA", x, x, 5, 5], "nl")).toBe(
      "x-grens vraagt twee waarden, en heeft 1: pas je selectie aan.",
    );
  });
});

describe("an own matrix as labelled rows", () => {
  it("reads its rows in any order, in English or Dutch, with or without cuts", () => {
    expect(classified([...rows].reverse(), 5, 50)).toEqual(all);
    expect(classified([...rows, ["x cut", 9], ["y cut", 91]])).toEqual(["Drop", "Automate", "Drop", "Automate"]);
    expect(classified([["Y-grens", 91], ...rows])).toEqual(["Drop", "Automate", "Drop", "Automate"]);
    expect(classified([...rows, ["x cut", 10], ["y cut", ""]])).toEqual(["Grow", "Grow", "Drop", "Drop"]);
    const dutch = ["horizontale as", "Verticale as", "linksboven", " rechtsboven ", "linksonder", "rechtsonder"];
    expect(
      classified(
        dutch.map((label, at) => [label, rows[at]?.[1]]),
        5,
        50,
      ),
    ).toEqual(all);
    const short = ["x", "y", "links boven", "rechts boven", "links onder", "rechts onder"];
    expect(
      classified(
        short.map((label, at) => [label, rows[at]?.[1]]),
        5,
        50,
      ),
    ).toEqual(all);
  });

  it("lets a header stand above, and blank rows in between", () => {
    expect(classified([["Part", "Value"], ...rows.slice(0, 3), [null, ""], ...rows.slice(3)], 5, 50)).toEqual(all);
    expect(classified([["", null], ["Part", "Value"], ...rows], 5, 50)).toEqual(all);
  });

  it("names all that is missing, and what is there", () => {
    expect(ask("QUADRANT", [rows.slice(0, 2), x, y])).toBe(
      "matrix needs top left, top right, bottom left, bottom right, and has horizontal axis, vertical axis: correct the selection.",
    );
    expect(ask("QUADRANT", [rows.slice(2), x, y])).toBe(
      "matrix needs horizontal axis, vertical axis, and has top left, top right, bottom left, bottom right: correct the selection.",
    );
    expect(ask("QUADRANT", [[...rows.slice(0, 5), ["bottom right", " "], ["x cut", 3]], x, y], "nl")).toBe(
      "matrix vraagt rechtsonder, en heeft horizontale as, verticale as, linksboven, rechtsboven, linksonder, x-grens: pas je selectie aan.",
    );
  });

  it("refuses a label that it does not know, that stands twice, or a cut that is no number", () => {
    expect(ask("QUADRANT", [[...rows, ["middle", "Wait"]], x, y])).toBe(
      "matrix, row 7, column 1: 'middle' is not one of the choices. Use horizontal axis, vertical axis, top left, top right, bottom left, bottom right, x cut, y cut.",
    );
    expect(ask("QUADRANT", [[...rows, ["linksboven", "Wait"]], x, y])).toBe(
      "matrix, row 7, column 1 is 'linksboven', which does not fit in this matrix: correct that cell or clear it.",
    );
    expect(ask("QUADRANT", [[...rows, [null, "Wait"]], x, y])).toContain("matrix, row 7, column 1: ''");
    expect(ask("QUADRANT", [[...rows, ["y cut", "high"]], x, y])).toContain("matrix, row 7, column 2: 'high'");
  });

  it("is a block where only one of its cells happens to be such a label", () => {
    const named = [["x", "y"], ...block.slice(1)];
    expect(classified(named, 5, 50)).toEqual(all);
  });

  it("gives its order to QUADRANTSUMMARY", () => {
    const labels = column(["Keep", "Drop", "Keep"]);
    const counts = (matrix: unknown) =>
      rowsOf(ask("QUADRANTSUMMARY", [labels, column([5, 1, 4]), matrix])).map((row) => [row[0], row[1], row[3]]);
    const expected = [
      ["Grow", 0, 0],
      ["Keep", 2, 9],
      ["Drop", 1, 1],
      ["Automate", 0, 0],
    ];
    expect(counts(rows)).toEqual(expected);
    expect(counts([...block, [1, 2]])).toEqual(expected);
    expect(ask("QUADRANTSUMMARY", [labels, null, rows.slice(1)])).toBe(
      "matrix needs horizontal axis, and has vertical axis, top left, top right, bottom left, bottom right: correct the selection.",
    );
    expect(ask("QUADRANTSUMMARY", [labels, null, [...rows, ["x", "again"]]])).toBe(
      "matrix, row 7, column 1 is 'x', which does not fit in this matrix: correct that cell or clear it.",
    );
  });
});
