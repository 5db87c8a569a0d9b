import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { type Choice, startingChoice, withColumn, withKind, withSetting } from "../../../pane/classify/choice.ts";
import { KINDS } from "../../../pane/classify/kinds.ts";
import { movesBetween, nameOfRow, type Preview, previewOf } from "../../../pane/classify/preview.ts";
import { quickest } from "../../quickest.ts";
import { listOf } from "./lists.ts";

function choiceFor(cells: readonly (readonly Cell[])[], kind?: string): Choice {
  const started = startingChoice(listOf(cells), KINDS, "en");
  if (started === undefined) throw new Error("nothing fits");
  const other = KINDS.find(({ id }) => id === kind);
  return other === undefined ? started.choice : withKind(started.choice, other, "en");
}

function preview(choice: Choice): Preview {
  const previewed = previewOf(choice);
  if (previewed.kind !== "preview") throw new Error(previewed.kind);
  return previewed.preview;
}

const classNames = ({ classes: { labels, of } }: Preview) => Array.from(of, (at) => labels[at]?.en ?? "");

const CLIENTS = [
  ["Client", "Current value", "Potential value", "Revenue"],
  ["Ann", 2, 8, 100],
  ["Bo", 9, 9, 400],
  ["Cy", 3, 2, 50],
  ["Di", 8, 3, 450],
];

describe("the preview of a matrix", () => {
  it("gives each row the class that the function gives", () => {
    expect(classNames(preview(choiceFor(CLIENTS)))).toEqual(["Development", "Strategic", "Transaction", "High-value"]);
  });

  it("counts the rows of each class and adds up the size column, with their shares", () => {
    const { tallies } = preview(choiceFor(CLIENTS));
    expect(tallies.map(({ label, rows, total }) => [label.en, rows, total])).toEqual([
      ["Development", 1, 100],
      ["Strategic", 1, 400],
      ["Transaction", 1, 50],
      ["High-value", 1, 450],
    ]);
    expect(tallies[3]).toMatchObject({ rowShare: 0.25, totalShare: 0.45 });
    expect(tallies[0]?.advice?.en).toContain("Invest in growth");
  });

  it("draws the lines at the medians, as the function does without them", () => {
    expect(preview(choiceFor(CLIENTS)).lines).toEqual({ "xCut currentValue": [5.5], "yCut potentialValue": [5.5] });
  });

  it("follows another rule: mean, a typed number", () => {
    const choice = choiceFor(CLIENTS);
    const mean = withSetting(choice, "yCut potentialValue", { rule: "mean", values: [] });
    expect(preview(mean).lines["yCut potentialValue"]).toEqual([5.5]);
    const typed = withSetting(choice, "xCut currentValue", { rule: "number", values: [9.5] });
    expect(classNames(preview(typed))).toEqual(["Development", "Development", "Transaction", "Transaction"]);
  });

  it("has a fixed line where the matrix has one", () => {
    const choice = choiceFor([
      ["Product", "Relative market share", "Market growth"],
      ["A", 1, 0.2],
      ["B", 0.5, 0.02],
    ]);
    expect(preview(choice).lines).toEqual({ "xCut relativeShare": [1], "yCut marketGrowth": [0.1] });
  });
});

describe("what if a threshold moves", () => {
  it("names the rows that change class, from what to what", () => {
    const choice = choiceFor(CLIENTS);
    const moved = withSetting(choice, "xCut currentValue", { rule: "number", values: [8.5] });
    const moves = movesBetween(preview(choice), preview(moved));
    expect(moves.map(({ row, from, to }) => [nameOfRow(choice, row), from, to])).toEqual([["Di", 3, 2]]);
  });

  it("says of each row how near it is to a line, as a share of the range of its axis", () => {
    const { near } = preview(withSetting(choiceFor(CLIENTS), "xCut currentValue", { rule: "number", values: [8] }));
    expect(near[0]).toMatchObject({ row: 4, param: "currentValue", value: 8, line: 8, distance: 0 });
    expect(near[1]).toMatchObject({ row: 2, param: "currentValue", distance: 1 / 7 });
    expect(near.map(({ distance }) => distance)).toEqual(
      [...near.map(({ distance }) => distance)].sort((a, b) => a - b),
    );
  });

  it("finds what is near the border of two ABC classes, which no figure in the unit of the column tells", () => {
    const { near, classes } = preview(
      choiceFor([
        ["Client", "Revenue"],
        ["a", 70],
        ["b", 15],
        ["c", 10],
        ["d", 5],
      ]),
    );
    expect(Array.from(classes.of)).toEqual([0, 0, 1, 2]);
    expect(near[0]).toMatchObject({ line: 15, value: 15, distance: 0 });
  });
});

