import type { Done, PlacedStep } from "../protocol.ts";
import { makeRoom, rangeOf, sheetOf } from "./sheets.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Has Sheets colour cells by their text, also when that changes. */
export function addRules({ place, classes }: Extract<PlacedStep, { readonly kind: "colours" }>): Done {
  makeRoom(place);
  const sheet = sheetOf(place);
  const range = rangeOf(place);
  // The condition "text is exactly" takes a text that begins with = for a formula; in a formula it is only text.
  const first = sheet.getRange(place.row, place.column).getA1Notation();
  const formulas = classes.map(({ text }) => `=${first}="${text.replace(/"/g, '""')}"`);
  const rules = classes.map(({ fill, ink }, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formulas[index] ?? "")
      .setBackground(fill)
      .setFontColor(ink)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
  return { kind: "rules", place, formulas };
}

/** Rules have no id: they are known by their range and formula. */
export function removeRules({ place, formulas }: Extract<Done, { readonly kind: "rules" }>): void {
  const sheet = sheetOf(place);
  const left = [...formulas];
  const kept = sheet.getConditionalFormatRules().filter((rule) => {
    const at = left.findIndex((formula) => isOn(rule, formula, rangeOf(place).getA1Notation()));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  sheet.setConditionalFormatRules(kept);
}

function isOn(rule: Rule, formula: string, address: string): boolean {
  const condition = rule.getBooleanCondition();
  const [range, ...others] = rule.getRanges();
  return (
    others.length === 0 &&
    range?.getA1Notation() === address &&
    condition !== null &&
    condition.getCriteriaValues()[0] === formula
  );
}
