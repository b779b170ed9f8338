import type { EvidenceRow } from '../../core/index.ts'
import { listRowsByField } from '../../store/kept-rows.ts'
import type { GraphDesk } from './graph-desk.ts'

/** The reasons that the edition of each decision gave, by the id of the decision. */
export async function listReasons({ db, view }: GraphDesk, decisions: readonly EvidenceRow[]): Promise<ReadonlyMap<string, readonly string[]>> {
  return matching(decisions, await ofSameEditions(db, view, decisions, 'level-decision'), 'level-decision', 'recorded-judgement')
}

/** The decisions whose edition gave each reason, by the id of the reason. */
export async function listDecisions({ db, view }: GraphDesk, reasons: readonly EvidenceRow[]): Promise<ReadonlyMap<string, readonly string[]>> {
  return matching(reasons, await ofSameEditions(db, view, reasons, 'recorded-judgement'), 'recorded-judgement', 'level-decision')
}

type OfEdition = Extract<EvidenceRow, { readonly kind: 'level-decision' | 'recorded-judgement' }>

async function ofSameEditions(db: GraphDesk['db'], view: GraphDesk['view'], rows: readonly EvidenceRow[], kind: OfEdition['kind']): Promise<readonly EvidenceRow[]> {
  const editions = rows.filter(isOfEdition).flatMap((row) => (row.kind === kind ? (row.edition ?? []) : []))
  return editions.length === 0 ? [] : listRowsByField(db, view, 'edition', [...new Set(editions)])
}

function matching(rows: readonly EvidenceRow[], others: readonly EvidenceRow[], kind: OfEdition['kind'], otherKind: OfEdition['kind']): ReadonlyMap<string, readonly string[]> {
  const found = others.filter(isOfEdition).filter((other) => other.kind === otherKind)
  return new Map(rows.filter(isOfEdition).filter((row) => row.kind === kind).map((row) =>
    [row.id, found.filter(({ country, edition }) => country === row.country && edition === row.edition).map(({ id }) => id)]))
}

function isOfEdition(row: EvidenceRow): row is OfEdition {
  return row.kind === 'level-decision' || row.kind === 'recorded-judgement'
}
