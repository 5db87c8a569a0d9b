import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, findEntry } from "../../core/registry.ts";
import { callsIn } from "../../pane/formula.ts";
import { draftOf } from "../../pane/insertion.ts";
import { type Notation, PLAIN } from "../../pane/notation.ts";

const DUTCH: Notation = { separator: ";", decimal: "," };

const entry = (id: string): Entry => findEntry(id) ?? expect.fail(`no function ${id}`);
const draft = (id: string, typed: Record<string, string>, notation = DUTCH, target = "Z99") =>
  draftOf(entry(id), typed, target, notation);

/** EXPLAIN takes a name as text and any further arguments. */
function explaining(name: string, rest: string) {
  const [first, further] = entry("EXPLAIN").calculator.params;
  return draft("EXPLAIN", { [first?.name ?? ""]: name, [further?.name ?? ""]: rest });
}

const CLV = { orderValue: "180", margin: "45%", orders: "12" };
const clv = (typed: Partial<typeof CLV>, notation = DUTCH) => draft("CLV", { ...CLV, ...typed }, notation);

describe("a formula from the form", () => {
  it("is written with commas and points and shown in the notation of the workbook", () => {
    const { formula, shown, problems } = clv({ orderValue: "180,5" });
    expect(formula).toBe("=CLV(180.5,45%,12)");
    expect(shown).toBe("=CLV(180,5;45%;12)");
    expect(problems.size).toBe(0);
  });

  it.each([
    ["0,45", "0.45"],
    ["0.45", "0.45"],
    ["45%", "45%"],
    ["45 %", "45%"],
    ["7,5%", "7.5%"],
    ["7%", "7%"],
    ["B2", "B2"],
    ["=B2", "B2"],
    ["$B$2", "$B$2"],
    ["marge", "marge"],
  ])("understands a margin typed as %s", (typed, written) => {
    expect(clv({ margin: typed }).formula).toBe(`=CLV(180,${written},12)`);
  });

  it("reads a number that can be read two ways in the notation of the workbook", () => {
    expect(clv({ orderValue: "1.234" }, DUTCH).formula).toBe("=CLV(1234,45%,12)");
    expect(clv({ orderValue: "1.234" }, PLAIN).formula).toBe("=CLV(1.234,45%,12)");
    expect(clv({ orderValue: "1,234" }, DUTCH).formula).toBe("=CLV(1.234,45%,12)");
    expect(clv({ orderValue: "1,234" }, PLAIN).formula).toBe("=CLV(1234,45%,12)");
    expect(clv({ orderValue: "1.234,50" }, PLAIN).formula).toBe("=CLV(1234.5,45%,12)");
  });

  it("refuses what the function would refuse, for the same reason", () => {
    expect(clv({ margin: "45" }).problems.get("margin")).toMatchObject({ code: "not-a-rate" });
    expect(clv({ margin: "-5%" }).problems.get("margin")).toMatchObject({ code: "below-minimum" });
  });

  it("asks for what is required, and shows in the preview where it goes", () => {
    const { problems, shown } = clv({ margin: " " });
    expect([...problems]).toEqual([["margin", "required"]]);
    expect(shown).toBe("=CLV(180;…;12)");
  });

  it("leaves out optional arguments at the end and keeps the place of one in between", () => {
    expect(draft("NPSINTERVAL", { scores: "A2:A9" }).formula).toBe("=NPSINTERVAL(A2:A9)");
    expect(draft("NPSINTERVAL", { scores: "A2:A9", method: "wald" }).formula).toBe('=NPSINTERVAL(A2:A9,,"wald")');
  });

  it("writes a name of a matrix as text, a range as a range, and a name after an equals sign as a name", () => {
    const quadrant = (matrix: string) => draft("QUADRANT", { matrix, x: "A2:A9", y: "B2:B9" }).formula;
    expect(quadrant("KRALJIC")).toBe('=QUADRANT("KRALJIC",A2:A9,B2:B9)');
    expect(quadrant('"KRALJIC"')).toBe('=QUADRANT("KRALJIC",A2:A9,B2:B9)');
    expect(quadrant("D1:E3")).toBe("=QUADRANT(D1:E3,A2:A9,B2:B9)");
    expect(quadrant("=mine")).toBe("=QUADRANT(mine,A2:A9,B2:B9)");
  });

  it("writes dates as ISO text; day-month-year only where commas are decimals", () => {
    const rfm = { customers: "A2:A9", dates: "B2:B9", amounts: "C2:C9" };
    expect(draft("RFM", { ...rfm, asOf: "31-3-2026" }).formula).toBe('=RFM(A2:A9,B2:B9,C2:C9,"2026-03-31")');
    expect(draft("RFM", { ...rfm, asOf: "2026-03-31" }, PLAIN).formula).toBe('=RFM(A2:A9,B2:B9,C2:C9,"2026-03-31")');
    expect(draft("RFM", { ...rfm, asOf: "31-3-2026" }, PLAIN).problems.get("asOf")).toBe("not-understood");
  });

  it("passes further arguments on one by one", () => {
    expect(explaining("CLV", "B2; 45%; 12").formula).toBe('=EXPLAIN("CLV",B2,45%,12)');
    expect(explaining("CLV", "B2; 0,45").formula).toBe('=EXPLAIN("CLV",B2,0.45)');
  });

  it("leaves the sheet out of references to the sheet that the formula stands on", () => {
    const typed = { scores: "Blad1!A2:A9" };
    expect(draft("NPS", typed, DUTCH, "Blad1!C2").formula).toBe("=NPS(A2:A9)");
    expect(draft("NPS", typed, DUTCH, "'Blad 2'!C2").formula).toBe("=NPS(Blad1!A2:A9)");
  });

  it("refuses to stand within its own range", () => {
    expect(draft("NPS", { scores: "A2:A9" }, DUTCH, "A5").problems.get("scores")).toBe("circular");
    expect(draft("NPS", { scores: "A:A" }, DUTCH, "Blad1!A5").problems.get("scores")).toBe("circular");
    expect(draft("NPS", { scores: "Blad2!A:A" }, DUTCH, "Blad1!A5").problems.size).toBe(0);
  });
});

