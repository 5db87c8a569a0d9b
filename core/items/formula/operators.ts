import { fault, finite, isRows, numberOf, type Scalar, textOf, toRows, type Value } from "./value.ts";

type Operator = (left: Scalar, right: Scalar) => Scalar;

function divided(left: Scalar, right: Scalar): number {
  const by = numberOf(right);
  return by === 0 ? fault("division-by-zero", "/") : numberOf(left) / by;
}

/** Spreadsheets order numbers before texts before truth values, and texts without regard to capitals. */
const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compared(left: Scalar, right: Scalar): number {
  const rank = (value: Scalar) => RANK[typeof value as keyof typeof RANK];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const key = (value: Scalar) => (typeof value === "string" ? value.toLowerCase() : Number(value));
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}

export const BINARY: Readonly<Record<string, Operator>> = {
  "+": (left, right) => numberOf(left) + numberOf(right),
  "-": (left, right) => numberOf(left) - numberOf(right),
  "*": (left, right) => numberOf(left) * numberOf(right),
  "/": divided,
  "^": (left, right) => numberOf(left) ** numberOf(right),
  "&": (left, right) => textOf(left) + textOf(right),
  "=": (left, right) => compared(left, right) === 0,
  "<>": (left, right) => compared(left, right) !== 0,
  "<": (left, right) => compared(left, right) < 0,
  "<=": (left, right) => compared(left, right) <= 0,
  ">": (left, right) => compared(left, right) > 0,
  ">=": (left, right) => compared(left, right) >= 0,
};

export const UNARY: Readonly<Record<string, (value: Scalar) => Scalar>> = {
  "-": (value) => -numberOf(value),
  "+": (value) => value,
  "%": (value) => numberOf(value) / 100,
};

/** The operator on two values, cell by cell where one or both are tables of the same size. */
export function combined(symbol: string, operator: Operator, left: Value, right: Value): Value {
  const one = (a: Scalar, b: Scalar): Scalar => {
    const result = operator(a, b);
    return typeof result === "number" ? finite(result, symbol) : result;
  };
  if (!isRows(left) && !isRows(right)) return one(left, right);
  const [first, second] = [toRows(left), toRows(right)];
  const height = Math.max(first.length, second.length);
  const width = Math.max(first[0]?.length ?? 0, second[0]?.length ?? 0);
  const at = (rows: typeof first, row: number, column: number): Scalar =>
    rows[rows.length === 1 ? 0 : row]?.[rows[0]?.length === 1 ? 0 : column] ?? fault("wrong-kind", symbol);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => one(at(first, row, column), at(second, row, column))),
  );
}
