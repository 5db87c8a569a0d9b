/**
 * A cell of a row that may hold decimals. V8 keeps whole numbers, decimals and texts in three kinds of arrays. Where a place in
 * the code has met several of them, as any has once a list had a header, it turns each row into the widest kind before it
 * reads it: ten times the work, and 40 bytes a cell. So decimals are read at this one place, which has met `manyKinds`.
 */
export const cellAt = <T>(line: ArrayLike<T>, column: number): T | undefined => line[column];

/** V8 tells up to four kinds of arrays apart at a place; where it has met more, it assumes nothing. */
const KINDS = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Float64Array] as const;
/** It looks what a function meets once that has run a hundred times or so. */
const OFTEN = 200;

/** To be called before every long list: what V8 has learned goes with the compiled code, where that is long unused. */
export function manyKinds(): void {
  const arrays = KINDS.map((Kind) => new Kind(1));
  for (let time = 0; time < OFTEN; time++) for (const array of arrays) cellAt(array, 0);
}
