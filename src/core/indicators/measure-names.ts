/** Numbers of a mix of sources. */
export const sourceMixMeasures = [
  'items', 'reference-items', 'origins', 'reference-origins', 'effective-sources', 'reference-effective-sources', 'even-origins', 'reference-even-origins', 'largest-share', 'reference-largest-share',
  'origins-moved', 'origins-moved-p', 'kinds-moved', 'kinds-moved-p',
] as const

/** How many travellers there are. */
export const travellerStocks = ['departed', 'in-area', 'killed', 'returned', 'elsewhere'] as const
/** How many came in since. */
export const travellerFlows = ['departures', 'deaths', 'returns', 'change-in-area'] as const

/** Numbers of each theme of statements. */
export const themeMeasures = [
  'origins', 'reference-origins', 'new-origins', 'up', 'down', 'neutral', 'reference-up', 'reference-down', 'reference-neutral', 'statements', 'reference-statements', 'ratio', 'p',
] as const
