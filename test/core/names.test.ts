import { describe, expect, it } from "vitest";
import { parametersOf } from "../../core/define.ts";
import { isOptional } from "../../core/params.ts";
import { entries, families } from "../../core/registry.ts";
import { EXCEL, EXCEL_DUTCH, EXCEL_MACROS, GOOGLE_SHEETS } from "../data/builtin-names.ts";

const ids = entries.map(({ calculator }) => calculator.id);

const isCellLike = (name: string) => /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name);

describe("the names of functions", () => {
  it.each(ids)("%s is three or more capitals, so it can be no cell and no identifier of another kind", (id) => {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(isCellLike(id)).toBe(false);
  });

  it("clash with no function of Excel, in English or Dutch, of Excel 4 or of Google Sheets", () => {
    const taken = new Set(
      [...EXCEL, ...GOOGLE_SHEETS, ...EXCEL_MACROS, ...EXCEL_DUTCH].map((name) => name.toUpperCase()),
    );
    expect(ids.filter((id) => taken.has(id.toUpperCase()))).toEqual([]);
    expect(["sum", "Query", "ECHO"].every((name) => taken.has(name.toUpperCase()))).toBe(true);
  });

  it("occur once", () => {
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
  });
});

describe("the parameters", () => {
  it.each(entries.map((entry) => [entry.calculator.id, entry] as const))(
    "of %s have one camelCase name each, required ones first",
    (_id, entry) => {
      const params = parametersOf(entry.calculator);
      const names = params.map(({ name }) => name);
      // Real names stand in the functions that Sheets sees, so they must be names that JavaScript allows.
      for (const name of names) expect(() => new Function(name, '"use strict";')).not.toThrow();
      for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
      expect(new Set(names).size).toBe(names.length);
      const firstOptional = params.findIndex(isOptional);
      if (firstOptional >= 0) expect(params.slice(firstOptional).every(isOptional)).toBe(true);
    },
  );
});

describe("the families", () => {
  it("export calculators and nothing else", () => {
    for (const members of Object.values(families)) {
      for (const member of Object.values(members)) expect(member).toHaveProperty("compute");
    }
  });
});
