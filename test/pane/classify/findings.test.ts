import { expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { startingChoice } from "../../../pane/classify/choice.ts";
import { type Findings, findingsOf } from "../../../pane/classify/findings.ts";
import { KINDS } from "../../../pane/classify/kinds.ts";
import { readRows } from "../../../pane/classify/read-rows.ts";
import { TEXTS } from "../../../pane/texts/index.ts";
import { listOf } from "./lists.ts";

function findingsIn(cells: readonly (readonly Cell[])[], top = 1): Findings {
  const started = startingChoice(listOf(cells, top), KINDS, "en");
  if (started === undefined) throw new Error("nothing fits");
  return findingsOf(started.choice, readRows(started.choice));
}

const HEADERS = ["Klant", "Huidige waarde", "Potentiële waarde"];

it("what was found is told in rows and cells of the sheet", () => {
  const findings = findingsIn(
    [
      HEADERS,
      ["Ann", 3, 4],
      ["ann", "5,5", 4],
      ["Bo", null, 4],
      [],
      ["Subtotaal Gent", 9, 9],
      ["Cy", 4, "?"],
      ["Totaal", 21, 21],
    ],
    11,
  );
  expect(findings).toMatchObject({
    used: 3,
    missing: 1,
    scores: true,
    totals: [{ row: 18, text: "Totaal" }],
    subtotals: [{ row: 16, text: "Subtotaal Gent" }],
    strays: [{ cell: "C17", text: "?", kind: "text" }],
    textNumbers: 1,
    duplicates: ["Ann"],
    blank: 1,
    headed: true,
    orders: false,
  });
});

it("a list in which most names come back is taken for orders", () => {
  const rows = Array.from({ length: 30 }, (_, at): Cell[] => [`k${at % 10}`, at, at + 1]);
  expect(findingsIn([HEADERS, ...rows]).orders).toBe(true);
});

it("the sentences are right for one and for many, in both languages", () => {
  const { found } = TEXTS.nl.classify;
  expect(found.strays([{ cell: "C7", text: "?", kind: "text" }])).toBe(
    "In C7 (?) staat iets wat geen getal is. Die rij telt niet mee.",
  );
  const many = ["A1", "A2", "A3", "A4", "A5"].map((cell) => ({ cell, text: "-", kind: "text" as const }));
  expect(found.strays(many)).toBe(
    "In A1 (-), A2 (-), A3 (-) en nog 2 staat iets wat geen getal is. Die rijen tellen niet mee.",
  );
  expect(TEXTS.en.classify.found.strays(many.slice(0, 2))).toBe(
    "A1 (-) and A2 (-) hold something that is no number. Those rows are left out.",
  );
  expect(TEXTS.en.classify.changes.count(1, "5 clients")).toBe("1 of 5 clients changes class:");
});
