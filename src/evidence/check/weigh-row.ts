import type { EvidenceRow, WeighedEvidence } from '../../core/index.ts'
import { originOfAddress, originOfRow } from '../origins/origin-of-row.ts'
import type { CheckInput, Desk } from './desk.ts'
import { type Found, weigh } from './own-text.ts'

/** A row as evidence; an event seen on two sites is two voices, and one of them may be the checked page. */
export function weighRow(row: EvidenceRow, agrees: boolean, desk: Desk): readonly WeighedEvidence[] {
  return foundIn(row, desk).map((found) => weigh(found, agrees, desk.own))
}

/** Where a row was seen, once for each origin. */
export function foundIn(row: EvidenceRow, { base, vocabulary }: CheckInput): readonly Found[] {
  const ref = { kind: 'row', row: row.id } as const
  const first: Found = { ref, origin: originOfRow(row, base, vocabulary), url: row.sourceUrl, illustrative: false }
  const second = row.kind === 'threat-event' ? row.secondSourceUrl : undefined
  if (second === undefined) return [first]
  const other: Found = { ref, origin: originOfAddress(second, vocabulary), url: second, illustrative: false }
  return other.origin === first.origin ? [first] : [first, other]
}
