import type { History } from "./model.ts";

/** What a model needs of a customer: repeat purchases x, when the last one was t_x, and how long observed T. */
export interface Customers {
  readonly frequency: ArrayLike<number>;
  readonly recency: ArrayLike<number>;
  readonly age: ArrayLike<number>;
}

/**
 * Customers with equal histories taken together. Times are numbered, so that a logarithm of a time is taken once per
 * different time and not once per customer.
 */
export interface Histories {
  readonly customers: number;
  /** Which of the histories each customer has. */
  readonly of: Int32Array;
  /** How many customers have each number of repeat purchases. */
  readonly byFrequency: Float64Array;
  readonly frequency: Float64Array;
  /** Index into `recencies`. */
  readonly recency: Int32Array;
  /** Index into `ages`. */
  readonly age: Int32Array;
  readonly weight: Float64Array;
  readonly recencies: Float64Array;
  readonly ages: Float64Array;
}

export function mergeHistories({ frequency, recency, age }: Customers): Histories {
  const customers = frequency.length;
  const recencies = numbering();
  const ages = numbering();
  const times = numbering();
  const histories = numbering();
  const [frequencies, recencyAt, ageAt, weight]: [number[], number[], number[], number[]] = [[], [], [], []];
  const recencyOf = new Int32Array(customers);
  const ageOf = new Int32Array(customers);
  const of = new Int32Array(customers);
  let most = 0;
  for (let customer = 0; customer < customers; customer++) {
    const repeats = frequency[customer] as number;
    if (repeats > most) most = repeats;
    // Without a repeat purchase the time of the last one says nothing.
    recencyOf[customer] = recencies.numberOf(repeats > 0 ? (recency[customer] as number) : 0);
    ageOf[customer] = ages.numberOf(age[customer] as number);
  }
  const byFrequency = new Float64Array(most + 1);
  for (let customer = 0; customer < customers; customer++) {
    const repeats = frequency[customer] as number;
    const [last, observed] = [recencyOf[customer] as number, ageOf[customer] as number];
    byFrequency[repeats] = (byFrequency[repeats] as number) + 1;
    // In two steps, each of whole numbers that are exact: times are as many as customers at most.
    const pair = times.numberOf(observed * recencies.values.length + last);
    const at = histories.numberOf(pair * (most + 1) + repeats);
    of[customer] = at;
    if (at < weight.length) {
      weight[at] = (weight[at] as number) + 1;
      continue;
    }
    frequencies.push(repeats);
    recencyAt.push(last);
    ageAt.push(observed);
    weight.push(1);
  }
  return {
    customers,
    of,
    byFrequency,
    frequency: Float64Array.from(frequencies),
    recency: Int32Array.from(recencyAt),
    age: Int32Array.from(ageAt),
    weight: Float64Array.from(weight),
    recencies: Float64Array.from(recencies.values),
    ages: Float64Array.from(ages.values),
  };
}

/** Each different history, and how many customers have it. */
export function* historiesIn({ frequency, recency, age, recencies, ages, weight }: Histories) {
  for (let at = 0; at < weight.length; at++) {
    const history: History = {
      frequency: frequency[at] as number,
      recency: recencies[recency[at] as number] as number,
      age: ages[age[at] as number] as number,
    };
    yield { history, weight: weight[at] as number };
  }
}

/** The middle one of the different ages: what a search for the scale of time may start from. */
export const typicalAge = ({ ages }: Histories): number => Float64Array.from(ages).sort()[ages.length >> 1] || 1;

/** Different numbers in order of first appearance. */
function numbering() {
  const numbers = new Map<number, number>();
  const values: number[] = [];
  return {
    values,
    numberOf(value: number): number {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
