import type { FigureClaim, Period } from '../../core/index.ts'
import { onceEach } from '../events/attacks-once.ts'
import { type ClaimedPlace, isNowhere } from '../events/place.ts'
import { quantityOfClaim } from '../figures/claim-figures.ts'
import { type Interval, writeFigure } from '../figures/interval.ts'
import { type ClaimedEvent, toNamedPlace } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import { eventsThere } from './events-there.ts'
import type { Finding } from './finding.ts'
import { judgeEvents } from './judge-events.ts'
import type { TollColumn } from './victims-told.ts'

/** Where and how many, as the figure has it. */
interface ClaimedVictims {
  readonly interval: Interval
  readonly days: Period
  readonly place: ClaimedPlace
}

/** A number of victims where a dataset or a report tells of the event too; undefined where neither does. Of several rows the number may be that of any. */
export function checkToldVictims(claim: FigureClaim, column: TollColumn, victims: ClaimedVictims, desk: Desk): Finding | undefined {
  const claimed = toClaimedEvent(claim, column, victims, desk)
  const events = isNowhere(victims.place) ? [] : eventsThere(claimed, victims.days, desk)
  if (events.every(({ tellings }) => tellings.length === 0)) return undefined
  const found = judgeEvents(events, claimed, desk)
  return found.verdict === 'contradicted' && onceEach(events.flatMap(({ rows }) => rows), desk.repeats).length > 1 ? { ...found, verdict: 'unsupported' } : found
}

/** The day of a number of victims may be that of the count, so that it shows nothing of the day of the event. */
function toClaimedEvent({ fields }: FigureClaim, column: TollColumn, { interval, days, place }: ClaimedVictims, desk: Desk): ClaimedEvent {
  return {
    days, wider: days, isOneDay: false, isAbout: false, ...toNamedPlace(fields.place ?? desk.country, desk), place, status: 'completed', statuses: ['completed', 'failed'],
    tolls: { killed: undefined, injured: undefined, people: undefined, [column]: { interval, written: writeFigure(quantityOfClaim(fields, desk.vocabulary)) } },
  }
}
