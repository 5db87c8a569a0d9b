/** The lower triangle of a symmetric matrix, row by row, whose square is that matrix. */
export interface Factor {
  readonly size: number;
  readonly lower: Float64Array;
  /** Whether every unknown has a value of its own; the column of one that has none is 0. */
  readonly isComplete: boolean;
}

/** Factors a symmetric matrix, given row by row. A pivot of at most this part of its diagonal is rounding, or the matrix is no hill. */
export function cholesky(matrix: Float64Array, size: number, rounding: number): Factor {
  const lower = new Float64Array(size * size);
  let isComplete = true;
  for (let column = 0; column < size; column++) {
    const diagonal = matrix[column * size + column] as number;
    const pivot = diagonal - product(lower, size, column, column, column);
    if (!(pivot > rounding * Math.abs(diagonal))) {
      isComplete = false;
      continue;
    }
    const root = Math.sqrt(pivot);
    for (let row = column; row < size; row++) {
      const rest = (matrix[row * size + column] as number) - product(lower, size, row, column, column);
      lower[row * size + column] = rest / root;
    }
  }
  return { size, lower, isComplete };
}

/** Solves the equations of a factored matrix; an unknown without a value of its own stays 0. */
export function solveWith({ size, lower }: Factor, right: ArrayLike<number>): Float64Array {
  const solution = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const root = lower[row * size + row] as number;
    let rest = right[row] as number;
    for (let column = 0; column < row; column++)
      rest -= (lower[row * size + column] as number) * (solution[column] as number);
    solution[row] = root === 0 ? 0 : rest / root;
  }
  for (let row = size - 1; row >= 0; row--) {
    const root = lower[row * size + row] as number;
    let rest = solution[row] as number;
    for (let below = row + 1; below < size; below++)
      rest -= (lower[below * size + row] as number) * (solution[below] as number);
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
