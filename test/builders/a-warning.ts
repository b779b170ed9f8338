import type { Day, EntryOf, ResolvedOutcome, Warning } from '../../src/core/index.ts'

interface WarningGiven extends Partial<Omit<EntryOf<'warning'>, 'body'>>, Partial<Omit<Warning, 'kind' | 'window'>> {
  readonly first?: Day
  readonly last?: Day
}

/** A warning of a deadly jihadist attack in Europe in April 2017, issued a day before; every part may be given. */
export function aWarning({ first = '2017-04-01', last = '2017-04-30', event = { class: 'deadly-attack' }, probability = 0.6, rule = { text: { en: 'A row of the table of attacks with at least one death.' }, counted: 'attack-table' }, ...given }: WarningGiven = {}): EntryOf<'warning'> {
  const known = given.known ?? '2017-03-31'
  const { country = 'EU' } = given
  return {
    id: `entry:warning:${country}:${known}:1`, scope: country, country, stream: 'jihadist', author: 'analyst-1', known, recorded: `${known}T12:00:00.000Z`, evidence: [], about: undefined, ...given,
    body: { kind: 'warning', event, window: { first, last }, probability, rule },
  }
}

/** What became of a warning, said by another role on the day after its window. */
export function aResolution(of: EntryOf<'warning'>, outcome: ResolvedOutcome, given: Partial<Omit<EntryOf<'resolution'>, 'body'>> = {}): EntryOf<'resolution'> {
  const known = given.known ?? '2017-05-01'
  const { country, scope, stream } = of
  return {
    id: `entry:resolution:${of.id}`, country, scope, stream, author: 'reviewer', known, recorded: `${known}T12:00:00.000Z`, evidence: [], about: of.id, ...given,
    body: { kind: 'resolution', outcome, reason: { en: 'By the table of attacks.' } },
  }
}

/** A withdrawal of a warning or of what was said of it. */
export function aWithdrawal(of: { readonly id: string; readonly country: string; readonly scope: string }, known: Day): EntryOf<'withdrawal'> {
  return { id: `entry:withdrawal:${of.id}`, country: of.country, scope: of.scope, stream: undefined, author: 'analyst-1', known, recorded: `${known}T13:00:00.000Z`, evidence: [], about: of.id, body: { kind: 'withdrawal', reason: 'Issued for the wrong place.' } }
}
