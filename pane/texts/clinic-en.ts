import type { Facts, Mistake } from "../clinic/finding.ts";

/** A mistake in a few words, and why it is one. */
interface MistakeTexts {
  readonly title: string;
  why(facts: Facts): string;
}

const mistakes: Readonly<Record<Mistake, MistakeTexts>> = {
  "nps-sevens": {
    title: "Promoters start too low",
    why: ({ lowest }) =>
      `Promoters are those who gave a 9 or 10. This formula counts from ${lowest}: those who gave 7 or 8 are passives.`,
  },
  "nps-blanks": {
    title: "Blank cells count as answers",
    why: () =>
      "Someone who did not answer is not a detractor and does not belong in the number of answers. Here blank cells are counted.",
  },
  "nps-passives": {
    title: "Passives are left out of the answers",
    why: () =>
      "Promoters less detractors is divided by promoters and detractors only. Those who gave 7 or 8 answered as well.",
  },
  "nps-base": {
    title: "NPS divided by the wrong number",
    why: () =>
      "The number that it is divided by is not the number of answers: a header, text or blank cell is counted, or the number was typed.",
  },
  "nps-text": {
    title: "Answers stored as text are skipped",
    why: () =>
      "Some answers are text that looks like a number. COUNTIF and COUNT pass over them, so that people are missing from the score.",
  },
  "nps-groups": {
    title: "A group for someone who did not answer",
    why: () => "A blank cell counts as 0 in a comparison, so that IF makes a detractor of it.",
  },
  "churn-base": {
    title: "Churn on the wrong base",
    why: ({ base }) =>
      `Churn is the share of the customers at the start who left. This formula divides by “${base}”, which is another group.`,
  },
  "clv-revenue": {
    title: "Lifetime value without the margin",
    why: () =>
      "This multiplies revenue. What a customer is worth is what remains of it: the margin beside it is not in the formula.",
  },
  "average-of-rates": {
    title: "Average of percentages",
    why: ({ range, rows }) =>
      `Each of the ${rows} percentages in ${range} weighs the same here, whether it comes from many cases or few. The rate of all rows together is sum ÷ sum.`,
  },
  "percentile-classes": {
    title: "ABC classes by rank, not by revenue",
    why: () =>
      "PERCENTRANK looks at the place of a customer in the list. An ABC analysis looks at the share of all revenue that the largest customers bring in together.",
  },
  "percentile-scores": {
    title: "A score that does not exist",
    why: ({ wrong, classes, nearest }) =>
      `The scores run from 1 to ${classes}, but this formula gives ${wrong} at the edge of the list. That must be ${nearest}. RFMSCORE gives whole RFM scores without this trap.`,
  },
  "fixed-limits": {
    title: "Limits hidden in formulas",
    why: ({ formulas, limits, place }) =>
      `The ${limits} limits stand in each of ${formulas} formulas: who changes one must change all. In cells (${place}) they are seen by everyone and changed in one place.`,
  },
  "many-formulas": {
    title: "One formula instead of many",
    why: ({ formulas }) =>
      `These ${formulas} formulas are alike. One formula gives the same answers, calculates faster, and cannot differ from row to row.`,
  },
};

export const clinicEn = {
  open: "Check the formulas of this sheet",
  title: "Formula clinic",
  back: "Explanation",
  intro: "Looks for formulas on the active sheet that are known to go wrong, and shows what they cost.",
  again: "Check again",
  checking: "Checking the formulas…",
  checked: (sheet: string, formulas: number) =>
    formulas === 1 ? `${sheet}: 1 formula checked.` : `${sheet}: ${formulas} formulas checked.`,
  found: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
  nothing: "Nothing found that is known to be wrong.",
  noFormulas: "There is no formula on this sheet. Go to a sheet with formulas and check again.",
  whatIsChecked: "This is what is checked",
  mistakes,
  cells: (count: number) => (count === 1 ? "1 cell" : `${count} cells`),
  differing: (differing: number, cells: number) =>
    differing === cells ? `${differing} show something else` : `${differing} of ${cells} show something else`,
  now: "Now",
  repaired: "Better",
  inCell: (address: string) => `in ${address}`,
  blank: "(blank)",
  same: "The answers stay the same.",
  show: "Show in the sheet",
  repair: "Replace",
  changed: "The sheet has changed since it was looked at. Nothing was replaced; this is how it is now.",
  replaced: (address: string) => `Replaced in ${address}.`,
  more: (count: number) => (count === 1 ? "and 1 more cell" : `and ${count} more cells`),

  fix: {
    title: "This can be repaired",
    numbers: "These texts can only mean one number:",
    dates: "These can only mean one date:",
    rates: "A rate is between 0% and 100%, so these were typed without their percent sign:",
    header: "The range begins with words. Without them the formula works:",
    cell: "Cell",
    before: "Now",
    after: "Becomes",
    gives: (value: string) => `The formula then gives ${value}.`,
    givesList: "The formula then works.",
    stillRefuses: "Then this remains:",
    yours: (cells: string) => `Look at ${cells} yourself: what is meant there is not certain.`,
    byHand: "You can repair this yourself",
    unplaced: (called: string, cells: number) =>
      `It is certain what ${cells === 1 ? "1 cell" : `${cells} cells`} of ${called} should hold, but the formula does not say where ${cells === 1 ? "it is" : "they are"}. Correct ${cells === 1 ? "it" : "them"} in the sheet, or write an address such as B2:B9 in the formula instead of ${called}.`,
    apply: "Apply",
    applied: (address: string) => `Repaired in ${address}.`,
    goTo: (cell: string) => `Go to ${cell}`,
  },

  part: (cell: string, anchor: string) => `${cell} is part of the answer of the formula in ${anchor}.`,
  stepsOfCell: (cell: string) => `These are the steps for ${cell}.`,
  notYet: (error: string) =>
    `The figures are right, but the cell still shows ${error}. Let the sheet calculate again (in Excel: Ctrl+Alt+F9); if it stays so, open the Kwadrant pane in this workbook once and try again.`,
};
