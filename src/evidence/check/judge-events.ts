import type { Period, WeighedEvidence } from '../../core/index.ts'
import type { ClaimedEvent } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import { groupEvents, tellingsOf } from './events-there.ts'
import { finding, type Finding } from './finding.ts'
import { agreed, type JudgedEvent, judgeTellings } from './judge-tellings.ts'
import { foundReason, lackingReason, laterReason, otherwiseReason } from './telling-reason.ts'
import type { ToldEvent } from './told-events.ts'

/** One of the events must be what the text says. That none is contradicts it where there is one, or the record has them. */
export function judgeEvents(told: readonly ToldEvent[], claimed: ClaimedEvent, desk: Desk): Finding {
  return judgeWeighed(groupEvents(told).map((group) => judgeTellings(tellingsOf(group, claimed, desk), claimed, desk)), claimed)
}

/** The same of what is weighed already. */
export function judgeWeighed(events: readonly JudgedEvent[], claimed: ClaimedEvent): Finding {
  const agreeing = events.find(({ supporting, opposing }) => supporting.length > 0 && opposing.length === 0) ?? events.find(({ supporting }) => supporting.length > 0)
  const [first] = agreeing?.supporting ?? []
  if (agreeing !== undefined && first !== undefined) return agreed(agreeing, foundReason(first), (other) => (agreeing.isOutdated ? laterReason(other, claimed) : otherwiseReason(agreeing.opposing, claimed)))
  const evidence = events.flatMap(({ weighed }) => weighed.flatMap((each) => each.evidence))
  const against = events.find(({ opposing }) => opposing.length > 0)
  if (against === undefined) return unshown(events, evidence, claimed)
  const isCertain = events.length === 1 || against.opposing.some(({ telling }) => telling.known === undefined)
  return finding(isCertain ? 'contradicted' : 'unsupported', otherwiseReason(against.opposing, claimed), evidence)
}

/** Nothing that may count says so or otherwise: the text's own origin does, or the number is told nowhere. */
function unshown(events: readonly JudgedEvent[], evidence: readonly WeighedEvidence[], claimed: ClaimedEvent): Finding {
  const told = events.flatMap(({ weighed }) => weighed)
  const own = told.filter(({ comparison }) => comparison.outcome !== 'open').flatMap((each) => each.evidence).find(({ bearing }) => bearing === 'same-origin')
  if (own !== undefined) return finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, evidence, 'own-row-only')
  const lacking = told.filter(({ evidence: some }) => some.some(({ bearing }) => bearing === 'background')).flatMap(({ telling, comparison }) => (comparison.outcome === 'open' && comparison.lacks !== undefined ? [lackingReason(telling, comparison.lacks)] : []))
  return lacking[0] === undefined ? notFound(claimed, evidence) : finding('unsupported', lacking[0], evidence)
}

/** Told nowhere on the days searched. */
export function notFound({ isAbout, isOneDay, days, wider }: ClaimedEvent, evidence: readonly WeighedEvidence[]): Finding {
  const searched: Period = isAbout || isOneDay ? wider : days
  return finding('unsupported', { kind: 'event-not-found', searchedFrom: searched.first, searchedTo: searched.last }, evidence)
}
