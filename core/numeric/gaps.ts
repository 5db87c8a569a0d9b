interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** Whether a single row or column has blanks between its first and its last value, given where those stand. */
export function hasGap(count: number, start: Place, end: Place): boolean {
  const { row: top = 1, column: left = 1 } = start;
  const { row: bottom = 1, column: right = 1 } = end;
  return (top === bottom || left === right) && bottom - top + right - left !== count - 1;
}
