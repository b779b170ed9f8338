import type { CheckedClaim } from '../../src/core/index.ts'

/** A number, date or name of a step in the words of a claim, and what may stand there instead. */
export interface Site {
  readonly start: number
  readonly end: number
  readonly instead: readonly string[]
}

const dutchNumbers = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig', 'honderd', 'driehonderd']
const englishNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const dutchMonths = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const dutchSteps = ['minimaal', 'beperkt', 'aanzienlijk', 'substantieel', 'kritiek']
const englishSteps = ['minimal', 'limited', 'significant', 'substantial', 'critical']
const britishSteps = ['low', 'moderate', 'substantial', 'severe', 'critical']

/** Words of one kind: each may take the place of each other. "Een" is left out as a place: it is an article more often than a number. */
const kinds: readonly (readonly string[])[] = [dutchNumbers.slice(1), englishNumbers.slice(1), dutchMonths, englishMonths, dutchSteps, englishSteps, britishSteps]
const words = kinds.map((kind) => ({ kind, pattern: new RegExp(`(?<!\\p{L})(?:${kind.join('|')})(?!\\p{L})`, 'gu') }))
const monthName = new RegExp(`^ (?:${[...dutchMonths, ...englishMonths].join('|')})`)

/** Every number, month and name of a step that stands in the words of a claim about a level or a figure. */
export function sitesOf({ claim }: CheckedClaim, text: string): readonly Site[] {
  if (claim.kind !== 'LEVEL' && claim.kind !== 'FIGURE') return []
  const quote = text.slice(claim.start, claim.end)
  const isLevel = claim.kind === 'LEVEL'
  const isBritish = claim.kind === 'LEVEL' && claim.fields.geo === 'GB'
  const digits = [...quote.matchAll(/(?<![\p{L}\d.,/-])\d+(?![\d\p{L}]|[.,]\d)/gu)].map((match) => ({ at: match.index, word: match[0], instead: otherNumbers(match[0], isLevel, monthName.test(quote.slice(match.index + match[0].length))) }))
  const named = words.filter(({ kind }) => kind !== (isBritish ? englishSteps : britishSteps)).flatMap(({ kind, pattern }) => [...quote.matchAll(pattern)].map((match) => ({ at: match.index, word: match[0], instead: (isLevel ? kind.filter((each) => isOfLevel(kind, each)) : kind).filter((each) => each !== match[0]) })))
  // "From two to two" is nothing that anybody says.
  // The third step of five came in 2016: before that its name was nobody's, and may be a translation.
  const isUnknown = (word: string) => claim.kind === 'LEVEL' && claim.fields.scheme === 'nl-dtn-4' && (word === 'aanzienlijk' || word === 'significant')
  const isSaid = (word: string) => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(quote)
  return [...digits, ...named].map(({ at, word, instead }) => ({ start: claim.start + at, end: claim.start + at + word.length, instead: instead.filter((each) => !isSaid(each) && !isUnknown(each)) }))
}

/** Nobody speaks of level twenty. */
function isOfLevel(kind: readonly string[], word: string): boolean {
  const isNumber = kind.includes('twee') || kind.includes('two')
  return !isNumber || kind.indexOf(word) < 4
}

/** A month, a year, or a number that may be the day of a month. */
export function isDate(word: string): boolean {
  const value = Number(word)
  return [...dutchMonths, ...englishMonths].includes(word) || (word.length === 4 && value > 1990 && value < 2030) || (value >= 1 && value <= 31)
}

/** A step stays a step of some scale, a year a year of the record, a count becomes plainly another one. */
function otherNumbers(word: string, isLevel: boolean, isDay: boolean): readonly string[] {
  const value = Number(word)
  if (isDay) return ['3', '8', '14', '21', '27'].filter((each) => Math.abs(Number(each) - value) > 1)
  if (word.length === 4 && value > 1990 && value < 2030) return ['2014', '2016', '2019', '2022'].filter((each) => each !== word)
  if (isLevel && value <= 6) return ['1', '2', '3', '4', '5'].filter((each) => each !== word)
  return [value * 2 + 7, value * 3 + 20, value + 47].map(String)
}
