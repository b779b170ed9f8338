import { type FigureClaim, type Period, rowsOf, type YearlyTotal } from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { isPartOfCountry, parsePlace } from '../events/place.ts'
import { asOfClaim } from '../figures/as-of-claim.ts'
import { quantityOfClaim } from '../figures/claim-figures.ts'
import { apparentStep, type Interval, intervalOf, overlaps, writeFigure } from '../figures/interval.ts'
import { findWordIn } from '../vocabulary/vocabulary.ts'
import { againstEvents } from './check-event-count.ts'
import { checkVictims } from './check-victims.ts'
import { checkWithinMonth } from './check-within-month.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { ideologyNamed } from './ideology-named.ts'
import { weighRow } from './weigh-row.ts'

type TotalField = 'completed' | 'failed' | 'foiled' | 'totalAttacks' | 'arrests' | 'killed' | 'injured'

/** Which column of a yearly total a counted thing is; a second one is another definition of the same word. */
const totalFields: Readonly<Record<string, readonly TotalField[]>> = {
  attacks: ['completed', 'totalAttacks'],
  attacks_all_status: ['totalAttacks'],
  plots_foiled: ['foiled'],
  arrests: ['arrests'],
  dead: ['killed'],
  injured: ['injured'],
}

/** True for what the record counts as events or yearly totals, not as a cohort of people. */
export function isCountedThing(what: string): boolean {
  return what in totalFields
}

/** A number of attacks, plots, arrests or victims: against the yearly totals where it speaks of a whole year, else against the list of events. */
export function checkCount(claim: FigureClaim, desk: Desk): Finding {
  const days = claimedDays(claim.fields.period ?? asOfClaim(claim.fields, desk.published), desk.published)
  const quantity = quantityOfClaim(claim.fields, desk.vocabulary)
  const interval = intervalOf(quantity, apparentStep(quantity.value ?? 0))
  if (days === undefined || interval === undefined || isOfOnePeople(claim)) return nothingFound
  const year = wholeYear(days)
  const totals = year === undefined ? [] : yearlyTotals(claim, year, desk)
  const found = totals.length === 0 ? undefined : againstTotals(claim, interval, totals, writeFigure(quantity), desk)
  return found ?? checkVictims(claim, interval, days, desk) ?? checkWithinMonth(claim, interval, desk) ?? againstEvents(claim, interval, days, desk)
}

/** "Two Dutch people among the dead": the record counts victims and arrests wherever they come from. */
function isOfOnePeople({ fields: { what = '', nationality } }: FigureClaim): boolean {
  return nationality !== undefined && ['dead', 'injured', 'arrests'].includes(what)
}

function wholeYear(days: Period): number | undefined {
  const year = days.first.slice(0, 4)
  return days.first === `${year}-01-01` && days.last === `${year}-12-31` ? Number(year) : undefined
}

/** Totals of the year for the country named, all of the European Union where no place is; none for a town or a part of a country. */
function yearlyTotals(claim: FigureClaim, year: number, desk: Desk): readonly YearlyTotal[] {
  const place = parsePlace(claim.fields.place, desk.vocabulary)
  if (isPartOfCountry(place)) return []
  const countries = place.countries.filter((country) => country !== 'EU')
  return rowsOf(desk.base, 'yearly-total').filter((row) =>
    row.year === year && (countries.length === 0 ? row.country === undefined : countries.includes(row.country ?? '')))
}

/** "Five failed", "19 foiled": the words narrow attacks to what came of them. */
function fieldsOf(claim: FigureClaim, desk: Desk): readonly TotalField[] {
  const named = claim.fields.what === 'attacks' ? findWordIn(desk.vocabulary, 'status', claim.quote)?.record : undefined
  return named === 'failed' || named === 'foiled' ? [named] : (totalFields[claim.fields.what ?? ''] ?? [])
}

/** Undefined where no total of that kind was given. Attacks of no named ideology are those of all together. */
function againstTotals(claim: FigureClaim, interval: Interval, totals: readonly YearlyTotal[], claimed: string, desk: Desk): Finding | undefined {
  const ideology = ideologyNamed(claim.quote, claim.fields.population, desk) ?? 'all'
  const entries = totals.flatMap((row) => fieldsOf(claim, desk).map((field, at) => ({ row, number: row[field], other: at > 0 })))
    .filter((entry): entry is typeof entry & { number: number } => entry.number !== undefined && entry.row.ideology === ideology)
  const same = entries.filter((entry) => overlaps({ low: entry.number, high: entry.number }, interval))
  const shown = same.find((entry) => !entry.other) ?? same[0] ?? entries[0]
  if (shown === undefined) return undefined
  const because = { kind: 'yearly-total', year: shown.row.year, claimed, recorded: String(shown.number) } as const
  return finding(same.length > 0 ? 'supported' : 'contradicted', because, weighRow(shown.row, same.length > 0, desk), same.length > 0 && shown.other ? 'other-definition' : undefined)
}
