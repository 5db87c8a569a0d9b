import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, textCodes } from "../../core/text-codes.ts";

/** The same, said with a Map. */
function codesByMap(texts: readonly string[]): readonly number[] {
  const known = new Map<string, number>();
  for (const text of texts) if (!known.has(text)) known.set(text, known.size);
  return texts.map((text) => known.get(text) as number);
}

const whatever = () => true;
const never = () => false;

describe("codes of texts", () => {
  it("are those that a Map would give, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 3 })), (texts) => {
        const codes = textCodes(texts.length);
        expect(texts.map((text) => codeOf(codes, text, whatever))).toEqual(codesByMap(texts));
        expect(texts.map((text) => codeOf(codes, text, never))).toEqual(codesByMap(texts));
        expect(codes.texts).toEqual([...new Set(texts)]);
      }),
    );
  });

  it.each([0, 20_000])(
    "hold for more texts than were foreseen (%i), long ones and ones that differ in one place",
    (foreseen) => {
      const texts = Array.from({ length: 20_000 }, (_, row) => `${"x".repeat(row % 40)}K${row % 7_001}`);
      const codes = textCodes(foreseen);
      expect(texts.map((text) => codeOf(codes, text, whatever))).toEqual(codesByMap(texts));
      expect(texts.map((text) => codeOf(codes, text, never))).toEqual(codesByMap(texts));
    },
  );

  it("tell texts apart that hash alike", () => {
    const codes = textCodes(2);
    const [one, other] = ["rkkongu", "jqlizar"];
    expect(codeOf(codes, one, whatever)).toBe(0);
    expect(codeOf(codes, other, never)).toBeUndefined();
    expect(codeOf(codes, other, whatever)).toBe(1);
    expect(codeOf(codes, one, never)).toBe(0);
  });

  it("are given to texts that are fit only", () => {
    const codes = textCodes(5);
    expect(codeOf(codes, "K1", whatever)).toBe(0);
    const others = ["", "K", "k1", "K1 "];
    expect(others.map((text) => codeOf(codes, text, (other) => other === "k1"))).toEqual([
      undefined,
      undefined,
      1,
      undefined,
    ]);
    expect(codes.texts).toEqual(["K1", "k1"]);
  });
});
