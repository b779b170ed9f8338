import { type AttackStatus, type CheckReason, type EventClaim, rowsOf, type ThreatEvent } from '../../core/index.ts'
import { tollsOf } from '../events/tolls.ts'
import { quantityOfClaim } from '../figures/claim-figures.ts'
import { apparentStep, type Interval, intervalOf, overlaps, writeFigure } from '../figures/interval.ts'
import type { Desk } from './desk.ts'
import { figuresInWords } from './figures-in-words.ts'

/** Names under which readers give victims, per column of the record. */
const countNames: Readonly<Record<Column, readonly string[]>> = { killed: ['killed', 'dead', 'deaths'], injured: ['injured', 'wounded'] }
type Column = 'killed' | 'injured'

/** What a claim says of an event that every event on its day and place says otherwise; undefined where one of them, or all together, agree. */
export function eventDifference(claim: EventClaim, events: readonly ThreatEvent[], statuses: readonly AttackStatus[], desk: Desk): CheckReason | undefined {
  const [event] = events
  if (event !== undefined && !statuses.includes(event.status)) return statusDifference(claim, event, statuses)
  return tollDifference(claim, events, 'killed', desk) ?? tollDifference(claim, events, 'injured', desk)
}

/** In a month or a year there may have been another event than the one on record. */
function statusDifference(claim: EventClaim, event: ThreatEvent, statuses: readonly AttackStatus[]): CheckReason | undefined {
  const { date = '', status = statuses[0] ?? '' } = claim.fields
  return date.length === 10 ? { kind: 'event-differs', event: event.id, field: 'status', claimed: status, recorded: event.status } : undefined
}

function tollDifference(claim: EventClaim, events: readonly ThreatEvent[], field: Column, desk: Desk): CheckReason | undefined {
  const claimed = claimedToll(claim, field, desk)
  const event = events.find((each) => each[field] !== undefined)
  if (claimed === undefined || event === undefined) return undefined
  const agrees = tollsOf(events, rowsOf(desk.base, 'threat-event'), field, desk.repeats).some((toll) => overlaps({ low: toll, high: toll }, claimed.interval))
  return agrees ? undefined : { kind: 'event-differs', event: event.id, field, claimed: claimed.written, recorded: String(event[field]) }
}

interface ClaimedToll {
  readonly interval: Interval
  readonly written: string
}

/** A number of victims as the figure in the same words has it ("at least twenty"), else to the man; words such as "several" claim none. */
function claimedToll(claim: EventClaim, field: Column, desk: Desk): ClaimedToll | undefined {
  const isNamed = (name: string) => countNames[field].includes(name)
  const value = Object.entries(claim.fields.counts ?? {}).find(([name]) => isNamed(name))?.[1]
  if (typeof value !== 'number') return undefined
  const figure = figuresInWords(claim, desk).find(({ fields: { what = '', value: number } }) => isNamed(what) && number === value)
  const quantity = figure && quantityOfClaim(figure.fields, desk.vocabulary)
  const interval = quantity && intervalOf(quantity, apparentStep(value))
  return quantity === undefined || interval === undefined ? { interval: { low: value, high: value }, written: String(value) } : { interval, written: writeFigure(quantity) }
}
