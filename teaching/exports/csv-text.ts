import Papa from "papaparse";

export type CsvCell = string | number | null;

/** Text that a spreadsheet would take for a formula or a command, in wide characters too. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows as separated values. Text that starts like a formula gets an apostrophe before it; numbers stay numbers. */
export const csvText = (
  rows: readonly (readonly CsvCell[])[],
  { separator = ",", decimal = "." }: { readonly separator?: "," | ";"; readonly decimal?: "." | "," } = {},
): string =>
  Papa.unparse(
    rows.map((row) =>
      row.map((cell) => (typeof cell === "number" ? decimalText(cell, decimal) : safeText(cell ?? ""))),
    ),
    { delimiter: separator, newline: "\r\n" },
  );

const safeText = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

const decimalText = (value: number, decimal: "." | ","): string => String(value).replace(".", decimal);
