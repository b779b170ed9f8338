import type { ClaimKind } from '../../core/index.ts'
import { contains, overlapShare } from '../document.ts'
import type { FoundClaim } from '../finder.ts'

/** Kinds that say the same of the same words: where two of them cover one passage, the one that stands first counts. */
const rivals: readonly (readonly [ClaimKind, ClaimKind])[] = [
  ['LEVEL', 'JUDGEMENT'], ['LEVEL', 'TREND'], ['LEVEL', 'WARNING'], ['WARNING', 'JUDGEMENT'], ['TREND', 'JUDGEMENT'], ['EVENT', 'JUDGEMENT'], ['FIGURE', 'JUDGEMENT'], ['LEVEL', 'EVENT'], ['LEVEL', 'FIGURE'],
]

/** One claim a passage and kind, and no two rivals on the same words; the order of the claims is kept. */
export function settleOverlaps(found: readonly FoundClaim[]): readonly FoundClaim[] {
  const kept: FoundClaim[] = []
  for (const claim of found) {
    const same = kept.findIndex((other) => other.kind === claim.kind && (overlapShare(other, claim) > 0.5 || (claim.kind !== 'FIGURE' && claim.kind !== 'EVENT' && contains(other, claim))))
    if (same < 0) kept.push(claim)
  }
  const settled = kept.filter((claim) => !kept.some((other) => rivals.some(([first, second]) => other.kind === first && claim.kind === second && (overlapShare(other, claim) > 0.4 || (first === 'LEVEL' && claim.kind !== 'EVENT' && contains(other, claim))))))
  return settled.filter((claim) => claim.kind !== 'FIGURE' || !settled.some((other) => isToldBy(other, claim)))
}

/** People of one arrest or verdict, and the number of a step, are no cohort. */
const eventCohorts: readonly (string | undefined)[] = ['arrests', 'suspects', 'convicted', 'charged']
const fewPeople = 20

function isToldBy(other: FoundClaim, figure: FoundClaim<'FIGURE'>): boolean {
  if (other.kind === 'LEVEL') return contains(other, figure)
  return other.kind === 'EVENT' && overlapShare(other, figure) > 0.3 && eventCohorts.includes(figure.fields.what) && (figure.fields.value ?? fewPeople) < fewPeople
}
