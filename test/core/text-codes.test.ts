import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textCodes } from "../../core/text-codes.ts";

/** The same, said with a Map. */
function codesByMap(texts: readonly string[]): readonly number[] {
  const known = new Map<string, number>();
  for (const text of texts) if (!known.has(text)) known.set(text, known.size);
  return texts.map((text) => known.get(text) as number);
}

describe("codes of texts", () => {
  it("are those that a Map would give, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 3 })), (texts) => {
        const codes = textCodes();
        expect(texts.map((text) => codes.add(text))).toEqual(codesByMap(texts));
        expect(texts.map((text) => codes.find(text))).toEqual(codesByMap(texts));
        expect(codes.texts).toEqual([...new Set(texts)]);
      }),
    );
  });

  it("hold for as many texts as there are, long ones and ones that differ in one place", () => {
    const texts = Array.from({ length: 20_000 }, (_, row) => `${"x".repeat(row % 40)}K${row % 7_001}`);
    const codes = textCodes();
    expect(texts.map((text) => codes.add(text))).toEqual(codesByMap(texts));
    expect(texts.map((text) => codes.find(text))).toEqual(codesByMap(texts));
  });

  it("tell texts apart that hash alike", () => {
    const codes = textCodes();
    const [one, other] = ["hcnikj", "bxdvjq"];
    expect([codes.add(one), codes.find(other), codes.add(other), codes.find(one)]).toEqual([0, undefined, 1, 0]);
  });

  it("are of no text before it is added", () => {
    const codes = textCodes();
    codes.add("K1");
    expect([codes.find(""), codes.find("K"), codes.find("k1"), codes.find("K1 ")]).toEqual(Array(4).fill(undefined));
  });
});
