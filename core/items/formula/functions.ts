import { exactSum } from "../../numeric/sum.ts";
import { fault, finite, numberOf, type Rows, toRows, truthOf, type Value } from "./value.ts";

/** The functions of the spreadsheet that formulas of exercises may use, computed as the spreadsheet does. */
export const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  ABS: ([value]) => Math.abs(only(value)),
  AND: (args) => args.every(truthOf),
  AVERAGE: (args) => mean(numbersIn(args)),
  COUNTIF: ([values, wanted]) => numbersEqualTo(values, wanted),
  EXP: ([value]) => finite(Math.exp(only(value)), "EXP"),
  HSTACK: (args) => sideBySide(args.map(given).map(toRows)),
  INDEX: ([rows, row, column]) =>
    cellAt(toRows(given(rows)), only(row), column === undefined ? undefined : only(column)),
  INT: ([value]) => Math.floor(only(value)),
  LN: ([value]) => finite(Math.log(only(value)), "LN"),
  MAX: (args) => Math.max(...some(numbersIn(args))),
  MEDIAN: (args) => median(some(numbersIn(args))),
  MIN: (args) => Math.min(...some(numbersIn(args))),
  MOD: ([value, by]) => remainder(only(value), only(by)),
  NOT: ([value]) => !truthOf(given(value)),
  OR: (args) => args.some(truthOf),
  POWER: ([base, exponent]) => finite(only(base) ** only(exponent), "POWER"),
  ROUND: ([value, digits]) => rounded(only(value), only(digits), Math.round),
  ROUNDDOWN: ([value, digits]) => rounded(only(value), only(digits), Math.floor),
  ROUNDUP: ([value, digits]) => rounded(only(value), only(digits), Math.ceil),
  SIGN: ([value]) => Math.sign(only(value)),
  SQRT: ([value]) => finite(Math.sqrt(only(value)), "SQRT"),
  SUM: (args) => exactSum(numbersIn(args)),
  SUMPRODUCT: (args) => exactSum(products(args.map((arg) => numbersIn([arg])))),
  VSTACK: (args) => args.map(given).flatMap(toRows),
};

const given = (value: Value | undefined): Value => value ?? fault("wrong-arguments", "missing");

const only = (value: Value | undefined): number => numberOf(given(value));

const numbersIn = (args: readonly Value[]): number[] =>
  args.flatMap((arg) => (typeof arg === "object" ? arg.flat().map(numberOf) : [numberOf(arg)]));

const some = (values: readonly number[]): readonly number[] =>
  values.length > 0 ? values : fault("wrong-arguments", "no numbers");

const mean = (values: readonly number[]): number => exactSum(some(values)) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const high = sorted[middle] as number;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] as number) + high) / 2;
}

const products = (lists: readonly (readonly number[])[]): number[] => {
  const [first = [], ...others] = lists;
  if (others.some(({ length }) => length !== first.length)) fault("wrong-arguments", "SUMPRODUCT");
  return first.map((value, index) => others.reduce((product, list) => product * (list[index] as number), value));
};

const remainder = (value: number, by: number): number =>
  by === 0 ? fault("division-by-zero", "MOD") : value - by * Math.floor(value / by);

/** Away from zero at the half, and as 15 digits show the number: 1.005 to two decimals is 1.01. */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const factor = 10 ** Math.trunc(digits);
  const size = Number((Math.abs(value) * factor).toPrecision(15));
  return finite((Math.sign(value) * round(size)) / factor, "ROUND");
}

const sideBySide = (tables: readonly Rows[]): Rows => {
  const [first] = tables;
  if (first === undefined || tables.some(({ length }) => length !== first.length)) fault("wrong-arguments", "HSTACK");
  return (first as Rows).map((_, row) => tables.flatMap((rows) => rows[row] ?? []));
};

function cellAt(rows: Rows, row: number, column: number | undefined): Value {
  const isLine = column === undefined && rows.length === 1;
  const cell = isLine ? rows[0]?.[row - 1] : rows[row - 1]?.[(column ?? 1) - 1];
  return cell ?? fault("wrong-arguments", "INDEX");
}

function numbersEqualTo(values: Value | undefined, wanted: Value | undefined): number {
  const key = given(wanted);
  const plain = (cell: Value) => (typeof cell === "string" ? cell.toLowerCase() : cell);
  return toRows(given(values))
    .flat()
    .filter((cell) => plain(cell) === plain(key)).length;
}
