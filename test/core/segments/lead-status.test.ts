import { describe, expect, it } from "vitest";
import { ask, askColumn, askRows, column, refusal } from "./ask.ts";

describe("LEADSTATUS", () => {
  it.each([
    [0, 0, 0, 0, "Suspect"],
    [1, 0, 0, 0, "Suspect"],
    [1, 1, 0, 0, "Lead"],
    [0, 1, 0, 0, "Lead"],
    [1, 1, 1, 0, "Prospect"],
    [0, 0, 1, 0, "Prospect"],
    [1, 1, 1, 1, "Customer"],
    [0, 0, 0, 1, "Customer"],
    [0, 0, 0, 0.5, "Customer"],
  ])("reacted %i, buying signal %i, dialogue %i and orders %i is %s", (...row) => {
    expect(ask("LEADSTATUS", row.slice(0, 4))).toBe(row[4]);
  });

  it("takes ticks and words in both languages, beside the list and in Dutch", () => {
    const args = [
      column(["Gereageerd", "ja", true, "", "x"]),
      column(["Koopsignaal", "nee", "yes", "", "waar"]),
      column(["Dialoog", 0, "n", "", "j"]),
      column(["Orders", 3, 0, "", "0"]),
    ];
    expect(askColumn("LEADSTATUS", args, "nl")).toEqual(["Status", "Klant", "Lead", "", "Prospect"]);
  });

  it("refuses what is neither yes nor no, orders below zero and a row that is not complete", () => {
    expect(refusal("LEADSTATUS", ["maybe", 0, 0, 0])[1]).toBe(
      "reacted: 'maybe' is not yes or no. Type yes or no, TRUE or FALSE, or 1 or 0.",
    );
    expect(refusal("LEADSTATUS", [0, 0, 0, -1], "nl")[1]).toBe("orders mag niet kleiner zijn dan 0, en is −1.");
    expect(refusal("LEADSTATUS", [column([1, 1]), column([1, ""]), column([0, 0]), column([0, 0])])[1]).toContain(
      "buying signal, row 2 is blank",
    );
  });

  it("explains with what was filled in", () => {
    const steps = (...args: unknown[]) =>
      askRows("EXPLAIN", ["LEADSTATUS", ...args])
        .slice(1)
        .map((row) => row.slice(2));
    expect(steps(1, 1, 0, 0)).toEqual([
      ["", 1, "yes or no"],
      ["", 1, "yes or no"],
      ["", 0, "yes or no"],
      ["", 0, "number"],
      ["", "Lead", "label"],
    ]);
    expect(steps(0, 0, 0, 2).pop()).toEqual(["2 > 0", "Customer", "label"]);
  });
});
