import Papa from "papaparse";
import { type FoundWorkbook, RowsBuilder, refuse } from "./found.ts";
import { LIMITS } from "./limits.ts";

/** Reads separated values: every cell is text, and of formulas only the values were saved. */
export function readCsv(bytes: Uint8Array): FoundWorkbook {
  const text = decode(bytes);
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [";", ",", "\t", "|"],
    preview: LIMITS.rows,
  });
  const found = new RowsBuilder();
  for (const [row, cells] of data.entries())
    for (const [column, value] of cells.slice(0, LIMITS.columns).entries())
      if (value.trim() !== "") found.set(row + 1, column + 1, { value });
  return {
    sheets: [{ name: "", rows: found.rows }],
    names: new Map(),
    remarks: [{ code: "one-sheet-only", facts: {} }],
  };
}

/** UTF-8, UTF-16 with a mark, and otherwise what Windows programs write. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 65_536).includes(0)) return refuse("not-a-workbook");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
