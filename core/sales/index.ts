/** The family in menu order. */
export const salesFamily = {} as const;
