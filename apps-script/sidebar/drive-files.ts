import { base64 } from "../../pane/base64.ts";
import { type Notation, plainFormula } from "../../pane/notation.ts";
import type { DriveFiles } from "../../pane/workbook.ts";
import { howReached } from "../../teaching/collect/formulas.ts";
import { type FoundCell, type FoundWorkbook, RowsBuilder } from "../../teaching/collect/found.ts";
import type { StoredCell, StoredFile } from "../protocol.ts";
import { ask } from "./server.ts";

/** Files in the user's Google Drive, each in a call of its own: none comes near the six minutes that a call may take. */
export const driveFiles = (notation: Notation): DriveFiles => ({
  createFolder: (name) => ask("createFolder", { name }),
  createFile: (folder, name, xlsx) => ask("createFile", { folder, name, xlsx: base64(xlsx) }),
  readFile: async (id) => foundIn(await ask("readFile", { id }), notation),
});

function foundIn({ sheets, names }: StoredFile, notation: Notation): FoundWorkbook {
  return {
    sheets: sheets.map(({ name, cells }) => {
      const found = new RowsBuilder();
      for (const cell of cells) found.set(cell.row, cell.column, foundCell(cell, notation));
      return { name, rows: found.rows };
    }),
    names: new Map(names.map(({ name, ...place }) => [name.toLowerCase(), place])),
    remarks: [],
  };
}

const FORMATS: Readonly<Record<string, NonNullable<FoundCell["format"]>>> = {
  PERCENT: "percent",
  DATE: "date",
  TIME: "date",
  DATE_TIME: "date",
};

const ERRORS: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
  NULL_VALUE: "#NULL!",
};

function foundCell({ value, formula, format }: StoredCell, notation: Notation): FoundCell {
  const own = formula === null ? undefined : plainFormula(formula, notation).replace(/^=/, "");
  return {
    value: typeof value === "object" ? { error: ERRORS[value.error] ?? "#ERROR!" } : value,
    use: howReached(own),
    ...(format === null ? {} : { format: FORMATS[format] ?? "plain" }),
    ...(own === undefined ? {} : { formula: own }),
  };
}
