import type { Clause } from './clause.ts'
import type { Confidence } from './incident.ts'
import { wordSet } from '../words.ts'

const claiming = wordSet('claimed claims claim claiming admitted admits admit acknowledged credit vindicated')
const suspecting = wordSet('alleged allegedly presumed presumably suspected suspects suspect apparently believed blamed blame blames blaming accused accuse accuses accusing attributed attributes attribute possibly probably implicated linked charged charges signed thought reportedly')
const authorities = wordSet('police army authorities government president minister military spokesman officials official colonel general prosecutor judge ministry commander security')

/** How sure a text is that an organisation did it, from the sentences that name it beside the incident. */
export function confidenceIn(named: readonly Clause[]): Confidence {
  const has = (words: () => ReadonlySet<string>) => named.some(({ units }) => units.some(({ lower }) => words().has(lower)))
  if (named.some(({ units }) => units.some(({ lower }, at) => claiming().has(lower) && units.slice(at, at + 5).some((unit) => unit.lower === 'responsibility' || unit.lower === 'credit' || unit.lower === 'having')))) return 'claimed'
  if (has(suspecting)) return has(authorities) ? 'suspected-by-authorities' : 'suspected'
  return 'fact'
}
