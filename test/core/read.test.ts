import { describe, expect, it } from "vitest";
import { answer, outcomeOf } from "../../core/answer.ts";
import type { ParamReport } from "../../core/define.ts";
import { reportFor } from "../../core/i18n/index.ts";
import { findEntry } from "../../core/registry.ts";

const cells = (id: string, ...args: unknown[]) => {
  const shown = answer(id, args, { language: "en" });
  return shown.ok ? shown.cells : shown.sentence;
};
const column = (...values: unknown[]) => values.map((value) => [value]);

function reportOf(id: string, ...args: unknown[]): readonly ParamReport[] {
  const entry = findEntry(id);
  const outcome = entry === undefined ? undefined : outcomeOf(entry, args);
  return outcome?.ok ? outcome.report.params : [];
}

describe("a column of numbers", () => {
  it("skips blanks of every kind and never reads one as 0", () => {
    expect(cells("NPS", column(10, null, undefined, "", "  ", 9))).toBe(100);
  });

  it("skips one header, the first filled cell", () => {
    expect(cells("NPS", column("Score", 10, 0))).toBe(0);
    expect(cells("NPS", column("", "Score", 10))).toBe(100);
    expect(cells("NPS", column("Score", "Q1", 10))).toBe(
      "scores, row 2: 'Q1' is not a number. Type a number or clear the cell.",
    );
  });

  it.each(["n/a", "n.v.t.", "#N/B", "#DEEL/0!", "€ 1.250,-", "2026-03-28", "-"])(
    "takes %s on top for data, not for a header",
    (top) => {
      expect(cells("GINI", column(top, 10, 20))).toMatch(/^values, row 1/);
    },
  );

  it.each(["Score", "€", "Omzet (€)", "Q1 2026"])("takes %s on top for a header", (top) => {
    expect(cells("GINI", column(top, 10, 10))).toBe(0);
  });

  it("takes a lone text for a mistake, not for a header", () => {
    expect(cells("NPS", "Score")).toBe("scores: 'Score' is not a number. Type a number or clear the cell.");
  });

  it("reads numbers stored as text, with comma or point", () => {
    expect(cells("NPS", column("10", " 9 ", "8,0", "7.0"))).toBe(50);
  });

  it("refuses text that can be read two ways", () => {
    expect(cells("GINI", column(5, "1.234"))).toBe(
      "values, row 2: '1.234' is text that can be read two ways. Type it as a number.",
    );
  });

  it("names the place of an error, a boolean, a text and a value beyond the limits", () => {
    expect(cells("NPS", column(10, "#N/A"))).toBe("scores, row 2 holds the error #N/A: repair that cell first.");
    expect(cells("NPS", column(10, { error: "#REF!" }))).toBe(
      "scores, row 2 holds the error #REF!: repair that cell first.",
    );
    expect(cells("NPS", column(10, true))).toBe(
      "scores, row 2: TRUE is not a number. Type a number or clear the cell.",
    );
    expect(cells("NPS", column(10, 11))).toBe("scores, row 2 may not be above 10, and it is 11.");
    expect(cells("NPS", column(10, 7.5))).toBe("scores, row 2 must be a whole number, not 7.5.");
  });

  it("is read row by row from any rectangle, with a row of headers above", () => {
    expect(
      cells("NPS", [
        [10, 9],
        [0, null],
      ]),
    ).toBeCloseTo(100 / 3, 12);
    expect(
      cells("NPS", [
        ["Jan", "Feb"],
        [10, 9],
      ]),
    ).toBe(100);
    expect(cells("NPS", [["Score", 10, 9]])).toBe(100);
    expect(
      cells("NPS", [
        [10, 9],
        [8, "x"],
      ]),
    ).toBe("scores, row 2, column 2: 'x' is not a number. Type a number or clear the cell.");
  });

  it("may be one cell", () => {
    expect(cells("NPS", 10)).toBe(100);
    expect(cells("NPS", [[10]])).toBe(100);
  });

  it("reports what was read", () => {
    expect(reportOf("NPS", column("Score", 10, "9", "", 8))).toEqual([
      {
        param: "scores",
        cells: 5,
        used: 3,
        blank: 1,
        textAsNumber: 1,
        textAsDate: 0,
        dateOrder: undefined,
        words: 0,
        header: "Score",
      },
    ]);
  });

  it("reports in the user's language", () => {
    const entry = findEntry("NPS");
    const outcome = entry && outcomeOf(entry, [column("Score", 10, "9", "")]);
    if (!entry || !outcome?.ok) throw new Error("NPS answers");
    expect(reportFor(entry, outcome.report, "nl")).toEqual([
      "scores: gebruikt 2, leeg 1, tekst als getal gelezen 1, kop overgeslagen: Score.",
    ]);
  });
});

describe("columns of one table", () => {
  const groups = (...names: unknown[]) => column(...names);

  it("must be of the same size", () => {
    expect(cells("NPSTABLE", column(10, 9), groups("a"))).toBe(
      "groups has 1 × 1 cells, scores has 2 × 1: select ranges of the same size.",
    );
  });

  it("skip a row that is blank in all of them and refuse one that is blank in some", () => {
    expect(cells("NPSTABLE", column(10, null, 9), groups("a", "", "a"))).toHaveLength(3);
    expect(cells("PIPELINE", column(10, null), column(0.5, 0.2))).toBe(
      "values, row 2 is blank while probabilities is filled in: complete the row or clear it.",
    );
  });

  it("share one header row, which also takes the first name away", () => {
    const table = cells("NPSTABLE", column("Score", 10, 0), groups("Branch", "a", "b"));
    expect(table).toHaveLength(4);
    expect(JSON.stringify(table)).not.toContain("Branch");
  });

  it("compare names as trimmed text, numbers and texts alike, and mind capitals", () => {
    const table = cells("NPSTABLE", column(10, 10, 10, 10), groups(12, "12", " 12 ", "A"));
    expect((table as unknown[][]).map((row) => row[0])).toEqual(["Group", 12, "A", "Total"]);
    expect(cells("NPSTABLE", column(10, 0), groups("a", "A"))).toHaveLength(4);
  });

  it("treat __proto__ and constructor as names", () => {
    const table = cells("NPSTABLE", column(10, 9, 0), groups("__proto__", "constructor", "__proto__"));
    expect((table as unknown[][]).map((row) => row[0])).toEqual(["Group", "constructor", "__proto__", "Total"]);
  });
});

