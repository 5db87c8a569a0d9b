import type { Stray } from "../classify/read-rows.ts";

const listed = (names: readonly string[], most = 3): string =>
  names.length > most
    ? `${names.slice(0, most).join(", ")} and ${names.length - most} more`
    : names.join(", ").replace(/, ([^,]*)$/, " and $1");

const rowsLeftOut = (count: number) => (count === 1 ? "That row is left out." : "Those rows are left out.");

/** What the pane says in English while it classifies a list. */
export const classifyEn = {
  welcome: {
    title: "Your client list, classified in three clicks",
    text: "Click a cell in a list, choose Classify, and Kwadrant finds the columns, picks a matrix and shows which client falls where. You decide what goes into the sheet, and Undo takes it all back.",
    sample: "Try it on sample clients",
    skip: "Skip, I have a list",
    sampleSheet: "Sample clients",
    sampleDone: (sheet: string) => `Twenty made-up clients are on the new sheet ${sheet}.`,
  },
  start: {
    title: "Classify a list",
    text: "Click any cell in your list, then choose Classify.",
    cell: "Active cell",
    classify: "Classify",
    reading: "Reading the list…",
    sample: "Insert sample clients",
    noBlock: (cell: string) =>
      `There is nothing around ${cell}. Click a cell inside your list and choose Classify again.`,
    noRows: "There are no rows with data here. A list has headers and, below them, a row for each client.",
    noNumbers:
      "There is no column with numbers in this list, so there is nothing to classify by. Add a column such as revenue or a score from 1 to 10.",
  },
  found: {
    heading: "Found",
    count: (rows: string, missing: number, scores: boolean) =>
      missing === 0 ? rows : `${rows}, ${missing} without a ${scores ? "score" : "value"}`,
    totals: (totals: readonly { readonly row: number; readonly text: string }[]) =>
      totals.length === 1
        ? `Row ${totals[0]?.row} adds up the others${totals[0]?.text ? ` (${totals[0].text})` : ""}.`
        : `Rows ${listed(totals.map(({ row }) => String(row)))} add up the others.`,
    leaveOutTotals: "Leave them out",
    leaveOutTotal: "Leave it out",
    subtotals: (rows: readonly { readonly row: number; readonly text: string }[]) =>
      `Inside the list ${listed(rows.map(({ row, text }) => `row ${row} (${text})`))} ${rows.length === 1 ? "looks like a subtotal, and counts" : "look like subtotals, and count"} as a row. Delete it first if it is one.`,
    strays: (strays: readonly { readonly cell: string; readonly text: string; readonly kind: Stray["kind"] }[]) => {
      const cells = listed(strays.map(({ cell, text }) => `${cell} (${text})`));
      const two = strays.some(({ kind }) => kind === "ambiguous");
      const what = two ? "a text that is no number or can be read as two" : "something that is no number";
      return `${cells} ${strays.length === 1 ? "holds" : "hold"} ${what}. ${rowsLeftOut(strays.length)}`;
    },
    textNumbers: (count: number) =>
      count === 1
        ? "1 number is stored as text; it is read as a number."
        : `${count} numbers are stored as text; they are read as numbers.`,
    duplicates: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? "occurs" : "occur"} more than once; each row is classified by itself.`,
    orders:
      "Most names come back, so this looks like a list of orders. The customer base makes one row per customer of it.",
    blank: (count: number) => (count === 1 ? "1 blank row is skipped." : `${count} blank rows are skipped.`),
    noHeaders: "This list has no headers. Check the columns below.",
    unsure: "The headers do not say what these columns are. Check the columns below.",
  },
  model: {
    label: "Classify by",
    fits: "Fits this list",
    others: "Other models",
    own: "Your own matrices",
  },
  columns: {
    heading: "Columns",
    none: "None",
    choose: "Choose a column",
    name: "Name of each row",
    size: "Size and totals",
    column: (letter: string) => `Column ${letter}`,
    incomplete: "Choose a column for each axis first.",
  },
  chart: {
    sample: (shown: string, rows: string) =>
      `The picture shows ${shown} of ${rows} rows, evenly spread. The counts are of all of them.`,
  },
  classes: {
    heading: "Classes",
    name: "Class",
    rows: "Number",
    total: (name: string) => (name === "" ? "Total" : name),
    none: "No class",
    advice: "What it means and what to do",
  },
  lines: {
    heading: "Thresholds",
    from: (name: string) => `${name}: high from`,
    share: (name: string) => name,
    rule: (name: string) => `Rule for ${name}`,
    number: (name: string, at: number) => (at === 0 ? name : `${name} ${at + 1}`),
    slider: (name: string) => `Slider for ${name}`,
    tier: (at: number) => `Name of step ${at + 1}`,
    tierFrom: (name: string) => `${name} from`,
    rest: "What is left",
    ways: {
      own: "Line of the model",
      median: "Median",
      mean: "Mean",
      fifths: "Five equal groups",
      spread: "Suggested",
      number: "Number",
      cell: "Cell with a target",
    },
    cell: "Cell with the target, for instance B2",
    useCell: "Use the active cell",
    noNumber: "That cell holds no number.",
    notANumber: "Type a number.",
    reset: "Back to the original thresholds",
  },
  changes: {
    heading: "What changes",
    none: "No row changes class compared with the original thresholds.",
    count: (count: number, rows: string) =>
      `${count === 1 ? "1 of" : `${count} of`} ${rows} ${count === 1 ? "changes" : "change"} class:`,
    move: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,
    more: (count: number) => `and ${count} more`,
    noClass: "no class",
  },
  near: {
    heading: "Close to a line",
    onLine: (count: number) => (count === 1 ? "1 row lies exactly on a line." : `${count} rows lie exactly on a line.`),
    item: (value: string, axis: string, line: string, distance: string) =>
      `${axis} ${value}, line ${line}: ${distance} of the axis away`,
    on: (value: string, axis: string) => `${axis} ${value}: on the line`,
  },
  write: {
    heading: "What goes into the sheet",
    live: "A formula that follows the list",
    values: "Fixed texts",
    notLive: "These columns hold too many different texts for one formula, so the classes are written as fixed texts.",
    colours: "Colours and a sign for each class",
    chart: "A chart beside the list",
    target: "Column for the classes",
    newColumn: (letter: string) => `New column ${letter}`,
    existing: (letter: string, header: string) => (header === "" ? `Column ${letter}` : `Column ${letter}: ${header}`),
    apply: "Apply",
    update: "Apply again",
    another: "Another list",
    cancel: "Stop",
    applying: "Writing…",
    done: (address: string) => `The classes are in ${address}.`,
    listChanged:
      "The list has changed since you chose Classify. Nothing was written. Click a cell in it and choose Classify again.",
  },
  confirm: {
    title: "There is something in those cells",
    text: (count: number) =>
      count === 1 ? "This cell would be overwritten:" : `These ${count} cells would be overwritten:`,
    more: (count: number) => `and ${count} more`,
    replace: "Replace",
    beside: "Write in a new column",
    cancel: "Cancel",
  },
  sheet: {
    heading: "Thresholds",
    line: "Line",
    tiers: "tiers",
    from: (name: string) => `${name}: high from`,
    sign: "Sign",
    chart: {
      sheet: "Chart data",
      name: "Name",
      number: "Number",
      classes: "Class",
      line: (axis: string) => `Line ${axis}`,
    },
  },
  rowCount: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
};

export type ClassifyTexts = typeof classifyEn;
