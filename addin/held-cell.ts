export type HeldCell = number | string | boolean;

/** Text that starts with "=" is its own value, which the answer of a formula never is. */
export const isFormula = (held: unknown, value: unknown): held is string =>
  typeof held === "string" && held.startsWith("=") && held !== value;

/** A cell as one would type it: an apostrophe keeps text from becoming a formula, number, date, truth value or error. */
export function asTyped(value: HeldCell): HeldCell {
  return typeof value === "string" && mightChange(value) ? `'${value}` : value;
}

/** Any digit can make a date or an amount in some language; words without one cannot. */
const mightChange = (text: string): boolean => /^\s*[=+\-@'#]|\p{Nd}|^\s*(?:true|false|waar|onwaar)\s*$/iu.test(text);