describe("an answer per row", () => {
  it("fills exactly the rows of the list, blank where it is blank, with a header where it has one", () => {
    expect(cells("NPSGROUP", column("Score", 10, "", 7, null))).toEqual([
      ["NPS group"],
      ["Promoter"],
      [""],
      ["Passive"],
      [""],
    ]);
  });

  it("keeps the shape of a row or a rectangle", () => {
    expect(cells("NPSGROUP", [[10, 7, 0]])).toEqual([["Promoter", "Passive", "Detractor"]]);
    expect(
      cells("NPSGROUP", [
        [10, 7],
        ["", 0],
      ]),
    ).toEqual([
      ["Promoter", "Passive"],
      ["", "Detractor"],
    ]);
  });

  it("of one blank cell is blank, so that it can be filled down", () => {
    expect(cells("NPSGROUP", null)).toBe("");
    expect(cells("NPSGROUP", [[""]])).toBe("");
  });
});

describe("single values", () => {
  it("spread over ranges, the others holding for every row", () => {
    expect(cells("CLV", column(180, 9500), column(0.45, 0.15), column(12, 6))).toEqual([[972], [8550]]);
    expect(cells("CLV", column("Order", 100, "", 200), 0.5, 2)).toEqual([["CLV"], [100], [""], [200]]);
  });

  it("refuse a row that is blank in only some of the ranges, by its place", () => {
    expect(cells("CLV", column(100, 200), column(0.5, ""), 2)).toBe(
      "margin, row 2 is blank while order value is filled in: complete the row or clear it.",
    );
  });

  it("name the row that a calculator itself refuses", () => {
    expect(cells("RETENTION", column("Start", 100, 100), column("End", 90, 130))).toMatch(
      /^row 3: End minus new customers is 130/,
    );
  });

  it("say which argument is missing", () => {
    expect(cells("CLV", 100, null, 2)).toBe("margin is empty: fill it in.");
    expect(cells("CLV", 100)).toBe("margin is empty: fill it in.");
  });

  it("take the default for an omitted, blank or null argument", () => {
    for (const omitted of [undefined, null, "", " ", [[null]]]) expect(cells("RETENTION", 100, 90, omitted)).toBe(0.9);
  });

  it("take an optional range that is all blank for omitted", () => {
    expect(cells("RETENTION", column(250, 200), column(200, 100), column("", null))).toEqual([[0.8], [0.5]]);
  });

  it("say in a list which row divides by zero, where the error itself would not", () => {
    expect(answer("LIFETIME", [column(0.2, 0)], { language: "en" })).toMatchObject({
      error: "value",
      sentence: expect.stringMatching(/^row 2: /),
    });
    expect(answer("LIFETIME", [0], { language: "en" })).toMatchObject({ error: "division-by-zero" });
  });

  it("show the digits that a refusal is about", () => {
    expect(cells("NPS", column(9, 9.00001))).toBe("scores, row 2 must be a whole number, not 9.00001.");
    expect(cells("MARKETSHARE", 0.1 + 0.2, 0.3)).toBe(1);
    expect(cells("NPSINTERVAL", column(9, 0), 1)).toBe("confidence may not be above 0.9999, and it is 1.");
  });

  it("explain how a rate is typed", () => {
    expect(cells("CLV", 180, 45, 12)).toBe("margin must be between 0 and 1: type 45% or 0.45.");
    expect(answer("CLV", [180, 45, 12], { language: "nl" })).toMatchObject({
      sentence: "marge moet tussen 0 en 1 liggen: typ 45% of 0,45.",
    });
  });

  it("refuse a range where only one cell makes sense", () => {
    expect(cells("PARETO", column(1, 2), column(0.2, 0.3))).toBe("top takes one cell, not a range.");
  });

  it("accept a choice in any case and name the choices otherwise", () => {
    expect(cells("NPSINTERVAL", column(10, 0), 0.95, "WALD")).toHaveLength(2);
    expect(cells("NPSINTERVAL", column(10, 0), 0.95, "exact")).toBe(
      "method: 'exact' is not one of the choices. Use adjusted, wald.",
    );
  });
});

describe("the language of labels", () => {
  it("is the workbook's, unless the last argument says otherwise", () => {
    expect(answer("NPSGROUP", [0], { language: "nl" })).toEqual({ ok: true, cells: "Criticaster" });
    expect(answer("NPSGROUP", [0, "en"], { language: "nl" })).toEqual({ ok: true, cells: "Detractor" });
  });

  it("never changes a number", () => {
    const scores = column(10, 9, 3, 7);
    const numbers = (language: "en" | "nl") =>
      JSON.stringify(answer("NPSINTERVAL", [scores], { language })).match(/-?\d+\.\d+/g);
    expect(numbers("nl")).toEqual(numbers("en"));
  });
});
