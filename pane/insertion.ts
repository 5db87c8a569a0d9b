import { numberFromText } from "../core/cells.ts";
import { dateText } from "../core/date-text.ts";
import { parametersOf } from "../core/define.ts";
import { callText, type Notation, numeral, quoted } from "../core/emit/formula-text.ts";
import { CalcError } from "../core/errors.ts";
import { isOptional, type Param } from "../core/params.ts";
import { checkLimits } from "../core/read-cell.ts";
import type { Entry } from "../core/registry.ts";
import { areaOf, asSeenFrom, liesIn } from "./address.ts";
import { addressOf, treeOf } from "./formula.ts";
import { PLAIN } from "./notation.ts";

/** What a user typed for a parameter, understood. Only these three ever reach a formula. */
type Understood =
  | { readonly kind: "reference"; readonly address: string }
  | Numeric
  | { readonly kind: "text"; readonly text: string };

interface Numeric {
  readonly kind: "number";
  /** As typed: 45 for "45%". */
  readonly typed: number;
  readonly percent: boolean;
}

/** Why an input cannot be used: a sentence of the pane, or a refusal that the function itself would give. */
export type InputProblem = "required" | "not-understood" | "reference-needed" | "circular" | CalcError;

export type Typed = { readonly parts: readonly Understood[] } | { readonly problem: InputProblem };

const problem = (kind: InputProblem): Typed => ({ problem: kind });
const only = (part: Understood): Typed => ({ parts: [part] });

/**
 * Understands what was typed for a parameter, in the notation of the workbook or any other that cannot be misread.
 * Where a text is welcome a bare word is that text; an equals sign before it makes it the name of a range.
 */
export function understand(param: Param, typed: string, notation: Notation): Typed {
  const text = typed.trim().replace(/^=\s*/, "");
  if (text === "") return isOptional(param) ? { parts: [] } : problem("required");
  const bareWordIsText = !typed.trim().startsWith("=");
  if (param.kind === "rest") return understandRest(text, notation);
  if (param.kind === "choice") return only({ kind: "text", text });
  if (param.kind === "number" || param.kind === "numbers" || param.kind === "grid") {
    const number = numberOf(text, notation);
    if (number !== undefined) return checked(param, number);
  }
  if (param.kind === "date") {
    const iso = isoDateOf(text, notation);
    if (iso !== undefined) return only({ kind: "text", text: iso });
  }
  if (param.kind === "text" || param.kind === "grid") {
    const range = bareWordIsText ? rangeOf(text) : referenceOf(text);
    return only(range ?? { kind: "text", text: unquoted(text) });
  }
  const reference = referenceOf(text);
  if (reference !== undefined) return only(reference);
  return problem(param.kind === "number" || param.kind === "date" ? "not-understood" : "reference-needed");
}

/** Refuses a number that the function would refuse, with the function's own reason. */
function checked(param: Param, number: Numeric): Typed {
  if (param.kind !== "number") return only(number);
  const value = number.percent ? number.typed / 100 : number.typed;
  try {
    checkLimits(value, param, () => ({ param: param.name }));
    return only(number);
  } catch (error) {
    if (error instanceof CalcError) return problem(error);
    throw error;
  }
}

/** Several arguments in one input, apart by semicolons, or by commas where they are not decimals. */
function understandRest(text: string, notation: Notation): Typed {
  const apart = notation.separator === ";" ? /;/ : /[;,]/;
  const parts = text
    .split(/("(?:[^"]|"")*")/)
    .flatMap((piece, index) => (index % 2 === 1 ? [piece] : piece.split(apart)));
  return {
    parts: parts
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => numberOf(part, notation) ?? referenceOf(part) ?? { kind: "text", text: unquoted(part) }),
  };
}

/** A number; text that can be read two ways is read in the notation of the workbook. */
function numberOf(text: string, { decimal }: Notation): Numeric | undefined {
  const percent = text.endsWith("%");
  const bare = percent ? text.slice(0, -1).trim() : text;
  const grouping = decimal === "," ? "." : ",";
  const value = numberFromText(bare);
  if (value === "ambiguous") {
    return { kind: "number", percent, typed: Number(bare.split(grouping).join("").replace(decimal, ".")) };
  }
  return value === undefined ? undefined : { kind: "number", percent, typed: value };
}

const DUTCH_DATE = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** An ISO date, or day-month-year where commas are decimals: elsewhere the month may come first. */
function isoDateOf(text: string, { decimal }: Notation): string | undefined {
  const [, day = "", month = "", year = ""] = (decimal === "," ? DUTCH_DATE.exec(text) : null) ?? [];
  const iso = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = dateText(iso);
  return date !== undefined && date.separator === undefined ? iso : undefined;
}

/** A reference and nothing else: an address, a spilled range, a table column or a defined name. */
function referenceOf(text: string): (Understood & { kind: "reference" }) | undefined {
  const tree = treeOf(`=${text}`);
  const address = tree === undefined ? undefined : addressOf(tree);
  return address === undefined ? undefined : { kind: "reference", address };
}

/** An address, but not a bare word, which in a text parameter is just that word. */
function rangeOf(text: string): Understood | undefined {
  const tree = treeOf(`=${text}`);
  const isWord = tree?.type === "ReferenceIdentifier" && tree.kind === "name";
  return isWord ? undefined : referenceOf(text);
}

const unquoted = (text: string): string => /^"(.*)"$/s.exec(text)?.[1]?.replace(/""/g, '"') ?? text;

/** Stands in the preview for what is still to be filled in. */
const MISSING = "…";

function partText(part: Understood | "missing" | undefined, target: string, notation: Notation): string {
  if (part === undefined) return "";
  if (part === "missing") return MISSING;
  if (part.kind === "reference") return asSeenFrom(target, part.address);
  if (part.kind === "text") return quoted(part.text);
  return `${numeral(part.typed, notation)}${part.percent ? "%" : ""}`;
}

/** A filled-in form, checked: the formula as it is written and as the user will see it, or what is wrong where. */
export interface Draft {
  readonly problems: ReadonlyMap<string, InputProblem>;
  /** With commas and points, as `Workbook.apply` takes it. */
  readonly formula: string;
  /** In the notation of the workbook. */
  readonly shown: string;
  /** Defined names in it, which may turn out not to exist. */
  readonly names: readonly string[];
}

export function draftOf(
  entry: Entry,
  typed: Readonly<Record<string, string>>,
  target: string,
  notation: Notation,
): Draft {
  const problems = new Map<string, InputProblem>();
  const parts = parametersOf(entry.calculator).flatMap((param): readonly (Understood | "missing" | undefined)[] => {
    const understood = understand(param, typed[param.name] ?? "", notation);
    if ("problem" in understood) {
      problems.set(param.name, understood.problem);
      return ["missing"];
    }
    const circular = understood.parts.some((part) => part.kind === "reference" && liesIn(target, part.address));
    if (circular) problems.set(param.name, "circular");
    return understood.parts.length === 0 ? [undefined] : understood.parts;
  });
  const { id } = entry.calculator;
  const text = (written: Notation) =>
    callText(
      id,
      parts.map((part) => partText(part, target, written)),
      written,
    );
  const names = parts.flatMap((part) =>
    typeof part === "object" && part.kind === "reference" && areaOf(part.address) === undefined ? [part.address] : [],
  );
  return { problems, formula: text(PLAIN), shown: text(notation), names };
}
