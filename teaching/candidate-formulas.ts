import type { Formula } from "../core/items/item.ts";

/** A name of an item with its value for each student. */
export interface NamedValues {
  readonly name: string;
  readonly values: readonly number[];
}

interface Factor {
  readonly text: string;
  readonly isDivisor: boolean;
  readonly values: readonly number[];
}

/** Most names in one formula; a sum or difference of two counts for one, and is combined with two more. */
const LONGEST = { plain: 4, withPair: 3 } as const;

/**
 * Calls back for every formula that people arrive at by multiplying and dividing what is given: each name as it is or as a
 * divisor, one more or one less of a small whole number, what a fraction leaves of 1, and the sum or difference of two names.
 * The formula itself is only written when asked for: there are some hundred thousand.
 */
export function visitCandidates(
  names: readonly NamedValues[],
  visit: (values: Float64Array, write: () => Formula) => void,
): void {
  const plain = names.map((one) => factorsOf(formsOf(one)));
  const pairs = names.flatMap((one, place) => names.slice(place + 1).map((other) => factorsOf(pairForms(one, other))));
  const combine = (chosen: readonly Factor[], product: Float64Array, from: number, room: number): void => {
    if (chosen.length > 0) visit(product, () => formulaOf(chosen));
    if (room === 0) return;
    for (let group = from; group < plain.length; group++)
      for (const factor of plain[group] as readonly Factor[])
        combine([...chosen, factor], times(product, factor), group + 1, room - 1);
  };
  const ones = new Float64Array(names[0]?.values.length ?? 0).fill(1);
  combine([], ones, 0, LONGEST.plain);
  for (const factor of pairs.flat()) combine([factor], times(ones, factor), 0, LONGEST.withPair - 1);
}

function times(product: Float64Array, { values, isDivisor }: Factor): Float64Array {
  const result = new Float64Array(product.length);
  for (let place = 0; place < product.length; place++) {
    const [value, by] = [product[place] as number, values[place] as number];
    result[place] = isDivisor ? value / by : value * by;
  }
  return result;
}

type Form = readonly [text: string, values: readonly number[]];

/** Where people are one off: a number of purchases or periods, not an amount. */
const MOST_COUNTED = 100;

function formsOf({ name, values }: NamedValues): readonly Form[] {
  const shifted = (text: string, shift: (value: number) => number): Form => [text, values.map(shift)];
  const isFraction = values.every((value) => value > 0 && value < 1);
  const isCount = values.every((value) => Number.isInteger(value) && value >= 1 && value <= MOST_COUNTED);
  return [
    [name, values],
    ...(isFraction ? [shifted(`(1-${name})`, (value) => 1 - value), shifted(`(1+${name})`, (value) => 1 + value)] : []),
    ...(isCount ? [shifted(`(${name}-1)`, (value) => value - 1), shifted(`(${name}+1)`, (value) => value + 1)] : []),
  ];
}

function pairForms(one: NamedValues, other: NamedValues): readonly Form[] {
  const both = (text: string, join: (a: number, b: number) => number): Form => [
    text,
    one.values.map((value, place) => join(value, other.values[place] as number)),
  ];
  return [
    both(`(${one.name}+${other.name})`, (a, b) => a + b),
    both(`(${one.name}-${other.name})`, (a, b) => a - b),
    both(`(${other.name}-${one.name})`, (a, b) => b - a),
  ];
}

const factorsOf = (forms: readonly Form[]): readonly Factor[] =>
  forms.flatMap(([text, values]) => [
    { text, values, isDivisor: false },
    { text, values, isDivisor: true },
  ]);

function formulaOf(chosen: readonly Factor[]): Formula {
  const above = chosen.filter(({ isDivisor }) => !isDivisor).map(({ text }) => text);
  const below = chosen.filter(({ isDivisor }) => isDivisor).map(({ text }) => `/${text}`);
  return `${above.length === 0 ? "1" : above.join("*")}${below.join("")}`;
}
