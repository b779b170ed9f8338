import type { EventFacts, Period, ReadingField, Toll } from '../../core/index.ts'
import { type Agreement, compareReadings } from './compare-readings.ts'
import { compareTolls } from './compare-tolls.ts'

/** Two readings side by side, field by field, with what agrees and what differs; the places as their sources wrote them. */
export function compareFields(a: EventFacts, b: EventFacts, places: { readonly a: string | undefined; readonly b: string | undefined }): readonly ReadingField[] {
  const agreement = compareReadings(a, b)
  return [
    fieldOf('days', daysText(a.days), daysText(b.days), agreement === undefined ? undefined : agreement.day === 0),
    fieldOf('country', a.country, b.country, a.country === b.country),
    fieldOf('place', places.a, places.b, agreement && placesAgree(agreement)),
    fieldOf('means', told(a.means), told(b.means), agreement?.means === undefined ? undefined : agreement.means !== 2),
    fieldOf('outcome', told(a.outcome), told(b.outcome), a.outcome === b.outcome),
    fieldOf('ideology', told(a.ideology), told(b.ideology), a.ideology === b.ideology),
    fieldOf('killed', tollText(a.killed), tollText(b.killed), compareTolls({ ...a, injured: undefined }, { ...b, injured: undefined }) !== 4),
    fieldOf('injured', tollText(a.injured), tollText(b.injured), compareTolls({ ...a, killed: undefined }, { ...b, killed: undefined }) !== 4),
  ]
}

function fieldOf(field: ReadingField['field'], a: string | undefined, b: string | undefined, agrees: boolean | undefined): ReadingField {
  return { field, a, b, agrees: a === undefined || b === undefined ? undefined : agrees }
}

/** One name of a town, or one kind of target, is enough; a neighbouring town or another target is a difference. */
function placesAgree({ town, target, words }: Agreement): boolean | undefined {
  if (target === 1 || (town !== undefined && town > 0)) return false
  return town === 0 || words === 0 ? true : undefined
}

function told<T extends string>(value: T): T | undefined {
  return value === 'unknown' ? undefined : value
}

function daysText({ first, last }: Period): string {
  return first === last ? first : `${first} / ${last}`
}

function tollText(toll: Toll | undefined): string | undefined {
  if (toll === undefined) return undefined
  return toll.low === toll.high ? String(toll.value) : `${toll.value} (${toll.low}-${toll.high})`
}