/** Texts out of the pieces that formulas are made of. */
const FORMULA_LIKE = fc
  .array(fc.constantFrom(..."\"'(){}[];,:!#%=+-@\\ \n", "A1", "B2:B9", "0,5", "NPS(", "x", "Blad1!", "TRUE", "#N/A"))
  .map((pieces) => pieces.join(""));

describe("text that would be a formula", () => {
  it.each([
    'A2:A9)+HYPERLINK("http://x"',
    "A2:A9,B2:B9",
    "SUM(A2:A9)",
    "A2:A9 B2:B9",
    "A2+1",
    '"tekst"',
    "A2:A9)",
    "{1;2}",
  ])("is refused for a column: %s", (typed) => {
    expect(draft("NPS", { scores: typed }).problems.get("scores")).toBe("reference-needed");
  });

  it("stays one quoted text in a text argument", () => {
    const typed = 'CLV";1)+HYPERLINK("http://x';
    expect(explaining(typed, "").formula).toBe('=EXPLAIN("CLV"";1)+HYPERLINK(""http://x")');
  });

  it("never makes more than one call, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), FORMULA_LIKE), fc.constantFrom(PLAIN, DUTCH), (typed, notation) => {
        for (const id of ["EXPLAIN", "QUADRANT", "CLV", "NPS"]) {
          const { params } = entry(id).calculator;
          const all = Object.fromEntries(params.map(({ name, kind }) => [name, kind === "rest" ? "" : typed]));
          const { formula, problems } = draft(id, all, notation);
          if (problems.size > 0) continue;
          const [call, ...others] = callsIn(formula, PLAIN) ?? [];
          expect(others).toEqual([]);
          expect(call?.args.every(({ kind }) => kind !== "call" && kind !== "calculation")).toBe(true);
        }
      }),
    );
  });
});
