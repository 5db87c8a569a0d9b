import { createRequire } from "node:module";
import type { IWorkbookData, Nullable } from "@univerjs/core";
import type { Cell } from "../../../core/cells.ts";
import type { Language } from "../../../core/words.ts";
import { colourRules } from "../../../playground/colour-rules.ts";
import { type Engine, registerFunctions } from "../../../playground/univer-functions.ts";

// Univer's ES builds do not load in Node (opentype.js has no named exports), its CommonJS builds do.
const require = createRequire(import.meta.url);
const core: typeof import("@univerjs/core") = require("@univerjs/core");
const facade: typeof import("@univerjs/core/facade") = require("@univerjs/core/facade");
const engine: Engine = require("@univerjs/engine-formula");
const sheets: typeof import("@univerjs/sheets") = require("@univerjs/sheets");
const sheetsFormula: typeof import("@univerjs/sheets-formula") = require("@univerjs/sheets-formula");
for (const name of ["engine-formula", "sheets", "sheets-formula"]) require(`@univerjs/${name}/facade`);

/** What a cell of the engine holds, in full precision; an error as `{ error }`. */
export type Result = Cell | readonly (readonly Cell[])[];

/** The playground without its page: the real engine, our adapter, and a way to look inside. */
export function bootPlayground({
  language = "en",
  data = {},
}: {
  language?: Language;
  data?: Partial<IWorkbookData>;
} = {}) {
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  univer.registerPlugin(engine.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  const api = facade.FUniver.newAPI(univer);
  const workbook = api.createWorkbook({ id: "test", name: "test", ...data });
  const functions = registerFunctions(engine, univer, api, { labels: language, help: language });
  const formula = api.getFormula();
  const captured = captureResults(univer);
  const sheet = (name?: string) => (name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name));
  const range = (address: string, sheetName?: string) => {
    const found = sheet(sheetName);
    if (!found) throw new Error(`no sheet ${sheetName}`);
    return found.getRange(address);
  };

  return {
    api,
    engine,
    univer,
    rules: colourRules(sheets, engine, univer),
    functions,
    workbook,
    range,
    /** Writes rows of values from an address on; null leaves a cell blank. */
    setCells(address: string, rows: readonly (readonly (number | string | boolean | null)[])[], sheetName?: string) {
      const start = range(address, sheetName);
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          const text = typeof value === "string";
          if (value !== null) start.offset(r, c).setValue(text ? { v: value, t: core.CellValueType.STRING } : value);
        });
      });
    },
    setFormula(address: string, text: string, sheetName?: string) {
      range(address, sheetName).setValue({ f: text });
    },
    calculated: () => formula.onCalculationResultApplied(),
    /** The cells as they are stored: numbers rounded to 12 digits, errors as text. */
    stored: (address: string, sheetName?: string) => range(address, sheetName).getValues(),
    /** Evaluates formulas in one calculation and gives what the engine computed, before it is rounded into cells. */
    async evaluateAll(formulas: readonly string[], sheetName?: string): Promise<readonly Result[]> {
      const target = sheet(sheetName);
      const column = (target?.getMaxColumns() ?? 1) - 1;
      const keys = formulas.map((text, row) => {
        const key = captured.next();
        target?.getRange(row, column).setValue({ f: `=CAPTURE(${key},${text.replace(/^=/, "")})` });
        return key;
      });
      await formula.onCalculationResultApplied();
      target?.getRange(0, column, formulas.length, 1).clear();
      return keys.map((key) => captured.take(key));
    },
    async evaluate(text: string, sheetName?: string): Promise<Result> {
      const [result] = await this.evaluateAll([text], sheetName);
      return result;
    },
    dispose: () => univer.dispose(),
  };

  /** Registers CAPTURE(key, result), which keeps what it is given. */
  function captureResults(instance: typeof univer) {
    const kept = new Map<number, Result>();
    const capture = new engine.BaseFunction("CAPTURE");
    capture.calculate = (key, value) => {
      if (key && value) kept.set(Number(key.getValue()), resultFrom(value));
      return engine.NumberValueObject.create(0);
    };
    instance.__getInjector().get(engine.IFunctionService).registerExecutors(capture);
    let last = 0;
    return {
      next: () => ++last,
      take(key: number): Result {
        if (!kept.has(key)) throw new Error("the engine did not evaluate the formula");
        return kept.get(key);
      },
    };
  }
}

type ValueObject = InstanceType<Engine["BaseValueObject"]>;

function resultFrom(value: ValueObject): Result {
  if (value instanceof engine.ArrayValueObject) {
    return value.getArrayValue().map((row) => row.map((cell) => cellFrom(cell)));
  }
  return cellFrom(value);
}

function cellFrom(value: Nullable<ValueObject>): Cell {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}
