import { shaWord } from "./sha.ts";

const WORDS = 2 ** 32;

/** The most places that one draw can choose between. */
export const MOST_PLACES = WORDS;

/**
 * Whole numbers from 0 up to (not including) the number of places, each as likely as the others; the same seed gives the
 * same numbers on every machine. The first word of SHA-256 of `seed|0`, `seed|1` and so on; words beyond the last whole
 * multiple of the places are passed over.
 */
export function drawer(seed: string): (places: number) => number {
  let counter = 0;
  return (places) => {
    const fair = Math.floor(WORDS / places) * places;
    let word: number;
    do word = shaWord(`${seed}|${counter++}`);
    while (word >= fair);
    return word % places;
  };
}

/** Decimals beyond which a grid of values is rounding error. */
const DECIMALS = 9;

/** How many values lie from the lowest to the highest, a step apart. */
export const gridPlaces = (low: number, high: number, step: number): number =>
  Math.floor((high - low) / step + 1e-9) + 1;

/** The value at a place of a grid, without the rounding error of the steps to it. */
export function gridValue(low: number, step: number, place: number): number {
  const value = low + step * place;
  return Math.abs(value) < 1e12 ? Number(value.toFixed(DECIMALS)) : value;
}
