import type { Span } from '../document.ts'
import type { Clause } from './clause.ts'
import { headClasses } from './heads-en.ts'
import { knownPlaceEnd } from './known-places.ts'
import { spanOf, type NounPhrase } from './noun-phrases.ts'

const leads = new Set(['in', 'at', 'near', 'from', 'outside', 'of', 'to', ','])

/** Where a sentence says that something took place: a neighbourhood or village by its kind, else the first place that is known. */
export function findPlace(clause: Clause): Span | undefined {
  const named = clause.phrases.find((phrase) => isNamedArea(clause, phrase))
  if (named !== undefined) return spanOf(clause.units, { from: named.from, to: named.to - 1 })
  for (const [at, { lower }] of clause.units.entries()) {
    const end = leads.has(clause.units[at - 1]?.lower ?? '') || isBehindAdjective(clause, at) ? knownPlaceEnd(clause.units, at) : undefined
    if (end !== undefined && lower !== '') return spanOf(clause.units, { from: at, to: end })
  }
  return undefined
}

/** `in downtown Lima`, `in northern Lima`. */
function isBehindAdjective(clause: Clause, at: number): boolean {
  return clause.units[at - 1]?.tag === 'adj' || ['downtown', 'metropolitan', 'the'].includes(clause.units[at - 1]?.lower ?? '')
}

const areas = new Set(['neighborhood', 'neighbourhood', 'department', 'province', 'municipality', 'district', 'village', 'town', 'canton', 'suburb', 'hamlet', 'jurisdiction'])

/** `the Valdera neighborhood`: unknown words before the kind of place. */
function isNamedArea(clause: Clause, phrase: NounPhrase): boolean {
  const words = clause.units.slice(phrase.from, phrase.to - 1)
  return areas.has(phrase.head) && words.length > 0 && words.every(({ tag, lower, kind }) => tag === 'noun' && kind === 'word' && !headClasses().has(lower))
}
