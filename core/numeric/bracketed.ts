/** A number as it stands behind a sign in a derivation: brackets around what is negative. */
export const bracketed = (value: number): (string | number)[] => (value < 0 ? ["(", value, ")"] : [value]);
