import type { ClaimKind } from '../../core/index.ts'
import { contains, overlapShare } from '../document.ts'
import type { FoundClaim } from '../finder.ts'
import { Neighbours } from './neighbours.ts'

/** Kinds beside which others say the same of the same words: where both cover one passage, the first counts. */
const rivals: Partial<Readonly<Record<ClaimKind, readonly ClaimKind[]>>> = {
  LEVEL: ['JUDGEMENT', 'TREND', 'WARNING', 'FIGURE'], WARNING: ['JUDGEMENT'], TREND: ['JUDGEMENT'], EVENT: ['JUDGEMENT'], FIGURE: ['JUDGEMENT'],
}

/** One claim a passage and kind, and no two rivals on the same words; the order of the claims is kept. */
export function settleOverlaps(found: readonly FoundClaim[]): readonly FoundClaim[] {
  const kept = new Neighbours()
  for (const claim of found) if (!kept.hasNear(claim, (other) => isDouble(other, claim))) kept.add(claim)
  const settled = new Neighbours()
  for (const claim of kept.all) if (!kept.hasNear(claim, (other) => isRival(other, claim))) settled.add(claim)
  return settled.all.filter((claim) => claim.kind !== 'FIGURE' || !settled.hasNear(claim, (other) => isToldBy(other, claim)))
}

function isDouble(other: FoundClaim, claim: FoundClaim): boolean {
  if (other.kind !== claim.kind) return false
  return overlapShare(other, claim) > 0.5 || (claim.kind !== 'FIGURE' && claim.kind !== 'EVENT' && contains(other, claim))
}

function isRival(other: FoundClaim, claim: FoundClaim): boolean {
  if (rivals[other.kind]?.includes(claim.kind) !== true) return false
  return overlapShare(other, claim) > 0.4 || (other.kind === 'LEVEL' && claim.kind !== 'EVENT' && !isQuoted(claim) && contains(other, claim))
}

/** `spoke of a “real chance” and raised the level`: words in quotation marks stand for themselves. */
function isQuoted({ rule }: FoundClaim): boolean {
  return rule.endsWith('-judgement-called-real')
}

/** People of one arrest or verdict, and the number of a step, are no cohort. */
const eventCohorts: readonly (string | undefined)[] = ['arrests', 'suspects', 'convicted', 'charged']
const fewPeople = 20

function isToldBy(other: FoundClaim, figure: FoundClaim<'FIGURE'>): boolean {
  if (other.kind === 'LEVEL') return contains(other, figure)
  return other.kind === 'EVENT' && overlapShare(other, figure) > 0.3 && eventCohorts.includes(figure.fields.what) && (figure.fields.value ?? fewPeople) < fewPeople
}
