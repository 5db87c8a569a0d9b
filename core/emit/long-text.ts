/** A text that needs room of its own in a table, beside figures and names. */
export const isLong = (text: string): boolean => text.length > 40;
