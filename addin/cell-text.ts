export type WritableCell = number | string | boolean;

/** A cell as one would type it: an apostrophe keeps text from becoming a formula, number, date, truth value or error. */
export function asTyped(value: WritableCell): WritableCell {
  return typeof value === "string" && mightChange(value) ? `'${value}` : value;
}

/** Any digit can make a date or an amount in some language; words without one cannot. */
const mightChange = (text: string): boolean => /^\s*[=+\-@'#]|\p{Nd}|^\s*(?:true|false|waar|onwaar)\s*$/iu.test(text);
