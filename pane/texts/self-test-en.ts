import type { SheetTexts } from "../self-test/words.ts";

const sheet: SheetTexts = {
  sheet: "Kwadrant self-test",
  title: "Kwadrant self-test",
  guide:
    "Each line calculates an example of a function in this spreadsheet and compares it with what Kwadrant expects; of a table, it counts the cells that are as expected. The data of the examples stand to the right. Delete this sheet when you have seen enough.",
  headers: ["Function", "Example", "Formula", "Result", "Expected", "Difference", "Verdict"],
  right: "OK",
  wrong: "differs",
  lookAt: "look yourself",
  allRight: ["All ", " tests are right."],
  notRight: ["", " of ", " tests are not right."],
  data: "Data of the examples",
  probes: {
    blanks: {
      name: "Blank cells",
      note: "33.33 here means that this version of Excel hands blank cells to functions as 0. Update Office; until then, select only filled cells.",
    },
    "whole-column": { name: "Whole columns", note: "A range such as A:A works like the cells that are filled in it." },
    found: {
      name: "Names without a prefix",
      note: "5 here means #NAME?: the functions have another name in this workbook, or are not loaded.",
    },
    "value-error": { name: "Error for a wrong value", note: "3 stands for #VALUE!." },
    "not-available": { name: "Error for missing answers", note: "Only blank cells give #N/A." },
    division: { name: "Error for a division by zero", note: "2 stands for #DIV/0!." },
    "decimal-comma": { name: "Decimal comma in text", note: "0,45 as text is read as a number." },
    "decimal-point": { name: "Decimal point in text", note: "0.45 as text is read as a number." },
    "decimal-sign": { name: "Decimal sign of this workbook", note: "The sign that Kwadrant shows in formulas here." },
    spill: { name: "Answers of several cells", note: "A range of answers gives a range of results." },
    "spilled-range": {
      name: "Reference to a spilled answer",
      note: "The sign # behind a cell means the whole answer.",
    },
    lambda: { name: "LAMBDA", note: "Functions work within functions of your own." },
    "lambda-name": {
      name: "Name for a LAMBDA",
      note: "A function of your own with a name calls one of Kwadrant. A blank result means that this workbook takes no such name from an add-in.",
    },
    map: { name: "MAP", note: "Functions work for each cell in turn." },
    release: { name: "Version of Excel", note: "For the report." },
    sentence: {
      name: "Sentence of an error",
      note: "Select the cell of the result and point at the sign beside it: it should say what is expected here.",
    },
  },
};

export const selfTestEn = {
  title: "Self-test",
  explained:
    "Runs every example of every function in your own spreadsheet, on a sheet of its own, and says what differs.",
  insert: "Insert self-test sheet",
  cancel: "Cancel",
  writing: (share: string) => `Writing the tests… ${share}`,
  inserted: "The sheet is there.",
  reading: "Waiting for the results…",
  copy: "Copy report",
  allRight: (tests: number) => `All ${tests} tests are right.`,
  notRight: (wrong: number, tests: number) => `${wrong} of ${tests} tests are not right.`,
  waiting: (count: number) => `${count} results are not there yet. Wait a moment, then copy the report again.`,
  host: (host: string, separator: string, decimal: string) =>
    `${host}; between arguments ${separator}, decimals ${decimal}`,
  toLookAt: "To look at:",
  line: (
    { name, note, formula }: { readonly name: string; readonly note: string; readonly formula: string },
    result: string,
    expected: string,
  ) => `${name} (${note}) ${formula} gives ${result}, expected ${expected}`,
  sheet,
};
