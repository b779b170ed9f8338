import type { CheckReason, WeighedEvidence } from '../../core/index.ts'
import type { ClaimedEvent } from './claimed-event.ts'
import { compareTelling, type Comparison } from './compare-telling.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, toBackground } from './finding.ts'
import { weigh } from './own-text.ts'
import { isSurpassed } from './surpassed-tolls.ts'
import type { Telling } from './telling.ts'

/** A telling with what it says of the claim, as evidence. */
export interface WeighedTelling {
  readonly telling: Telling
  readonly comparison: Comparison
  readonly evidence: readonly WeighedEvidence[]
}

/** What is told of one event, held against the claim: who agrees, who says otherwise, and of tolls that rise which came later. */
export interface JudgedEvent {
  readonly weighed: readonly WeighedTelling[]
  readonly supporting: readonly WeighedTelling[]
  /** Without tolls that a later and higher one took the place of. */
  readonly opposing: readonly WeighedTelling[]
  /** Whether each that agrees is an early toll that a later and higher one took the place of. */
  readonly isOutdated: boolean
}

export function judgeTellings(tellings: readonly Telling[], claimed: ClaimedEvent, desk: Desk): JudgedEvent {
  const weighed = tellings.map((telling) => weighTelling(telling, compareTelling(telling, claimed, desk), desk))
  const that = (bearing: WeighedEvidence['bearing']) => weighed.filter(({ evidence }) => evidence.some((each) => each.bearing === bearing))
  const [supporting, all] = [that('supports'), that('contradicts')]
  const opposing = all.filter((each) => !supporting.some((other) => isSurpassed(each, other, claimed)))
  return { weighed, supporting, opposing, isOutdated: supporting.length > 0 && supporting.every((each) => opposing.some((other) => isSurpassed(each, other, claimed))) }
}

function weighTelling(telling: Telling, comparison: Comparison, desk: Desk): WeighedTelling {
  const weighed = telling.found.map((found) => weigh(found, comparison.outcome === 'agrees', desk.own))
  return { telling, comparison, evidence: comparison.outcome === 'open' ? weighed.map(toBackground) : weighed }
}

/** The verdict where somebody agrees; what was surpassed stands in the background. */
export function agreed(event: JudgedEvent, found: CheckReason, otherwise: (opposing: WeighedTelling) => CheckReason): Finding {
  const { weighed, supporting, opposing, isOutdated } = event
  const evidence = weighed.flatMap((each) => (supporting.includes(each) || opposing.includes(each) ? each.evidence : each.evidence.map(toBackground)))
  const [first] = opposing
  if (first === undefined) return finding('supported', found, evidence)
  return finding(isOutdated ? 'outdated' : 'conflicting', otherwise(first), evidence)
}
