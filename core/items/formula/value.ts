/** What a formula of an exercise computes with: as cells, but never blank. */
export type Scalar = number | string | boolean;
export type Rows = readonly (readonly Scalar[])[];
export type Value = Scalar | Rows;

/** The named values that a formula may use. */
export type Scope = ReadonlyMap<string, Value>;

/** Why a formula has no value, or is none. */
export type FaultCode =
  | "not-a-formula"
  | "cell-reference"
  | "unknown-function"
  | "unknown-name"
  | "wrong-arguments"
  | "wrong-kind"
  | "division-by-zero"
  | "not-finite"
  | "refused";

/** A formula that cannot be computed with these values; `facts` name the culprit. Never leaves the exercises. */
export class FormulaFault extends Error {
  readonly code: FaultCode;
  readonly fact: string;

  constructor(code: FaultCode, fact: string) {
    super(`${code}: ${fact}`);
    this.name = "FormulaFault";
    this.code = code;
    this.fact = fact;
  }
}

export function fault(code: FaultCode, fact: string): never {
  throw new FormulaFault(code, fact);
}

export const isRows = (value: Value): value is Rows => typeof value === "object";

/** A number as spreadsheets read it in arithmetic: TRUE is 1, and texts are refused. */
export function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const only = isRows(value) ? oneOf(value) : undefined;
  return only === undefined ? fault("wrong-kind", String(value)) : numberOf(only);
}

export function truthOf(value: Value): boolean {
  if (typeof value === "boolean") return value;
  return numberOf(value) !== 0;
}

export function textOf(value: Value): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const only = oneOf(value);
  return only === undefined ? fault("wrong-kind", "table") : textOf(only);
}

/** The value of a table of one cell. */
function oneOf(rows: Rows): Scalar | undefined {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

export const toRows = (value: Value): Rows => (isRows(value) ? value : [[value]]);

export const finite = (value: number, fact: string): number =>
  Number.isFinite(value) ? value : fault("not-finite", fact);
