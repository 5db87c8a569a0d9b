/** A pivot smaller than this part of its diagonal is rounding: that unknown follows from the others, and stays 0. */
const RANK = 1e-11;

/** Solves the normal equations of a least-squares problem: a symmetric matrix, row by row, and its right-hand side. */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const factor = new Float64Array(size * size);
  const solution = new Float64Array(size);
  for (let column = 0; column < size; column++) {
    const diagonal = matrix[column * size + column] as number;
    const pivot = diagonal - product(factor, size, column, column, column);
    if (!(pivot > RANK * diagonal)) continue;
    const root = Math.sqrt(pivot);
    for (let row = column; row < size; row++) {
      const rest = (matrix[row * size + column] as number) - product(factor, size, row, column, column);
      factor[row * size + column] = rest / root;
    }
  }
  for (let row = 0; row < size; row++) {
    const root = factor[row * size + row] as number;
    let rest = right[row] as number;
    for (let column = 0; column < row; column++)
      rest -= (factor[row * size + column] as number) * (solution[column] as number);
    solution[row] = root === 0 ? 0 : rest / root;
  }
  for (let row = size - 1; row >= 0; row--) {
    const root = factor[row * size + row] as number;
    let rest = solution[row] as number;
    for (let below = row + 1; below < size; below++)
      rest -= (factor[below * size + row] as number) * (solution[below] as number);
    solution[row] = root === 0 ? 0 : rest / root;
  }
  return solution;
}

/** Inner product of the first `length` entries of two rows. */
function product(rows: Float64Array, size: number, one: number, other: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (rows[one * size + at] as number) * (rows[other * size + at] as number);
  return sum;
}
