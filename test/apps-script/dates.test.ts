import { describe, expect, it } from "vitest";
import { parametersOf } from "../../core/define.ts";
import { entries } from "../../core/registry.ts";
import { loadSheets } from "../hosts/sheets/runtime.ts";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The instant that midnight of a serial day is in a zone so many hours ahead of UTC. */
const midnight = (serial: number, ahead: number) => new Date(EPOCH + serial * DAY - ahead * 3_600_000);

const dated = entries.filter(({ calculator }) => parametersOf(calculator).some(({ kind }) => kind === "dates"));

describe("date cells", () => {
  it.each(dated.map(({ calculator }) => [calculator.id, calculator] as const))(
    "give %s the same answer as their serial days, in a spreadsheet of another time zone than the script",
    (id, { params, examples }) => {
      for (const { args } of examples) {
        const inZone = (ahead: number) =>
          args.map((arg, at) => {
            const kind = params[at]?.kind;
            if (kind !== "dates" && kind !== "date") return arg;
            const turn = (cell: unknown) => (typeof cell === "number" ? midnight(cell, ahead) : cell);
            return Array.isArray(arg) ? (arg as unknown[][]).map((row) => row.map(turn)) : turn(arg);
          });
        const serials = loadSheets().call(id, ...args);
        expect(loadSheets({ timeZone: "Asia/Shanghai" }).call(id, ...inZone(8))).toEqual(serials);
        expect(loadSheets({ timeZone: "Etc/GMT+10" }).call(id, ...inZone(-10))).toEqual(serials);
      }
    },
  );

  it("are refused by name where a number is expected to be small", () => {
    const sheets = loadSheets({ timeZone: "Asia/Shanghai" });
    expect(() => sheets.call("NPS", [[9], [midnight(45322, 8)]])).toThrow("may not be above 10, and it is 45,322");
    expect(sheets.spreadsheet.asked).toEqual(["time zone", "locale"]);
  });

  it("ask for the time zone once, however many there are, and not at all without dates", () => {
    const sheets = loadSheets();
    const dates = Array.from({ length: 50 }, (_, day) => [midnight(45_000 + day, 1)]);
    expect(() => sheets.call("NPS", dates)).toThrow();
    expect(sheets.spreadsheet.asked.filter((question) => question === "time zone")).toHaveLength(1);
  });

  it("exist in the functions under test", () => {
    expect(dated.length).toBeGreaterThan(0);
  });
});

describe("other things in cells", () => {
  it("such as an image are refused by what they are, and never pass for a blank", () => {
    const sheets = loadSheets();
    sheets.evaluate('var image = { toString: function () { return "CellImage"; } };');
    expect(() => sheets.evaluate("NPS([[9], [image]])")).toThrow("'CellImage' is not a number");
  });
});
