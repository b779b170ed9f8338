import type { NumeralLexicon, NumeralWord } from './numeral-word.ts'

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const oneths = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12, quadrillion: 1e15 }
const otherScales: Readonly<Record<string, number>> = { lac: 1e5, lkh: 1e5, mil: 1e6, mln: 1e6, bln: 1e9, bn: 1e9, tln: 1e12, trn: 1e12 }

/** English number words. */
export function englishNumerals(): NumeralLexicon {
  return {
    lang: 'en',
    words: englishWords(),
    compoundOf: () => undefined,
    digitScales: new Map([...Object.entries(otherScales), ['k', 1e3], ['K', 1e3], ['M', 1e6], ['b', 1e9], ['B', 1e9], ['G', 1e9], ['T', 1e12]]),
    ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
    decimalMark: '.',
    and: 'and',
    point: new Set(['point']),
    ratioJoints: [{ words: ['out', 'of'] }, { words: ['divided', 'by'], isDivision: true }, { words: ['over'], isDivision: true }, { words: ['in'] }],
    times: new Set(['second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'day', 'days', 'night', 'nights', 'week', 'weeks', 'month', 'months', 'year', 'years', 'decade', 'decades', 'centuries']),
    hasUnitBehindTens: true,
    hasPluralParts: true,
    between: 'between',
    of: 'of',
    beforePronoun: new Set(['the', 'which', 'that', 'this', 'each', 'every', 'no', 'any', 'another', 'next', 'last', 'previous', 'current', 'first']),
    prepositions: new Set(['in', 'of', 'at', 'during', 'after', 'from', 'by', 'with', 'on', 'for']),
  }
}

function englishWords(): ReadonlyMap<string, NumeralWord> {
  const words = new Map<string, NumeralWord>()
  ones.forEach((word, value) => words.set(word, { role: 'addend', value }))
  tens.forEach((word, at) => words.set(word, { role: 'addend', value: (at + 2) * 10 }))
  for (const word of ['nought', 'naught', 'nil']) words.set(word, { role: 'addend', value: 0 })
  for (const [word, value] of Object.entries(scales)) {
    words.set(word, { role: 'scale', value }).set(`${word}s`, { role: 'scale', value, isPlural: true })
    addOrdinal(words, `${word}th`, { role: 'scale', value })
  }
  oneths.forEach((word, at) => addOrdinal(words, word, { role: 'addend', value: at + 1 }))
  tens.forEach((word, at) => addOrdinal(words, `${word.slice(0, -1)}ieth`, { role: 'addend', value: (at + 2) * 10 }))
  words.set('nineth', { role: 'addend', value: 9, isOrdinal: true }).set('twelveth', { role: 'addend', value: 12, isOrdinal: true })
  for (const [word, value] of [['half', 1 / 2], ['quarter', 1 / 4]] as const) words.set(word, { role: 'part', value })
  for (const [word, value] of [['halves', 1 / 2], ['quarters', 1 / 4]] as const) words.set(word, { role: 'part', value, isPlural: true })
  for (const word of ['dozen', 'dozens', 'dzs', 'dz', 'doz']) words.set(word, { role: 'dozen', value: 12, isPlural: word.endsWith('s') })
  for (const word of ['minus', 'negative']) words.set(word, { role: 'minus', value: -1 })
  for (const word of ['a', 'an']) words.set(word, { role: 'article', value: 1 })
  // Thirds and fifths are parts of a whole; seconds are a time.
  words.delete('seconds')
  return words.set('couple', { role: 'some', value: 2 }).set('few', { role: 'some', value: 3 })
}

function addOrdinal(words: Map<string, NumeralWord>, word: string, base: NumeralWord): void {
  words.set(word, { ...base, isOrdinal: true }).set(`${word}s`, { ...base, isOrdinal: true, isPlural: true })
}
