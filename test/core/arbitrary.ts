import fc, { type Arbitrary } from "fast-check";
import { parametersOf } from "../../core/define.ts";
import {
  isColumn,
  isOptional,
  type NumberParam,
  type NumbersParam,
  type Param,
  type RectangleParam,
} from "../../core/params.ts";
import type { Entry } from "../../core/registry.ts";

const RUBBISH_TEXTS = [
  "n/a",
  "#N/A",
  "#DIV/0!",
  "1.234",
  "12,5",
  "€ 5",
  "__proto__",
  "constructor",
  "toString",
  "=1+1",
  "  ",
  "TRUE",
  "é",
];

/** Anything a cell can hold, and some things it cannot. */
export const rubbish: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", true, false, Number.NaN, Infinity, -Infinity, -0, 0, 1, -1, 2_958_466),
  fc.constantFrom<unknown>(...RUBBISH_TEXTS),
  fc.double(),
  fc.constantFrom<unknown>(Number.MAX_VALUE, Number.MIN_VALUE, 1e300, -1e300, 1e-300, 2 ** 53),
  fc.string(),
  fc.constantFrom<unknown>({ error: "#REF!" }, {}, [], new Map(), Symbol.iterator, 10n, () => 1, new Date(0)),
);

/** Any argument: a cell, a rectangle, a ragged or empty array. */
export const anyArgument: Arbitrary<unknown> = fc.oneof(
  rubbish,
  fc.array(fc.array(rubbish, { maxLength: 3 }), { maxLength: 5 }),
  fc.array(rubbish, { maxLength: 3 }),
);

function allowedNumber(param: NumberParam | NumbersParam | RectangleParam): Arbitrary<unknown> {
  const low = Math.max(param.min ?? -1e6, param.above ?? -1e6);
  const high = param.max ?? 1e6;
  const edges = [param.min, param.max, param.above, 0, 1].filter((edge): edge is number => edge !== undefined);
  const number = param.whole
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
    : fc.double({ min: low, max: high, noNaN: true });
  const huge = fc.constantFrom(1e308, -1e308, 1e15, 1e-308);
  const words = Object.keys(param.words ?? {});
  return fc.oneof(
    { arbitrary: number, weight: 8 },
    { arbitrary: number.map((value) => String(value).replace(".", ",")), weight: 1 },
    { arbitrary: fc.constantFrom(...edges), weight: 2 },
    { arbitrary: huge, weight: 1 },
    ...(words.length > 0 ? [{ arbitrary: fc.constantFrom(...words), weight: 2 }] : []),
    ...(param.unit === "yes or no" ? [{ arbitrary: fc.boolean(), weight: 8 }] : []),
  );
}

/** Mostly what the definition allows, at its edges and a little beyond. */
function cellFor(param: Param): Arbitrary<unknown> {
  switch (param.kind) {
    case "number":
    case "numbers":
    case "rectangle":
      return allowedNumber(param);
    case "date":
    case "dates":
      return fc.oneof(
        fc.integer({ min: 43_000, max: 46_000 }),
        fc.constantFrom("2024-02-29", 45_000.75, "31-12-2025", "01/02/2025"),
      );
    case "ids":
      return fc.constantFrom<unknown>(
        "Aalbers",
        "De Wit",
        " De Wit ",
        12,
        "12",
        "__proto__",
        "constructor",
        "Ster",
        "Star",
        "Dog",
        "Hond",
      );
    case "choice":
      return fc.constantFrom(...param.options, "", "other");
    default:
      return fc.constantFrom<unknown>("CLV", "KRALJIC", "NPS", 5, 3, "");
  }
}

/** Rows of one table for the columns, values for the rest; every now and then something spoiled. */
export function argumentsFor({ calculator }: Entry): Arbitrary<unknown[]> {
  const params = parametersOf(calculator);
  const good = fc
    .integer({ min: 1, max: 12 })
    .chain((rows) => fc.tuple(...params.map((param) => argumentFor(param, rows))));
  const spoiled = fc
    .tuple(good, fc.nat(), anyArgument)
    .map(([args, at, spoil]) => args.map((arg, index) => (index === at % args.length ? spoil : arg)));
  return fc.oneof(
    { arbitrary: good, weight: 6 },
    { arbitrary: spoiled, weight: 2 },
    { arbitrary: fc.array(anyArgument, { maxLength: 7 }), weight: 1 },
  );
}

/** How the dates of an export are written, most often all in one way. */
const NOTATIONS: readonly ((year: number, month: string, day: string) => string)[] = [
  (year, month, day) => `${day}-${month}-${year}`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `${Number(day)}.${Number(month)}.${year}`,
  (year, month, day) => `${year}-${month}-${day} 14:05`,
  (year, month, day) => `${day}-${month}-${year % 100}`,
];

function datesAsText(rows: number): Arbitrary<unknown[]> {
  const two = (number: number) => String(number).padStart(2, "0");
  const written = (notation: (typeof NOTATIONS)[number]) =>
    fc
      .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([year, month, day]) => notation(year, two(month), two(day)));
  return fc.constantFrom(...NOTATIONS).chain((notation) => {
    const cell = fc.oneof(
      { arbitrary: written(notation), weight: 12 },
      { arbitrary: cellFor({ name: "", kind: "dates", help: "" }), weight: 1 },
    );
    return fc.array(cell, { minLength: rows, maxLength: rows });
  });
}

function cellsFor(param: Param, rows: number): Arbitrary<unknown[]> {
  const cells = fc.array(cellFor(param), { minLength: rows, maxLength: rows });
  return param.kind === "dates"
    ? fc.oneof({ arbitrary: cells, weight: 3 }, { arbitrary: datesAsText(rows), weight: 1 })
    : cells;
}

function argumentFor(param: Param, rows: number): Arbitrary<unknown> {
  const cell = cellFor(param);
  const column = (headed: boolean) =>
    cellsFor(param, rows).map((cells) => [...(headed ? [["Header"]] : []), ...cells.map((value) => [value])]);
  if (param.kind === "rectangle") {
    return fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
      );
  }
  const filled =
    isColumn(param) && !param.separate
      ? column(false)
      : fc.oneof({ arbitrary: cell, weight: 5 }, { arbitrary: column(false), weight: 1 });
  return isOptional(param)
    ? fc.oneof(
        { arbitrary: fc.constantFrom<unknown>(null, "", undefined), weight: 1 },
        { arbitrary: filled, weight: 2 },
      )
    : filled;
}
