import type { ClaimKind } from './claims/claim.ts'
import type { Country } from './country.ts'
import type { CodingLine } from './level/coding-line.ts'
import type { Day, PartialDay } from './day.ts'
import type { EvidenceRowKind } from './evidence/evidence-row.ts'
import type { EntryKind } from './logbook/logbook-entry.ts'
import type { Sentence } from './picture/sentence.ts'
import type { Reliability } from './claims/source.ts'
import type { Flag } from './evidence/withdrawal.ts'

/** Whether something stands, and if not since when and why. */
export type Standing =
  | { readonly kind: 'stands' }
  | { readonly kind: 'corrected' | 'withdrawn' | 'erased'; readonly known: Day; readonly reason: string }

/** One thing in the graph of what rests on what. */
export type EvidenceNode =
  | { readonly kind: 'flag'; readonly id: string; readonly flag: Flag }
  | { readonly kind: 'picture'; readonly id: string; readonly country: Country; readonly asOf: Day; readonly isKept: boolean }
  | { readonly kind: 'sentence'; readonly id: string; readonly sentence: Sentence; readonly origins: number }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: EntryKind; readonly author: string; readonly known: Day; readonly standing: Standing }
  | { readonly kind: 'series'; readonly id: string; readonly country: Country; readonly cohort: string; readonly points: number; readonly origins: number }
  | { readonly kind: 'event'; readonly id: string; readonly readings: number; readonly origins: number }
  /** `says` is undefined for a kind of row that no sentence is made of; `coded` is how the row was coded for the level, empty where it was not. */
  | { readonly kind: 'row'; readonly id: string; readonly table: EvidenceRowKind; readonly happened: PartialDay | undefined; readonly origin: string; readonly says: Sentence | undefined; readonly coded: readonly CodingLine[]; readonly standing: Standing }
  | { readonly kind: 'record'; readonly id: string; readonly dataset: string; readonly days: string | undefined; readonly place: string | undefined; readonly country: Country | undefined; readonly standing: Standing }
  | { readonly kind: 'claim'; readonly id: string; readonly claimKind: ClaimKind; readonly start: number; readonly end: number; readonly page: number | undefined; readonly quote: string; readonly origin: string; readonly illustrative: boolean; readonly standing: Standing }
  | { readonly kind: 'report'; readonly id: string; readonly title: string; readonly published: PartialDay; readonly illustrative: boolean; readonly standing: Standing }
  | { readonly kind: 'source'; readonly id: string; readonly name: string; readonly reliability: Reliability; readonly standing: Standing }
  | { readonly kind: 'dataset'; readonly id: string; readonly name: string; readonly standing: Standing }
  | { readonly kind: 'address'; readonly id: string }

export type EvidenceNodeKind = EvidenceNode['kind']

/** What something rests on, or what rests on it, as far as it was followed. */
export interface EvidenceGraph {
  /** Key of the node that was asked for. */
  readonly root: string
  /** By key, `KIND ID`. */
  readonly nodes: Readonly<Record<string, EvidenceNode>>
  /** `from` rests on `to`, both keys. */
  readonly edges: readonly { readonly from: string; readonly to: string }[]
  /** Things that were left out because one thing had too many, by the key of that one. */
  readonly left: Readonly<Record<string, number>>
}

/** The key of a node in a graph. */
export function nodeKey({ kind, id }: Pick<EvidenceNode, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}
