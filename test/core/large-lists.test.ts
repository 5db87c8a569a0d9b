import { describe, expect, it } from "vitest";
import { answer } from "../../core/answer.ts";
import { parametersOf } from "../../core/define.ts";
import { isOptional } from "../../core/params.ts";
import { entries } from "../../core/registry.ts";
import { timeOf } from "../quickest.ts";
import { ask, column } from "./ask.ts";

describe("a long list", () => {
  it("looks for the header once, however many blanks and texts follow", async () => {
    const scores = [...Array.from({ length: 200_000 }, () => [""]), ...Array.from({ length: 200_000 }, () => ["9"])];
    expect(await timeOf(() => expect(ask("NPS", [scores])).toBe(100))).toBeLessThan(5_000);
  });

  it("cuts off the blank tail of a whole column", () => {
    const whole = [...column(["Score", 10, 7]), ...Array.from({ length: 1_048_573 }, () => [null])];
    expect(ask("NPSGROUP", [whole])).toEqual([["NPS group"], ["Promoter"], ["Passive"]]);
  });
});

describe("every function", () => {
  it("survives a column of a million blank cells", async () => {
    const blanks = Array.from({ length: 1_000_000 }, () => [null]);
    for (const { calculator } of entries) {
      const args = parametersOf(calculator).map((param) => (isOptional(param) ? null : blanks));
      const time = await timeOf(() => {
        const shown = answer(calculator.id, args, { language: "en" });
        if (shown.ok && Array.isArray(shown.cells)) expect(shown.cells.length).toBeLessThan(20_000);
      });
      expect(time, calculator.id).toBeLessThan(3_000);
    }
  });
});