describe("rows that are not classified", () => {
  const MESSY = [
    ["Client", "Current value", "Potential value"],
    ["Ann", 2, 8],
    ["Bo", null, 9],
    [],
    ["Cy", "7,5", 2],
    ["Di", 8, "n.v.t."],
    ["Ed", 6, { error: "#N/A" }],
    ["Fay", 9, "1.234"],
    ["Total", 40, 20],
  ];

  it("are left out with the reason, and the others classified as if they were not there", () => {
    const { rows, classes, lines } = preview(choiceFor(MESSY));
    expect(rows.used).toEqual([1, 4]);
    expect(rows.missing).toEqual([2]);
    expect(rows.blank).toBe(1);
    expect(rows.strays.map(({ row, column, kind, text }) => [row, column, kind, text])).toEqual([
      [5, 2, "text", "n.v.t."],
      [6, 2, "error", "#N/A"],
      [7, 2, "ambiguous", "1.234"],
    ]);
    expect(lines["xCut currentValue"]).toEqual([4.75]);
    expect(Array.from(classes.of)).toEqual([0, -1, -1, 3, -1, -1, -1]);
  });

  it("are no total rows, unless the user says that they are rows like the others", () => {
    const choice = choiceFor(MESSY);
    expect(preview({ ...choice, keepTotals: true }).rows.used).toEqual([1, 4, 8]);
  });
});

it("says that a parameter has no column yet, and what a function refuses", () => {
  const choice = choiceFor(CLIENTS);
  expect(previewOf({ ...choice, columns: { currentValue: 1 } }).kind).toBe("incomplete");
  const kto = choiceFor(
    [
      ["Theme", "Importance", "Satisfaction"],
      ["a", 5, 6],
      ["b", 7, 4],
    ],
    "KTOPRIORITY",
  );
  const beyond = withColumn(
    {
      ...kto,
      list: listOf([
        ["Theme", "Importance", "Satisfaction"],
        ["a", 5, 600],
        ["b", 7, 4],
      ]),
    },
    "importance",
    1,
  );
  expect(previewOf(beyond)).toMatchObject({ kind: "refused", refused: { error: { code: "above-maximum" } } });
});

it("gives columns that change places to each other", () => {
  const choice = choiceFor(CLIENTS);
  expect(withColumn(choice, "currentValue", 2).columns).toEqual({ currentValue: 2, potentialValue: 1 });
});

describe("the other families go through the same engine", () => {
  it("RFM segments, from dates of the last purchase too", () => {
    const choice = choiceFor([
      ["Client", "Last order", "Orders", "Spent"],
      ["a", 45_900, 12, 900],
      ["b", 45_100, 1, 20],
      ["c", 45_800, 8, 700],
      ["d", 45_400, 2, 90],
      ["e", 45_600, 4, 300],
    ]);
    expect(choice.kind.id).toBe("RFMSCORE");
    const { lines } = preview(choice);
    expect(classNames(preview(choice))).toEqual(["Champion", "Hibernating", "Loyal", "Hibernating", "Need attention"]);
    expect(classNames(preview(choice))[0]).toBe("Champion");
    expect(lines["bins recency"]).toHaveLength(4);
    const typed = withSetting(choice, "bins frequency", { rule: "number", values: [20, 30, 40, 50] });
    expect(classNames(preview(typed))[0]).not.toBe("Champion");
  });

  it("the customer pyramid, in which a blank revenue is inactive", () => {
    const choice = choiceFor(
      [
        ["Client", "Revenue"],
        ["a", 500],
        ["b", null],
        ["c", 20],
        ["d", 0],
        ["e", 40],
      ],
      "PYRAMID",
    );
    const names = classNames(preview(choice));
    expect([names[1], names[3]]).toEqual(["Inactive", "Inactive"]);
    expect(preview(choice).lines.shares).toEqual([0.01, 0.04, 0.15, 0.8]);
  });

  it("loyalty tiers with round thresholds, and names that the user may change", () => {
    const rows = Array.from({ length: 20 }, (_, at) => [`m${at}`, 613 * (at + 1)]);
    const choice = choiceFor([["Member", "Spend"], ...rows]);
    const { lines, tallies, unclassified } = preview(choice);
    expect(choice.kind.id).toBe("LOYALTYTIER");
    expect(lines["thresholds spend"]).toEqual([5300, 8800, 11_000]);
    expect(tallies.map(({ label, rows: count }) => [label.en, count])).toEqual([
      ["Gold", 3],
      ["Silver", 3],
      ["Bronze", 6],
    ]);
    expect(unclassified).toBe(8);
    expect(preview({ ...choice, names: ["Basis", "Plus", "Top"] }).tallies[0]?.label.nl).toBe("Top");
  });

  it("NPS groups and priorities", () => {
    const nps = choiceFor([
      ["Client", "Would recommend"],
      ["a", 10],
      ["b", 8],
      ["c", 2],
    ]);
    expect(classNames(preview(nps))).toEqual(["Promoter", "Passive", "Detractor"]);
    const kto = choiceFor([
      ["Theme", "Importance", "Satisfaction"],
      ["a", 9, 4],
      ["b", 9, 9],
      ["c", 2, 8],
    ]);
    expect(classNames(preview(kto))).toEqual(["Concentrate here", "Keep up the good work", "Possible overkill"]);
    expect(preview(kto).lines["importanceCut importance"]?.[0]).toBeCloseTo(20 / 3, 12);
  });
});

it("classifies and measures 20,000 rows in well under a second", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`c${at}`, (at * 7919) % 1000, (at * 104_729) % 997]);
  const choice = choiceFor([["Client", "Current value", "Potential value"], ...rows]);
  expect(await quickest(() => preview(choice))).toBeLessThan(3_000);
  expect(preview(choice).tallies.reduce((sum, { rows: count }) => sum + count, 0)).toBe(20_000);
});
