/** Of every number that is drawn in a view: any whole number would do; it is fixed so that a view never changes, and printed so that it can be drawn again. */
export const simulation = { seed: 20180326, draws: 999 } as const
