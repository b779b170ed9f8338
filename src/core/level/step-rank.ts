export const stepRanks = ['highest', 'second-highest', 'third-highest', 'second-lowest', 'lowest'] as const
/** A step named by its place on the scale. */
export type StepRank = (typeof stepRanks)[number]

/** The step of that rank on a scale of so many. */
export function rankedStep(rank: StepRank, steps: number): number {
  return { highest: steps, 'second-highest': steps - 1, 'third-highest': steps - 2, lowest: 1, 'second-lowest': 2 }[rank]
}
