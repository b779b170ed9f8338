/** How sure CAP may call a threat; `Observed` is never said of one. */
export type Certainty = 'Likely' | 'Possible' | 'Unlikely' | 'Unknown'

/**
 * By what each step of a scale means in its own words, lowest first: `Likely` where they say likely, expected or imminent, `Possible` where they
 * say possible, conceivable or a chance, `Unlikely` where they say unlikely or not. A scale that is not read here stays Unknown.
 */
const certaintyBySteps: Readonly<Record<string, readonly Certainty[]>> = {
  nl_dtn_5: ['Unlikely', 'Possible', 'Possible', 'Possible', 'Likely'],
  nl_dtn_4: ['Unlikely', 'Possible', 'Possible', 'Likely'],
  uk_jtac_2006: ['Unlikely', 'Possible', 'Possible', 'Likely', 'Likely'],
  uk_jtac_2019: ['Unlikely', 'Possible', 'Likely', 'Likely', 'Likely'],
  be_ocad: ['Unlikely', 'Possible', 'Likely', 'Likely'],
}

export function certaintyOf(scaleId: string, ordinal: number): Certainty {
  return certaintyBySteps[scaleId]?.[ordinal - 1] ?? 'Unknown'
}

/** By the rank from the top of the scale: scales of three, four and five steps then agree on what is gravest. */
export function severityOf(ordinal: number, steps: number): 'Extreme' | 'Severe' | 'Moderate' | 'Minor' {
  const fromTop = steps - ordinal
  if (fromTop === 0) return 'Extreme'
  if (fromTop === 1) return 'Severe'
  return fromTop === 2 ? 'Moderate' : 'Minor'
}
