import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../core/answer.ts";
import { answerFrom, newMemory } from "../../core/memory.ts";
import { entries } from "../../core/registry.ts";
import { quickest, timeOf } from "../quickest.ts";
import { anyArgument, argumentsFor } from "./arbitrary.ts";
import { column } from "./ask.ts";
import customers from "./evidence/recipes/value-customer-bases.json" with { type: "json" };

const EN = { language: "en" } as const;
const ROWS = 2_000;

const list = () => [
  column(Array.from({ length: ROWS }, (_, row) => `K${row % 300}`)),
  column(Array.from({ length: ROWS }, (_, row) => 45_000 + ((row * 37) % 700))),
  column(Array.from({ length: ROWS }, (_, row) => 10 + (row % 90) + 0.25)),
];
/** The same cells in arrays that no call has seen: what a host hands over. */
const delivered = <T>(args: T): T => JSON.parse(JSON.stringify(args)) as T;

describe("answers to arguments that come again", () => {
  it("are those of the function itself, for every function and any arguments", () => {
    const memory = newMemory();
    fc.assert(
      fc.property(
        fc.constantFrom(...entries).chain((entry) => fc.tuple(fc.constant(entry), argumentsFor(entry))),
        ([{ calculator }, args]) => {
          const wide = args.map((arg) =>
            Array.isArray(arg) && arg.length > 1 ? Array.from({ length: 40 }, () => arg).flat() : arg,
          );
          const once = answer(calculator.id, wide, EN);
          for (let call = 0; call < 3; call++) expect(answerFrom(memory, calculator.id, wide, EN)).toEqual(once);
        },
      ),
    );
  });

  it("survive rubbish", () => {
    const memory = newMemory();
    const long = fc.array(fc.array(anyArgument, { maxLength: 2 }), { minLength: 90, maxLength: 120 });
    fc.assert(
      fc.property(long, (range) => {
        const once = answer("NPS", [range], EN);
        for (let call = 0; call < 3; call++) expect(answerFrom(memory, "NPS", [range], EN)).toEqual(once);
      }),
    );
  });

  it("notice any cell that changed, was added or was left out", () => {
    const memory = newMemory();
    const args = list();
    for (let call = 0; call < 3; call++) answerFrom(memory, "RFM", delivered(args), EN);
    expect(memory.answers).toHaveLength(1);
    const change = fc.record({
      arg: fc.integer({ min: 0, max: 2 }),
      row: fc.integer({ min: 0, max: ROWS - 1 }),
      to: fc.constantFrom<unknown>(null, 45_100, "K1", 0, ""),
    });
    fc.assert(
      fc.property(change, ({ arg, row, to }) => {
        const other = delivered(args) as unknown[][][];
        (other[arg] as unknown[][])[row] = [to];
        expect(answerFrom(memory, "RFM", other, EN)).toEqual(answer("RFM", other, EN));
      }),
      { numRuns: 60 },
    );
    const shorter = delivered(args).map((range) => range.slice(0, -1));
    for (let call = 0; call < 3; call++)
      expect(answerFrom(memory, "RFM", delivered(shorter), EN)).toEqual(answer("RFM", shorter, EN));
  });

  it("notice a change in an array that the host uses again", () => {
    const memory = newMemory();
    const args = list() as unknown[][][];
    for (let call = 0; call < 3; call++) answerFrom(memory, "RFM", args, EN);
    ((args[2] as unknown[][])[7] as unknown[])[0] = 1e6;
    expect(answerFrom(memory, "RFM", args, EN)).toEqual(answer("RFM", args, EN));
  });

  it("stay as they were when the host changes what it got", () => {
    const memory = newMemory();
    const args = list();
    for (let call = 0; call < 4; call++) {
      const given = answerFrom(memory, "RFM", args, EN);
      expect(given).toEqual(answer("RFM", args, EN));
      if (given.ok && Array.isArray(given.cells)) for (const row of given.cells as unknown[][]) row.fill("spoiled");
    }
  });

  it("tell languages, functions and single values apart", () => {
    const memory = newMemory();
    const args = list();
    for (const language of ["en", "nl", "en", "nl", "en", "nl"] as const)
      expect(answerFrom(memory, "RFM", args, { language })).toEqual(answer("RFM", args, { language }));
    for (const asOf of [45_800, 45_900, 45_800, 45_900, 45_800])
      expect(answerFrom(memory, "RFM", [...args, asOf], EN)).toEqual(answer("RFM", [...args, asOf], EN));
  });

  it("take a small part of the time when 20,000 cells fit the same customers", async () => {
    const { frequency, recency, age } = customers;
    const deliveries = Array.from({ length: 4 }, () => delivered([frequency, recency, age].map(column)));
    const ask = (call: number) => answerFrom(memory, "BGNBD", deliveries[call % 4] as unknown[], EN);
    const memory = newMemory();
    const once = await quickest(() => answer("BGNBD", deliveries[0] as unknown[], EN));
    const all = await timeOf(() => {
      for (let call = 0; call < 20_000; call++) ask(call);
    });
    expect(all / 20_000).toBeLessThan(once / 4);
    expect(ask(1)).toEqual(answer("BGNBD", deliveries[0] as unknown[], EN));
  });
});

describe("a memory", () => {
  it("keeps nothing of what came once, of a few cells, or of very many", () => {
    const memory = newMemory();
    answerFrom(memory, "RFM", list(), EN);
    for (let call = 0; call < 3; call++) answerFrom(memory, "NPS", [column([9, 10])], EN);
    const many = [column(Array.from({ length: 400_001 }, () => 9))];
    for (let call = 0; call < 3; call++) answerFrom(memory, "NPS", many, EN);
    expect(memory.answers).toEqual([]);
  });

  it("keeps nothing of texts that take much room, or of rows that are far longer than the first", () => {
    const memory = newMemory();
    const long = [column(Array.from({ length: 300 }, (_, row) => `${row} `.repeat(10_000)))];
    for (let call = 0; call < 3; call++) answerFrom(memory, "PARETOTABLE", [...long, column(Array(300).fill(1))], EN);
    const uneven = [Array.from({ length: 200 }, (_, row) => Array(row === 0 ? 1 : 3_000).fill(9))];
    for (let call = 0; call < 3; call++) answerFrom(memory, "NPS", uneven, EN);
    expect(memory.answers).toEqual([]);
    expect([...memory.seen].every((sketch) => sketch.length < 1_000)).toBe(true);
  });

  it("holds few answers and cells, however many ranges come twice, and forgets the oldest", () => {
    const memory = newMemory();
    const ranges = Array.from({ length: 100 }, (_, range) => [
      column(Array.from({ length: 120 }, () => range % 11)),
      column(Array.from({ length: 120 }, (__, row) => `${range} ${row % 5}`)),
    ]);
    for (const args of ranges) for (let call = 0; call < 2; call++) answerFrom(memory, "NPSTABLE", args, EN);
    expect(memory.answers).toHaveLength(16);
    expect(memory.seen.size).toBeLessThanOrEqual(64);
    const large = Array.from({ length: 5 }, (_, range) => [column(Array.from({ length: 150_000 }, () => range))]);
    for (const args of large) for (let call = 0; call < 2; call++) answerFrom(memory, "NPS", args, EN);
    expect(memory.answers.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(400_000);
    expect(memory.answers.at(-1)?.args[0]?.cells[0]).toBe(4);
  });
});
