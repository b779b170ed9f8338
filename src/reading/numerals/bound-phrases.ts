import type { Language } from '../../core/index.ts'
import { phrasesByEnd, phrasesByStart, type PhraseIndex } from '../phrases.ts'
import { once } from '../words.ts'

/** What words around a number say of it: that what is meant is more, less or no less. */
export interface Bound {
  readonly side: 'low' | 'high' | 'both'
  readonly isIncluded: boolean
}

/** Words that bound a number. */
export interface BoundPhrases {
  readonly before: PhraseIndex<Bound>
  readonly after: PhraseIndex<Bound>
  /** `or equal to`, behind a number with a bound before it. */
  readonly orEqual: PhraseIndex<Bound>
}

interface BoundWords {
  readonly more: readonly string[]
  readonly less: readonly string[]
  /** Alone before a number. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly equal: readonly string[]
  readonly than: readonly string[]
  readonly or: readonly string[]
  readonly and: readonly string[]
  readonly atLeast: readonly string[]
  readonly atMost: readonly string[]
  readonly no: readonly string[]
}

const english: BoundWords = {
  more: ['more', 'greater', 'larger', 'bigger', 'higher'],
  less: ['less', 'fewer', 'smaller', 'lower'],
  above: ['above', 'over', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing', '>'],
  below: ['below', 'under', '<'],
  equal: ['equal', 'equal to', 'equal than', 'equals', 'equals to', 'equaling', 'equaling to', 'equalling', 'equalling to', '='],
  than: ['than'],
  or: ['or'],
  and: ['and'],
  atLeast: ['at least', 'a minimum of', '> =', '≥'],
  atMost: ['at most', 'up to', 'a maximum of', '< =', '≤'],
  no: ['no', 'not'],
}

const dutch: BoundWords = {
  more: ['meer', 'groter', 'grotere', 'hoger', 'hogere'],
  less: ['minder', 'kleiner', 'kleinere', 'lager', 'lagere'],
  above: ['boven', 'overschrijdt', 'overschrijden', 'overtreft', 'overtreffen', '>'],
  below: ['onder', 'beneden', '<'],
  equal: ['gelijk', 'gelijk aan', 'gelijk met', '='],
  than: ['dan', 'als'],
  or: ['of'],
  and: ['en'],
  atLeast: ['minstens', 'ten minste', 'tenminste', 'op zijn minst', 'op z’n minst', 'minimaal', 'minimum', 'een minimum van', 'vanaf', '> =', '≥'],
  atMost: ['hoogstens', 'hooguit', 'ten hoogste', 'op zijn hoogst', 'maximaal', 'maximum', 'een maximum van', 'tot', 'tot wel', '< =', '≤'],
  no: ['niet', 'geen'],
}

const phrases = { nl: once(() => phrasesOf(dutch)), en: once(() => phrasesOf(english)) }

/** The bounds of a language, made when they are first asked for. */
export function boundPhrases(lang: Language): BoundPhrases {
  return phrases[lang]()
}

function phrasesOf(words: BoundWords): BoundPhrases {
  const { more, less, above, below, equal, than, or, and, atLeast, atMost, no } = words
  const compared = (comparatives: readonly string[]) => join(comparatives, than)
  const exclusive = (comparatives: readonly string[], alone: readonly string[]) => [...compared(comparatives), ...alone]
  const orEqual = [...join(or, equal), ...equal.map((each) => `or ${each}`)]
  const inclusive = (comparatives: readonly string[], alone: readonly string[], bounds: readonly string[], others: readonly string[]) => [
    ...bounds, ...join(bounds, or, equal), ...join(equal, or, bounds),
    ...join([...compared(comparatives), ...comparatives, ...alone], or, equal), ...join(comparatives, or, equal, than), ...join(equal, or, exclusive(comparatives, alone)),
    ...join(no, compared(others)),
  ]
  const suffixes = (comparatives: readonly string[], alone: readonly string[]) => join([...or, ...and], [...comparatives, ...compared(comparatives), ...alone])
  return {
    before: phrasesByEnd([
      ...withBound(exclusive(more, above), 'low', false), ...withBound(exclusive(less, below), 'high', false), ...withBound(equal, 'both', true),
      ...withBound(inclusive(more, above, atLeast, less), 'low', true), ...withBound(inclusive(less, below, atMost, more), 'high', true),
    ]),
    after: phrasesByStart([...withBound(suffixes(more, above), 'low', true), ...withBound(suffixes(less, below), 'high', true)]),
    orEqual: phrasesByStart(withBound(orEqual, 'both', true)),
  }
}

/** Every combination of one of each. */
function join(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`.trim())), [''])
}

function withBound(phrases: readonly string[], side: Bound['side'], isIncluded: boolean): readonly (readonly [string, Bound])[] {
  return phrases.map((phrase) => [phrase, { side, isIncluded }])
}
