import { parametersOf } from "../define.ts";
import { formatQuantity } from "../i18n/format.ts";
import { wordsFor } from "../i18n/index.ts";
import type { ParamWords } from "../i18n/translation.ts";
import { isOptional, type Param } from "../params.ts";
import { type Entry, entries } from "../registry.ts";
import type { Result } from "../results.ts";
import type { Language } from "../words.ts";

/** A function that Sheets calls by name without being a spreadsheet function. */
export interface EntryPoint {
  readonly name: string;
  readonly params: readonly string[];
  readonly summary: string;
}

const OPTIONAL = { en: "(optional)", nl: "(optioneel)" } as const;
const DEFAULT = { en: "Default", nl: "Standaard" } as const;

/**
 * The top-level declarations that Sheets looks for: its autocompletion reads the parameter names from the declaration and
 * the help from the comment, and a function inside the bundle is invisible to it.
 */
export function appsScriptStubs(
  library: string,
  language: Language,
  entryPoints: readonly EntryPoint[],
  functions: readonly Entry[] = entries,
): string {
  const taken = [library, ...entryPoints.map(({ name }) => name)];
  checkNames(
    functions.map(({ calculator }) => calculator.id),
    taken,
  );
  return [
    ...functions.map((entry) => functionStub(library, entry, language)),
    ...entryPoints.map((point) => entryPointStub(library, point)),
  ].join("\n");
}

function functionStub(library: string, entry: Entry, language: Language): string {
  const { id, result } = entry.calculator;
  const words = wordsFor(entry, language);
  const params = parametersOf(entry.calculator);
  checkOrder(id, params);
  const help = (param: Param): ParamWords => words.params[param.name] ?? { name: param.name, help: "" };
  const names = params.map((param) => identifier(help(param).name));
  if (new Set(names).size < names.length) throw new Error(`${id} has two parameters of one name: ${names.join(", ")}`);
  const open = params.some(({ kind }) => kind === "rest");
  return [
    "/**",
    ` * ${oneLine(words.summary)}`,
    " *",
    ...params.map((param, at) => ` * @param {${typeOf(param)}} ${names[at]} ${helpLine(param, help(param), language)}`),
    ` * @return {${returnTypeOf(result)}} ${oneLine(words.result)}`,
    " * @customfunction",
    " */",
    `function ${id}(${names.join(", ")}) {`,
    `  return ${library}.call("${id}", ${open ? "Array.prototype.slice.call(arguments)" : `[${names.join(", ")}]`});`,
    "}",
    "",
  ].join("\n");
}

function entryPointStub(library: string, { name, params, summary }: EntryPoint): string {
  const list = params.join(", ");
  return `/** ${oneLine(summary)} */\nfunction ${name}(${list}) {\n  return ${library}.run("${name}", [${list}]);\n}\n`;
}

/** Sheets knows no optional parameters: the help has to say it. */
function helpLine(param: Param, { help }: ParamWords, language: Language): string {
  const parts = [isOptional(param) ? OPTIONAL[language] : "", oneLine(help)];
  const fallback = defaultOf(param, language);
  if (fallback !== undefined) parts.push(`${DEFAULT[language]}: ${oneLine(fallback)}.`);
  return parts.filter((part) => part !== "").join(" ");
}

function defaultOf(param: Param, language: Language): string | undefined {
  if (param.kind === "number" && param.default !== undefined)
    return formatQuantity(param.default, param.unit, language);
  if (param.kind === "choice") return param.default;
  return param.kind === "grid" ? param.shown : undefined;
}

const TYPES: Readonly<Record<Param["kind"], string>> = {
  number: "number",
  numbers: "number[][]",
  rectangle: "number[][]",
  ids: "*[][]",
  dates: "Date[][]",
  date: "Date",
  choice: "string",
  text: "string",
  grid: "*[][]",
  rest: "...*",
};

const typeOf = ({ kind }: Param): string => TYPES[kind];

function returnTypeOf({ kind }: Result): string {
  return kind === "number" ? "number" : kind === "label" ? "string" : "*[][]";
}

/** Text that can stand on one line of a comment. Autocompletion shows no HTML, and an at sign would start a tag. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\*\//g, "* /")
    .replace(/</g, "‹")
    .replace(/>/g, "›")
    .replace(/@/g, "(at)")
    .trim();
}

/** Names of parameters that JavaScript keeps for itself, or that the body of a stub needs. */
const RESERVED = new Set(
  (
    "arguments break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof var void while with yield await"
  ).split(" "),
);

/** "gemiddelde orderwaarde (€)" as a parameter: gemiddeldeOrderwaarde. */
export function identifier(name: string): string {
  const words = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const joined = words
    .map((word, at) => word.charAt(0)[at === 0 ? "toLowerCase" : "toUpperCase"]() + word.slice(1))
    .join("");
  if (!/^[a-z]/.test(joined)) throw new Error(`"${name}" cannot be made into a parameter name`);
  return RESERVED.has(joined) ? `the${joined.charAt(0).toUpperCase()}${joined.slice(1)}` : joined;
}

const CELL = /^[A-Z]{1,3}\d+$/i;
const ROW_AND_COLUMN = /^R\d*C\d*$/i;

/** Sheets ignores capitals in names, hides those that end with an underscore, and takes what reads as a cell for that cell. */
function checkNames(ids: readonly string[], taken: readonly string[]): void {
  const seen = new Set(taken.map((name) => name.toUpperCase()));
  for (const id of ids) {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(id) || id.endsWith("_"))
      throw new Error(`${id} cannot name a function in Sheets`);
    if (CELL.test(id) || ROW_AND_COLUMN.test(id)) throw new Error(`${id} reads as a cell`);
    if (seen.has(id.toUpperCase())) throw new Error(`the name ${id} is taken`);
    seen.add(id.toUpperCase());
  }
}

function checkOrder(id: string, params: readonly Param[]): void {
  const firstOptional = params.findIndex(isOptional);
  const required = firstOptional < 0 ? undefined : params.slice(firstOptional).find((param) => !isOptional(param));
  if (required !== undefined)
    throw new Error(`${id}: ${required.name} is required and stands after an optional parameter`);
}
