export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
/** Admiralty reliability of a source: A completely reliable to E unreliable, F cannot be judged. */
export type Reliability = (typeof reliabilities)[number]

export const sourceKinds = ['government', 'wire', 'newspaper', 'broadcaster', 'research', 'court', 'other'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** The name that a source has of which nobody said a name. */
export const unnamedSource = 'unnamed source'

/** Who publishes. */
export interface Source {
  readonly id: string
  readonly name: string
  readonly kind: SourceKind
  readonly reliability: Reliability
}
