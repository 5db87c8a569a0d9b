import { compile } from "../../core/items/formula/compile.ts";
import { FormulaFault } from "../../core/items/formula/value.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { PART_KINDS, type RowKind } from "./exercise-words.ts";
import { keyIn } from "./headed-rows.ts";
import type { ItemLines, PartLines } from "./read-items.ts";

/** Looks whether formulas can be read and use what is known where they stand, and whether texts show figures that there are. */
export function checkNames({ head, lines, parts }: ItemLines): void {
  const known = new Set<string>();
  const shown = new Set<string>();
  const of = (kind: RowKind) => lines.filter((line) => line.kind === kind);
  for (const line of of("parameter")) {
    addName(line, known);
    shown.add(line.text("name") ?? "");
  }
  for (const line of of("helper")) {
    checkFormula(line, known);
    addName(line, known);
    if (line.cell("type") !== null) shown.add(line.text("name") ?? "");
  }
  for (const line of of("condition")) checkFormula(line, known);
  for (const line of [head, ...of("stem")]) checkTexts(line, shown);
  const letters = new Set<string>();
  for (const part of parts) {
    const letter = part.head.text("name")?.toLowerCase();
    if (letter !== undefined && letters.has(letter)) part.head.report("name-twice", "name", { received: letter });
    if (letter !== undefined) letters.add(letter);
    checkPart(part, known);
    for (const line of [part.head, ...part.lines]) {
      if (line.kind !== "solution") checkTexts(line, shown);
    }
    const answer = part.lines.find(({ kind }) => kind === "answer");
    if (answer !== undefined && typeOf(part) === "number") addName(answer, known);
  }
  const answered = new Set([...shown, ...known]);
  for (const line of parts.flatMap((part) => part.lines)) if (line.kind === "solution") checkTexts(line, answered);
}

const typeOf = ({ head }: PartLines) => keyIn(PART_KINDS, head.text("type") ?? "");

/** A name as formulas use it must not read as a cell, a truth value or what the marking itself calls something. */
const RESERVED = /^(?:rc?|c|true|false|row|chosen)$/i;

function addName(line: ExerciseLine, known: Set<string>): void {
  const name = line.text("name");
  if (name === undefined) return;
  if (!/^[a-z]{2,}$/i.test(name) || RESERVED.test(name)) line.report("bad-name", "name", { received: name });
  else if (known.has(name)) line.report("name-twice", "name", { received: name });
  known.add(name);
}

/** The formulas of a question, each with the names that its kind of question adds. */
function checkPart(part: PartLines, known: ReadonlySet<string>): void {
  const { lines } = part;
  const type = typeOf(part);
  const namesOf = (...kinds: readonly RowKind[]) =>
    lines.filter(({ kind }) => kinds.includes(kind)).flatMap((line) => line.text("name") ?? []);
  const isByRow = type === "classify" || type === "match";
  const inRow = isByRow ? ["row", ...namesOf("value")] : [];
  const ofMistakes = type === "multi" || type === "order" ? namesOf("option", "step") : [...inRow, "chosen"];
  for (const line of lines) {
    if (line.kind === "answer") checkFormula(line, new Set([...known, ...inRow]));
    else if (line.kind === "carry" || line.kind === "value") checkFormula(line, known);
    else if (line.kind === "mistake") checkFormula(line, new Set([...known, ...(type === "number" ? [] : ofMistakes)]));
  }
  const answer = lines.find(({ kind }) => kind === "answer");
  const [, literal] = /^"([^"]*)"$/.exec(answer?.text("formula") ?? "") ?? [];
  const keys = namesOf("option");
  if (literal !== undefined && !keys.includes(literal)) {
    answer?.report("unknown-key", "formula", { received: literal, options: keys.join(", ") });
  }
}

function checkFormula(line: ExerciseLine, known: ReadonlySet<string>): void {
  const formula = line.text("formula")?.replace(/^=\s*/, "");
  if (formula === undefined) return;
  try {
    for (const name of compile(formula).names) {
      if (known.has(name)) continue;
      const options = [...known].filter((one) => one !== "row" && one !== "chosen").join(", ") || "–";
      line.report("unknown-name", "formula", { received: name, options });
    }
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    const { code, fact } = error;
    if (code === "cell-reference" || code === "unknown-function") line.report(code, "formula", { received: fact });
    else line.report("not-a-formula", "formula", { received: formula });
  }
}

function checkTexts(line: ExerciseLine, shown: ReadonlySet<string>): void {
  for (const column of ["nl", "en"] as const) {
    const cell = line.cell(column);
    if (typeof cell !== "string") continue;
    for (const [, name = ""] of cell.matchAll(/\{(\w+)\}/g)) {
      if (!shown.has(name)) {
        line.report("unknown-figure", column, { received: name, options: [...shown].join(", ") || "–" });
      }
    }
  }
}
