import type { Span } from '../document.ts'
import type { Clause } from './clause.ts'
import { wordSet } from './word-lists.ts'
import { headClasses } from './heads-en.ts'
import { spanOf, type NounPhrase } from './noun-phrases.ts'

const notPlaces = wordSet('addition fact front order favor charge light spite response case view connection retaliation general particular support fear danger prison exile mid-morning coordination relation reference effect turn short cold accordance search protest reprisal revenge exchange cooperation uniform hiding detail common principle custody flames critical serious stable self-defense defense congress parliament power random gunpoint large home least last first once present times work war peace')
const leads = new Set(['in', 'at', 'near', 'from', 'outside'])

/** The first place that a sentence names: `in Valdera`, `in the Valdera department`. */
export function findPlace(clause: Clause): Span | undefined {
  for (const phrase of clause.phrases) {
    const lead = clause.units[phrase.first - 1]?.lower ?? ''
    if (leads.has(lead) && isPlaceName(clause, phrase)) return spanOf(clause.units, withoutHead(phrase))
    if (lead === 'of' && phrase.headClass === 'other' && isPlaceName(clause, phrase) && headClasses().get(clause.units[phrase.first - 2]?.lower ?? '') === 'place') return spanOf(clause.units, phrase)
  }
  return undefined
}

function isPlaceName(clause: Clause, phrase: NounPhrase): boolean {
  const words = clause.units.slice(phrase.from, phrase.to)
  if (phrase.headClass === 'place') return words.length > 1 && words.slice(0, -1).every(({ tag, lower }) => tag === 'noun' && !headClasses().has(lower))
  return phrase.headClass === 'other' && phrase.first === phrase.from && words.every(({ tag, lower, kind }) => tag === 'noun' && kind === 'word' && !headClasses().has(lower) && !notPlaces().has(lower)) && words.length < 4
}

function withoutHead(phrase: NounPhrase): { readonly from: number, readonly to: number } {
  return phrase.headClass === 'place' ? { from: phrase.from, to: phrase.to - 1 } : phrase
}
