import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../core/words.ts";
import { RECORD_KINDS, RECORD_MARKS, recordKindOf, recordOf } from "../../../teaching/records/record.ts";

describe("the mark of a record", () => {
  it("tells kind and language apart, whatever capitals and spaces someone made of it", () => {
    const marks = RECORD_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));
    for (const { kind, language } of marks) {
      const mark = RECORD_MARKS[kind][language];
      expect(recordOf(mark)).toEqual({ kind, language });
      expect(recordKindOf(`  ${mark.toUpperCase()} `)).toBe(kind);
    }
    expect(new Set(marks.map(({ kind, language }) => RECORD_MARKS[kind][language])).size).toBe(marks.length);
  });

  it("is in no other cell", () => {
    for (const cell of ["Exercise", "", null, 4, true, { error: "#N/A" }]) expect(recordKindOf(cell)).toBeUndefined();
  });
});
