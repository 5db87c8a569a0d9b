import { describe, expect, it } from "vitest";
import { plainCell, plainNumber, plainTyped } from "../../playground/typed-text.ts";

describe("a number typed in Dutch", () => {
  it.each([
    ["12,5%", "12.5%"],
    ["12,5 %", "12.5%"],
    ["0,45", "0.45"],
    ["-0,45", "-0.45"],
    ["1.250,50", "1250.5"],
    ["1.250.000", "1250000"],
    ["2,375", "2.375"],
    ["2,375%", "2.375%"],
  ])("%s is read as %s", (typed, read) => {
    expect(plainNumber(typed, "nl")).toBe(read);
    expect(plainNumber(typed, "en")).toBe(typed);
  });

  it.each(["12.5%", "0.45", "12", "007", "06 12 345 678", "1,2,3", "1-2-2026", "a,b", "1.2.3", ""])(
    "leaves %s as it is",
    (typed) => expect(plainNumber(typed, "nl")).toBe(typed),
  );
});

describe("a cell pasted in Dutch", () => {
  it.each([
    ["12,5%", "12.5%"],
    ["1.250,50", "1250.5"],
    ["=CLV(180;0,45;12)", "=CLV(180,0.45,12)"],
    ["Jansen, Utrecht", "Jansen, Utrecht"],
  ])("%s is read as %s", (pasted, read) => expect(plainCell(pasted, "nl")).toBe(read));

  it("stays as it is where the page is English", () => {
    expect(plainCell("12,5%", "en")).toBe("12,5%");
  });
});

describe("a formula typed in Dutch", () => {
  it.each([
    ["=1,5+1", "=1.5+1"],
    ["=0,5*A2", "=0.5*A2"],
    ["=(1,5+A2)*2", "=(1.5+A2)*2"],
    ["=CLV(180;45%;12)", "=CLV(180,45%,12)"],
    ["=CLV(180;0,45;12)", "=CLV(180,0.45,12)"],
    ["=0,5*CLV(180,45%,12)", "=0.5*CLV(180,45%,12)"],
    ["=0,5*CLV(180;0,45;12)", "=0.5*CLV(180,0.45,12)"],
  ])("%s is read as %s", (typed, read) => expect(plainTyped(typed, "nl")).toBe(read));

  it.each(["=CLV(180,45%,12)", "=CLV(180,45,12)", "=SUM(1,2)", "=ROUND((1,5),2)", '="1,5"&A1', "={1,5}", "='1,5'!A1"])(
    "%s stays: its commas may separate",
    (typed) => expect(plainTyped(typed, "nl")).toBe(typed),
  );

  it("keeps its commas where the page is English", () => {
    expect(plainTyped("=1,5+1", "en")).toBe("=1,5+1");
    expect(plainTyped("=CLV(180;0,45;12)", "en")).toBe("=CLV(180,0.45,12)");
  });
});
