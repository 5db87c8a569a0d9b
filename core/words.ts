/** The languages that every text of the product exists in. */
export const LANGUAGES = ["en", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that belongs to data (a label, an axis, a matrix cell), in every language. */
export type Words = { readonly [L in Language]: string };
