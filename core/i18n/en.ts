import type { SharedSentences } from "./translation.ts";

/** The calculators speak English themselves; only what they share needs words. */
export const sentences: SharedSentences = {
  "missing-value": "{param} is empty: fill it in.",
  "error-cell": "{place} holds the error {received}: repair that cell first.",
  "not-a-number": "{place}: {received} is not a number. Type a number or clear the cell.",
  "ambiguous-number": "{place}: {received} is text that can be read two ways. Type it as a number.",
  "not-a-date": "{place}: {received} is not a date. Type a date, or text like 2026-03-31 with the whole year.",
  "ambiguous-date":
    "{place}: the text {received} can be {dayFirst} or {monthFirst}, and no other date tells which. Make it a date, or text like 2026-03-31.",
  "mixed-dates":
    "{place} is {received} and {otherPlace} is {otherReceived}: dates as text must all be written in one way, such as 2026-03-31.",
  "swapped-dates":
    "{place} is {received}, while {otherPlace} holds the text {otherReceived}: day and month may have been swapped when the file was opened. Import the column as text, or type all of it as dates.",
  "not-yes-or-no": "{place}: {received} is not yes or no. Type yes or no, TRUE or FALSE, or 1 or 0.",
  "not-a-whole-number": "{place} must be a whole number, not {received}.",
  "not-a-rate": "{place} must be between {minimum} and {maximum}: type {asPercentage} or {asRate}.",
  "below-minimum": "{place} may not be below {limit}, and it is {received}.",
  "above-maximum": "{place} may not be above {limit}, and it is {received}.",
  "not-above": "{place} must be above {limit}, and it is {received}.",
  "unknown-choice": "{place}: {received} is not one of the choices. Use {options}.",
  "unknown-name": "{place}: {received} is not known. Use {options}.",
  "one-cell-expected": "{param} takes one cell, not a range.",
  "different-sizes":
    "{param} has {rows} × {columns} cells, {other} has {otherRows} × {otherColumns}: select ranges of the same size.",
  "incomplete-row": "{place} is blank while {other} is filled in: complete the row or clear it.",
  "malformed-table": "{param} is not a table of the expected form.",
  "inconsistent-values": "{place} does not fit the other values.",
  "division-by-zero": "The calculation divides by zero.",
  "empty-range": "There is nothing to calculate: {param} holds only blank cells.",
  "too-few-values": "{param} holds too few values.",
  "no-solution": "These figures have no answer.",
  "too-large": "The answer does not fit in a cell: check the largest and the smallest figure.",
};

export const language = {
  name: "language",
  help: "Language of the labels, en or nl; that of the workbook if left out.",
};

export const row = "row";
export const column = "column";

/** Parts of the data report, joined with commas. */
export const report = {
  used: "{param}: used {used}",
  blank: "blank {blank}",
  textAsNumber: "text read as number {textAsNumber}",
  textAsDate: "text read as date {textAsDate}",
  dayFirst: "text read as date, day before month {textAsDate}",
  monthFirst: "text read as date, month before day {textAsDate}",
  header: "header skipped: {header}",
};
