import { variantSpace } from "../../teaching/draw-variant.ts";
import { type Assignment, endsInDigits, plainNumber } from "../../teaching/hand-out/edition.ts";
import type { Ledger } from "../../teaching/hand-out/ledger.ts";
import type { ClassList } from "./class-list.ts";
import { isForStudents, stillCounts, type Way } from "./hand-out.ts";

/** What a teacher should know before handing out; names are of students, cells of the class list. */
export type Warning =
  | { readonly code: "no-number"; readonly names: readonly string[]; readonly cells: readonly string[] }
  | { readonly code: "twice"; readonly numbers: readonly string[]; readonly cells: readonly string[] }
  | { readonly code: "no-digits"; readonly numbers: readonly string[] }
  | { readonly code: "few-variants"; readonly items: readonly { readonly id: string; readonly space: number }[] }
  | { readonly code: "one-language" }
  | { readonly code: "other-way" }
  | { readonly code: "newcomers"; readonly count: number };

/** Figures repeat often where there are fewer sets of them than this many times the class. */
const ROOM = 10;

export function warningsFor(
  assignment: Assignment,
  list: ClassList | undefined,
  way: Way,
  ledger: Ledger | undefined,
): readonly Warning[] {
  if (list === undefined || !isForStudents(way)) return [];
  const { students, withoutNumber, doubles } = list;
  const warnings: Warning[] = [];
  if (withoutNumber.length > 0)
    warnings.push({
      code: "no-number",
      names: withoutNumber.map(({ name }) => name),
      cells: withoutNumber.map(({ cell }) => cell),
    });
  if (doubles.length > 0)
    warnings.push({
      code: "twice",
      numbers: doubles.map(({ number }) => number),
      cells: doubles.map(({ cell }) => cell),
    });
  if (way === "pool") {
    const numbers = students.map(({ number }) => number).filter((number) => !endsInDigits(number));
    if (numbers.length > 0) warnings.push({ code: "no-digits", numbers });
    if (new Set(students.map(({ language }) => language)).size > 1) warnings.push({ code: "one-language" });
  } else {
    const items = assignment.items
      .map((item) => ({ id: item.id, space: variantSpace(item) }))
      .filter(({ space }) => space < ROOM * students.length);
    if (items.length > 0) warnings.push({ code: "few-variants", items });
  }
  if (ledger !== undefined && ledger.seed === assignment.seed && !stillCounts(ledger, assignment, way))
    warnings.push({ code: "other-way" });
  if (ledger !== undefined && stillCounts(ledger, assignment, way)) {
    const had = new Set(ledger.issued.map(({ student }) => plainNumber(student.number)));
    const count = students.filter(({ number }) => !had.has(plainNumber(number))).length;
    if (count > 0) warnings.push({ code: "newcomers", count });
  }
  return warnings;
}
