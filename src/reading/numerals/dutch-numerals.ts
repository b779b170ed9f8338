import { compoundReader } from './dutch-compounds.ts'
import type { NumeralLexicon, NumeralWord } from './numeral-word.ts'

const ones = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const oneths = ['nulde', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende', 'negentiende']
const scales: Readonly<Record<string, number>> = { honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12, biljard: 1e15 }
const otherScales: Readonly<Record<string, number>> = { mln: 1e6, mio: 1e6, mld: 1e9, mrd: 1e9, bln: 1e12 }

/** Dutch number words; those of one to a hundred are written together, and mostly with what follows. */
export function dutchNumerals(): NumeralLexicon {
  const words = dutchWords()
  return {
    lang: 'nl',
    words,
    compoundOf: compoundReader(words),
    digitScales: new Map([...Object.entries(otherScales), ['k', 1e3], ['K', 1e3], ['M', 1e6], ['b', 1e9], ['B', 1e9], ['G', 1e9], ['T', 1e12]]),
    ordinalSuffixes: new Set(['e', 'de', 'ste']),
    decimalMark: ',',
    and: 'en',
    point: new Set(['komma', 'punt']),
    ratioJoints: [{ words: ['van', 'de'] }, { words: ['op', 'de'] }, { words: ['gedeeld', 'door'], isDivision: true }, { words: ['op'], isOfOne: true }, { words: ['uit'] }],
    times: new Set(['seconde', 'seconden', 'minuut', 'minuten', 'uur', 'uren', 'dag', 'dagen', 'nacht', 'nachten', 'week', 'weken', 'maand', 'maanden', 'jaar', 'jaren']),
    hasUnitBehindTens: false,
    hasPluralParts: false,
    between: 'tussen',
    of: 'van',
    beforePronoun: new Set(),
    prepositions: new Set(),
  }
}

function dutchWords(): ReadonlyMap<string, NumeralWord> {
  const words = new Map<string, NumeralWord>()
  const add = (word: string, base: NumeralWord) => words.set(word, base)
  const addOrdinal = (word: string, base: NumeralWord) => add(word, { ...base, isOrdinal: true }).set(`${word}n`, { ...base, isOrdinal: true, isPlural: true })
  ones.forEach((word, value) => add(word, { role: 'addend', value }))
  tens.forEach((word, at) => add(word, { role: 'addend', value: (at + 2) * 10 }))
  for (const [word, value] of Object.entries(scales)) {
    add(word, { role: 'scale', value })
    addOrdinal(`${word}ste`, { role: 'scale', value })
  }
  oneths.forEach((word, value) => addOrdinal(word, { role: 'addend', value }))
  tens.forEach((word, at) => addOrdinal(`${word}ste`, { role: 'addend', value: (at + 2) * 10 }))
  for (const [word, value] of [['half', 1 / 2], ['halve', 1 / 2], ['helft', 1 / 2], ['kwart', 1 / 4], ['driekwart', 3 / 4]] as const) add(word, { role: 'part', value })
  for (const word of ['anderhalf', 'anderhalve']) add(word, { role: 'addend', value: 1.5 })
  add('dozijn', { role: 'dozen', value: 12 }).set('dozijnen', { role: 'dozen', value: 12, isPlural: true })
  add('gros', { role: 'dozen', value: 144 })
  for (const word of ['min', 'minus', 'negatief']) add(word, { role: 'minus', value: -1 })
  // A group of so many.
  ones.slice(2).forEach((word, at) => add(`${word}tal`, { role: 'addend', value: at + 2 }))
  tens.forEach((word, at) => add(`${word}tal`, { role: 'addend', value: (at + 2) * 10 }))
  add('honderdtal', { role: 'addend', value: 100 })
  add('een', { role: 'article', value: 1 })
  return add('paar', { role: 'some', value: 2 })
}
