const LETTERS = 26;

/** The number of a column, from 1, by its letters, small ones too. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - 64, 0);

/** The letters of a column, from 1. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = (column - 1 - rest) / LETTERS;
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + rest);
}
