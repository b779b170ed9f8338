import type { CheckReason } from '../../core/index.ts'
import type { ClaimedEvent } from './claimed-event.ts'
import type { WeighedTelling } from './judge-tellings.ts'
import type { Telling } from './telling.ts'
import type { TollColumn } from './victims-told.ts'

/** Where and when it was, as the first that agrees has it. */
export function foundReason({ telling }: WeighedTelling): CheckReason {
  const row = rowOf(telling)
  return row === undefined ? { kind: 'event-told', ...whereOf(telling) } : { kind: 'event-found', event: row, ...whereOf(telling) }
}

/** What those who say otherwise have instead; of the record by its row. */
export function otherwiseReason(opposing: readonly WeighedTelling[], claimed: ClaimedEvent): CheckReason {
  const [first] = opposing
  if (first?.comparison.outcome !== 'excludes') throw new Error('nobody says otherwise')
  const { field } = first.comparison
  const told = opposing.flatMap(({ comparison }) => (comparison.outcome === 'excludes' && comparison.field === field ? [writtenOf(comparison.told)] : []))
  const row = rowOf(first.telling)
  return row === undefined || field === 'people'
    ? { kind: 'event-told-otherwise', field, claimed: claimedOf(field, claimed), told: [...new Set(told)] }
    : { kind: 'event-differs', event: row, field, claimed: claimedOf(field, claimed), recorded: writtenOf(first.comparison.told) }
}

/** The toll that took the place of the claimed one, and from when it is known. */
export function laterReason(later: WeighedTelling, claimed: ClaimedEvent): CheckReason {
  const { comparison, telling } = later
  if (comparison.outcome !== 'excludes' || comparison.field === 'day' || comparison.field === 'status' || telling.known === undefined) return otherwiseReason([later], claimed)
  return { kind: 'event-toll-outdated', field: comparison.field, claimed: claimedOf(comparison.field, claimed), later: writtenOf(comparison.told), known: telling.known }
}

/** What is told leaves open what the text says. */
export function lackingReason(telling: Telling, lacks: 'days' | 'toll'): CheckReason {
  const { day, place } = whereOf(telling)
  return lacks === 'toll' ? { kind: 'event-toll-untold', day, place } : { kind: 'event-days-open', place, from: telling.days.first, to: telling.days.last }
}

function whereOf({ days, at }: Telling): { readonly day: string; readonly place: string } {
  return { day: days.first, place: at.place === '' ? (at.country ?? '') : at.place }
}

function rowOf({ found: [first] }: Telling): string | undefined {
  return first?.ref.kind === 'row' ? first.ref.row : undefined
}

function writtenOf(told: string | { readonly written: string }): string {
  return typeof told === 'string' ? told : told.written
}

function claimedOf(field: TollColumn | 'day' | 'status', { days, status, tolls }: ClaimedEvent): string {
  switch (field) {
    case 'day': return days.first
    case 'status': return status
    case 'killed':
    case 'injured':
    case 'people': return tolls[field]?.written ?? ''
  }
}
