import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawer, gridPlaces, gridValue } from "../../../core/numeric/draw.ts";
import { shaWord } from "../../../core/numeric/sha.ts";

describe("the first word of SHA-256", () => {
  it("is that of the operating system for every text, lone halves of pairs and long texts included", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const digest = createHash("sha256").update(new TextEncoder().encode(text)).digest();
        expect(shaWord(text)).toBe(digest.readUInt32BE(0));
      }),
    );
  });
});

describe("a draw", () => {
  it("is the first words of the hashes of seed|0, seed|1 and so on", () => {
    const draw = drawer("abc#0");
    expect([draw(2 ** 32), draw(2 ** 32), draw(2 ** 32)]).toEqual([3345430918, 2787843253, 699262846]);
  });

  it("gives each of five places its fifth of 5,000 draws, give or take what chance does", () => {
    const draw = drawer("fair");
    const counts = [0, 0, 0, 0, 0];
    for (let turn = 0; turn < 5000; turn++) (counts[draw(5)] as number) += 1;
    // Chi-square with four degrees of freedom: beyond 18.47 once in a thousand seeds.
    const square = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(square).toBeLessThan(18.47);
  });

  it("passes over words that would favour the first places", () => {
    // 3 × 2³⁰ places: a quarter of all words lies beyond the last whole multiple.
    const places = 3 * 2 ** 30;
    const first = (counter: number) => shaWord(`pass|${counter}`);
    let counter = 0;
    const draw = drawer("pass");
    for (let turn = 0; turn < 50; turn++) {
      while (first(counter) >= places) counter++;
      expect(draw(places)).toBe(first(counter++));
    }
    expect(counter).toBeGreaterThan(50);
  });
});

describe("a grid of values", () => {
  it("runs from the lowest value to the highest that whole steps reach, without rounding errors", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 10_000 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 4 }),
        (low, step, steps, decimals) => {
          const unit = 10 ** decimals;
          const at = (place: number) => (low + step * place) / unit;
          expect(gridPlaces(low / unit, at(steps), step / unit)).toBe(steps + 1);
          expect(gridValue(low / unit, step / unit, steps)).toBe(at(steps));
        },
      ),
    );
  });
});
