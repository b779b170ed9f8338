import type { Marking } from '../claims/report.ts'

/** What kinds of things open pages are told of. */
export const changeKinds = ['report', 'claim', 'event', 'source', 'dataset', 'row', 'flag', 'entry', 'draft', 'edition', 'job'] as const

export type ChangeKind = (typeof changeKinds)[number]

/** That things of a kind changed: no more than their names, so that whoever is told asks for what they may see. */
export interface Change {
  readonly kind: ChangeKind
  /** Of claims and what people said of them: their reports. Null where there were too many to name. */
  readonly ids: readonly string[] | null
  /** Of the report, where the thing stands in one. */
  readonly marking: Marking | null
  /** Whose it is alone; absent for what everybody shares. */
  readonly account?: string
}
