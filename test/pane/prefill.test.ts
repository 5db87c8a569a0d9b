import { describe, expect, it } from "vitest";
import { parametersOf } from "../../core/define.ts";
import { findEntry } from "../../core/registry.ts";
import { prefill } from "../../pane/prefill.ts";

const filled = (id: string, address: string, rows: number, columns: number) => {
  const entry = findEntry(id) ?? expect.fail(`no function ${id}`);
  return prefill(parametersOf(entry.calculator), { address, rows, columns });
};

describe("a selection shared out over parameters", () => {
  it("goes whole to a function of one column", () => {
    expect(filled("NPS", "A2:A9", 8, 1)).toEqual({ scores: "A2:A9" });
    expect(filled("NPS", "A2:C9", 8, 3)).toEqual({ scores: "A2:C9" });
  });

  it("goes column by column to a function of a table", () => {
    expect(filled("RFM", "Blad1!B2:D90", 89, 3)).toEqual({
      customers: "Blad1!B2:B90",
      dates: "Blad1!C2:C90",
      amounts: "Blad1!D2:D90",
    });
    expect(filled("RFM", "A:D", 1_048_576, 4)).toEqual({ customers: "A:A", dates: "B:B", amounts: "C:C" });
  });

  it("starts with the first column where fewer are selected", () => {
    expect(filled("RFM", "B2:B90", 89, 1)).toEqual({ customers: "B2:B90" });
  });

  it("goes cell by cell to a function of single values, side by side or below one another", () => {
    expect(filled("CLV", "B2:D2", 1, 3)).toEqual({ orderValue: "B2", margin: "C2", orders: "D2" });
    expect(filled("CLV", "B2:B4", 3, 1)).toEqual({ orderValue: "B2", margin: "B3", orders: "B4" });
  });

  it("gives single values a column each for an answer per row", () => {
    expect(filled("CLV", "B2:D20", 19, 3)).toEqual({ orderValue: "B2:B20", margin: "C2:C20", orders: "D2:D20" });
  });

  it("never fills in a setting that merely could be a column", () => {
    expect(filled("QUADRANT", "A2:C9", 8, 3)).toEqual({ x: "A2:A9", y: "B2:B9" });
  });

  it("leaves one single cell alone: it is where the formula goes", () => {
    expect(filled("NPS", "C2", 1, 1)).toEqual({});
  });
});
