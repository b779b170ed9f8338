import type { EvidenceRow, WeighedEvidence } from '../../core/index.ts'
import { originOfAddress, originOfRow } from '../origins/origin-of-row.ts'
import type { Desk } from './desk.ts'
import { weigh } from './own-text.ts'

/** A row as evidence; an event seen on two sites is two voices, and one of them may be the checked page. */
export function weighRow(row: EvidenceRow, agrees: boolean, desk: Desk): readonly WeighedEvidence[] {
  const ref = { kind: 'row', row: row.id } as const
  const first = weigh({ ref, origin: originOfRow(row, desk.base, desk.vocabulary), url: row.sourceUrl, illustrative: false }, agrees, desk.own)
  const second = row.kind === 'threat-event' ? row.secondSourceUrl : undefined
  if (second === undefined) return [first]
  const other = weigh({ ref, origin: originOfAddress(second, desk.vocabulary), url: second, illustrative: false }, agrees, desk.own)
  return other.origin === first.origin ? [first] : [first, other]
}
