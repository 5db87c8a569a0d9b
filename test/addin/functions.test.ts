import { statSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answer } from "../../core/answer.ts";
import type { Cell } from "../../core/cells.ts";
import { allItems } from "../../core/items/bank/index.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import { entries } from "../../core/registry.ts";
import { LANGUAGES } from "../../core/words.ts";
import { addressOfArea } from "../../pane/address.ts";
import { customersEn } from "../../pane/texts/customers-en.ts";
import { customersNl } from "../../pane/texts/customers-nl.ts";
import { cellError } from "../hosts/excel/custom-functions.ts";
import type { Json } from "../hosts/excel/host-object.ts";
import { type LoadedExcel, loadExcel } from "../hosts/excel/load.ts";
import { BUILD_TIME, built, ensureBuilt, openFunctions } from "./build.ts";

let excel: LoadedExcel;

beforeAll(ensureBuilt, BUILD_TIME);
const nothingMissing = ({ host }: LoadedExcel) => expect(host.missing).toEqual([]);

type Argument = Cell | readonly (readonly Cell[])[];

const isRows = (argument: Argument): argument is readonly (readonly Cell[])[] => Array.isArray(argument);

/** An argument of an example as Excel passes it: a blank cell is null. */
function passed(argument: Argument): Json {
  if (isRows(argument)) return argument.map((row) => row.map(passed));
  if (argument === undefined || argument === null || argument === "") return null;
  return typeof argument === "object" ? cellError(argument.error) : argument;
}

/** What core itself answers, in the form in which a cell shows it. */
function expected(id: string, args: readonly unknown[], language: "en" | "nl") {
  const answered = answer(id, args, { language });
  if (answered.ok) return { value: Array.isArray(answered.cells) ? answered.cells : [[answered.cells]] };
  const error = { value: "#VALUE!", "not-available": "#N/A", "division-by-zero": "#DIV/0!" }[answered.error];
  return { error, message: error === "#DIV/0!" ? "" : answered.sentence };
}

describe.each(LANGUAGES)("every function, with labels in %s", (language) => {
  let workbook: LoadedExcel;
  // One for all: opening Excel takes longer than calculating.
  beforeAll(() => {
    workbook = openFunctions();
    workbook.Office.context.document.settings.set("kwadrant.language", language);
    return () => nothingMissing(workbook);
  });

  test.each(entries.map((entry) => [entry.calculator.id, entry] as const))(
    "%s answers its examples, and refuses an error cell, nothing and a text, as core does",
    async (id, { calculator }) => {
      for (const { args } of calculator.examples) {
        expect(await workbook.callFunction(id, args.map(passed))).toEqual(expected(id, args, language));
      }
      const required = calculator.params.filter((param) => !("optional" in param) && !("default" in param)).length;
      for (const cell of [{ error: "#DIV/0!" }, null, "?"]) {
        const args = Array.from({ length: required }, () => [[cell], [cell]]);
        expect(await workbook.callFunction(id, args.map(passed))).toEqual(expected(id, args, language));
      }
    },
  );
});

/** A workbook of its own for every test. */
const afresh = () =>
  beforeEach(() => {
    excel = openFunctions();
    return () => nothingMissing(excel);
  });

describe("what reaches a function", () => {
  afresh();

  test("blank cells and arguments left out count as blank, and Excel's extra argument as nothing", async () => {
    expect(await excel.callFunction("NPS", [[[10], [null], [0], [9]]])).toEqual({ value: [[100 / 3]] });
    // In the place of the language that is left out stands null, and Excel's own object behind it.
    const args = [
      [[10], [null], [0]],
      [["a"], [null], ["b"]],
    ];
    expect(await excel.callFunction("NPSTABLE", args)).toEqual(expected("NPSTABLE", args, "en"));
    expect(await excel.callFunction("NPSTABLE", args)).toHaveProperty("value");
  });

  test("Excel's extra argument is never taken for one that is left out", async () => {
    // Without metadata nothing fills the places of what is left out, as in formulas from before a parameter was added.
    const { callFunction } = loadExcel({ scripts: [built("functions.js")] });
    expect(await callFunction("NPSGROUP", [[[10]]])).toEqual({ value: [["Promoter"]] });
  });

  test("an error cell is refused by name and place", async () => {
    const outcome = await excel.callFunction("NPS", [[[10], [cellError("#DIV/0!")]]]);
    expect(outcome).toEqual({ error: "#VALUE!", message: expect.stringContaining("#DIV/0!") });
    expect(outcome).toMatchObject({ message: expect.stringContaining("row 2") });
  });

  test("EXPLAIN takes the arguments of another function one by one", async () => {
    const steps = tableOf(await excel.callFunction("EXPLAIN", ["CLV", 180, 0.45, 12]));
    expect(steps.at(-1)).toContain(972);
    const ranges = tableOf(await excel.callFunction("EXPLAIN", ["NPS", [[10], [9], [8], [6]]]));
    expect(ranges.at(-1)).toContain(25);
  });

  test("EXPLAIN without further arguments refuses in its own words", async () => {
    expect(await excel.callFunction("EXPLAIN", ["NPS"])).toEqual(expected("EXPLAIN", ["NPS"], "en"));
    expect(await excel.callFunction("EXPLAIN", ["NOTHING"])).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("NOTHING"),
    });
  });
});

