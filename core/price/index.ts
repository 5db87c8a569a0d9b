/** The family in menu order. */
export const priceFamily = {} as const;
