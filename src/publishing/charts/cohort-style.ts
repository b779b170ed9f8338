export interface CohortStyle {
  readonly colour: string
  readonly dash: string | undefined
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'cross' | 'wye'
}

/** How each cohort is drawn, on every page and day; dash and mark tell two apart without colour. */
export const cohortStyles: Readonly<Record<string, CohortStyle>> = {
  departed_total: { colour: 'var(--deep)', dash: undefined, symbol: 'circle' },
  in_area: { colour: 'var(--slate)', dash: '7 3', symbol: 'square' },
  killed: { colour: 'var(--ink)', dash: '2 3', symbol: 'triangle' },
  returned: { colour: 'var(--water)', dash: '10 3 2 3', symbol: 'diamond' },
  not_returned: { colour: 'var(--ink)', dash: '1 4', symbol: 'star' },
  not_in_syria_iraq_not_yet_home: { colour: 'var(--soft)', dash: '4 2', symbol: 'star' },
  in_region_outside_groups: { colour: 'var(--soft)', dash: '4 2', symbol: 'cross' },
  in_turkey: { colour: 'var(--deep)', dash: '1 3', symbol: 'wye' },
  elsewhere: { colour: 'var(--soft)', dash: '3 5', symbol: 'cross' },
  returned_nl: { colour: 'var(--water)', dash: '10 3', symbol: 'diamond' },
  returned_other_country: { colour: 'var(--soft)', dash: '5 2 1 2', symbol: 'wye' },
  other_category: { colour: 'var(--soft)', dash: '8 2 2 2 2 2', symbol: 'star' },
  in_detention_or_camps: { colour: 'var(--ink)', dash: '6 2 1 2', symbol: 'cross' },
  in_northwest_syria: { colour: 'var(--water)', dash: '3 2', symbol: 'star' },
  elsewhere_in_area: { colour: 'var(--soft)', dash: '2 2', symbol: 'wye' },
}

/** The style of a cohort; one that has none yet is drawn plainly, under its own name. */
export function cohortStyle(cohort: string): CohortStyle {
  return cohortStyles[cohort] ?? { colour: 'var(--ink)', dash: undefined, symbol: 'circle' }
}