describe("what a cell shows", () => {
  afresh();

  test("a table spills with headers, and holds no null", async () => {
    const orders = [
      ["Bos", 46_000, 100],
      ["Smit", 46_010, 250],
      ["Bos", 46_020, 50],
    ];
    const column = (index: number) => orders.map((row) => [row[index] ?? null]);
    const rows = tableOf(await excel.callFunction("RFM", [column(0), column(1), column(2)]));
    expect(rows[0]?.every((header) => typeof header === "string" && header !== "")).toBe(true);
    expect(rows.flat()).not.toContain(null);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test("a division by zero is Excel's own error", async () => {
    const outcome = await excel.callFunction("MARKETSHARE", [0, 0]);
    expect(outcome).toEqual(expected("MARKETSHARE", [0, 0], "en"));
  });

  test("labels follow the setting of the workbook, and else the language of the document", async () => {
    const label = async () => tableOf(await excel.callFunction("NPSGROUP", [10]))[0]?.[0];
    excel = openFunctions({ locale: "en-US", contentLanguage: "nl-NL" });
    const dutch = await label();
    excel.Office.context.document.settings.set("kwadrant.language", "en");
    const english = await label();
    expect([dutch, english]).toEqual(["Promotor", "Promoter"]);
  });

  test("an answer over 5 MB is refused with what to do, instead of leaving the cell busy", {
    timeout: 60_000,
  }, async () => {
    const scores = Array.from({ length: 500_000 }, () => [10]);
    for (const [language, { title }] of [
      ["en", customersEn],
      ["nl", customersNl],
    ] as const) {
      excel.Office.context.document.settings.set("kwadrant.language", language);
      const message = expect.stringMatching(`5 MB.*${title}`);
      expect(await excel.callFunction("NPSGROUP", [scores])).toEqual({ error: "#N/A", message });
    }
    const fitting = tableOf(await excel.callFunction("NPSGROUP", [scores.slice(0, 300_000)]));
    expect(fitting.length).toBe(300_000);
  });

  test.each([
    ["en", "Sheet1!A1048574", /4 rows and 1 column;.* 3 rows and 16,384 columns\..*higher/],
    ["nl", "'Blad ''1''!'!$XFD$1048574", /4 rijen en 1 kolom;.* 3 rijen en 1 kolom\..*hoger/],
  ])(
    "an answer that runs over the edge of the sheet is refused with what to do, in %s",
    async (language, address, say) => {
      excel.Office.context.document.settings.set("kwadrant.language", language);
      const scores = [[10], [9], [8], [7]];
      const message = expect.stringMatching(say);
      expect(await excel.callFunction("NPSGROUP", [scores], { address })).toEqual({ error: "#N/A", message });
      expect(await excel.callFunction("NPSGROUP", [scores.slice(1)], { address })).toHaveProperty("value");
    },
  );

  test("a table may take the last columns of the sheet, and none beyond", async () => {
    const ratings: Json = [
      [[10], [9], [3]],
      [["a"], ["a"], ["b"]],
    ];
    const ask = (column: number) => {
      const address = addressOfArea({ context: ["Sheet1"], top: 0, left: column, bottom: 0, right: column });
      return excel.callFunction("NPSTABLE", ratings, { address });
    };
    const width = tableOf(await ask(0))[0]?.length ?? 0;
    expect(await ask(16_384 - width)).toHaveProperty("value");
    expect(await ask(16_384 - width + 1)).toMatchObject({ error: "#N/A" });
  });

  test("a mistake of our own is shown and logged, not swallowed", async () => {
    const logged: unknown[] = [];
    Object.assign(excel.realm, {
      TextEncoder: class {
        constructor() {
          throw new Error("broken");
        }
      },
      console: { ...console, error: (...received: unknown[]) => logged.push(received) },
    });
    const outcome = await excel.callFunction("NPSGROUP", [Array.from({ length: 100_000 }, () => [10])]);
    expect(outcome).toMatchObject({ error: "#VALUE!", message: expect.stringMatching(/NPSGROUP.*broken.*report/) });
    expect(logged).toHaveLength(1);
  });
});

test("functions.js takes under 4.5 KB a function and needs nothing but office.js", () => {
  expect(statSync(built("functions.js")).size / entries.length).toBeLessThan(4_500);
  expect(() => openFunctions()).not.toThrow();
});

describe("the exercises", () => {
  afresh();

  const args = ["CLV-02", 8550, [[9500], [0.15], [6]]];

  test("are fetched when a cell asks for one, under 4 KB each beside their reader; without them it says why it has no answer", async () => {
    const broken: LoadedExcel = openFunctions();
    const asked: string[] = [];
    const head = {
      appendChild: (script: { src: string; onerror: (event: object) => void }) => {
        asked.push(script.src);
        script.onerror({ type: "error", target: script });
      },
    };
    Object.assign(broken.realm.document as object, { head });
    const refused = await broken.callFunction("CHECK", args);
    expect(asked).toContainEqual(expect.stringMatching(/exercises\.js$/));
    const sizes = asked.map((file) => statSync(built(path.basename(file))).size);
    expect(exactSum(sizes)).toBeLessThan(60_000 + 4_000 * allItems().length);
    expect(refused).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("CHECK") });
    expect(await broken.callFunction("NPS", [[[10]]])).toEqual({ value: [[100]] });
    expect(await excel.callFunction("CHECK", args)).toEqual({ value: [["Right."]] });
  });
});

function tableOf(outcome: { readonly value: Json } | { readonly error: string }): readonly (readonly Json[])[] {
  if ("error" in outcome) throw new Error(`${outcome.error} ${JSON.stringify(outcome)}`);
  if (!Array.isArray(outcome.value)) throw new Error("the answer is no matrix");
  return outcome.value;
}
