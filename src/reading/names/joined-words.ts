import { touch } from '../tokens.ts'
import { arabicArticles, bodyHeads, isBodyWord, isSurnameStart, isTitleWord, particles, strongParticles, timeWords } from './cues.ts'
import { isGivenName } from './known-names.ts'
import { isCapital, isInitial } from './letters.ts'
import { isMark, isNear, unitAt, type NamedText, type Unit } from './unit.ts'

const holy: ReadonlySet<string> = new Set(['St', 'Ste', 'Mt', 'Ft'])

/** `Wal-Mart`, `O’Neill`, `Pratt & Whitney`. */
export function behindMark(named: NamedText, last: number): Unit | undefined {
  const { tokens } = named
  const [word, mark, next] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!isCapital(next) && !(next !== undefined && (arabicArticles().has(next.lower) || particles().has(next.lower)))) return undefined
  if (mark?.text === '.' && word !== undefined && holy.has(word.text) && touch(word, mark)) return unitAt(named, last + 2)
  if ((mark?.text === "'" || mark?.text === '’') && touch(word, mark) && isBodyWord(next?.lower ?? '') && isCapital(next)) return unitAt(named, last + 2)
  if (mark?.text === '&') return isCapital(next) ? unitAt(named, last + 2) : undefined
  if (!touch(word, mark) || !touch(mark, next)) return undefined
  if (mark?.text === '-' || mark?.text === '–') {
    if (isCapital(next)) return unitAt(named, last + 2)
    if (next !== undefined && particles().has(next.lower) && isCapital(tokens[last + 3])) return unitAt(named, last + 3)
    return isMark(named, last + 3, '-') && isCapital(tokens[last + 4]) && touch(tokens[last + 3], tokens[last + 4]) ? unitAt(named, last + 4) : undefined
  }
  return (mark?.text === "'" || mark?.text === '’') && (word?.text.length === 1 || (next?.text.length ?? 0) > 2) && isCapital(next) ? unitAt(named, last + 2) : undefined
}

/** `Jan van der Berg`, `Osama bin Laden`, `Bank of America`. */
export function behindSmallWord(named: NamedText, units: readonly Unit[], last: number): Unit | undefined {
  const { tokens } = named
  let at = last + 1
  while (at < last + 4 && isSmall(named, at)) at++
  const next = at > last + 1 && isNear(named, at - 1) ? unitAt(named, at) : undefined
  if (next === undefined || !isCapital(tokens[at])) return undefined
  const small = tokens.slice(last + 1, at).map(({ lower }) => lower).filter((word) => /\p{L}/u.test(word))
  if (small.length === 0) return undefined
  return joinsPerson(named, units, small, next) || joinsBody(named, units, small, next) ? next : undefined
}

const joiners: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'van', 'de', 'het', 'voor', 'en', 'in'])

function isSmall({ tokens }: NamedText, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (particles().has(token.lower) || joiners.has(token.lower) || token.text === '-' || token.text === "'" || token.text === '’') && !isCapital(token)
}

function joinsPerson({ tokens }: NamedText, units: readonly Unit[], small: readonly string[], next: Unit): boolean {
  if (!small.every((word) => particles().has(word))) return false
  const before = units.at(-1)
  const word = tokens[before?.first ?? -1]
  if (before === undefined || word === undefined || before.known !== undefined) return false
  if (small.some((each) => strongParticles().has(each)) || isArabicName(tokens, before, next) || isSurnameStart(word.lower) || (small.length > 1 && small[0] === 'van' && next.known === undefined && !bodyHeads().has(tokens[next.first]?.lower ?? ''))) return true
  if (before.place !== undefined || !(isGivenName(word.text) || isInitial(word) || isBehindTitle(tokens, units, next))) return false
  if (small[0] === 'van' && bodyHeads().has(tokens[next.first]?.lower ?? '')) return false
  const isOfficer = units.some(({ first }) => isTitleWord(tokens[first]?.lower ?? '')) && (next.place !== undefined || isBodyWord(tokens[next.first]?.lower ?? ''))
  return !isOfficer && next.known === undefined && next.place?.kind !== 'country'
}

/** `Sayf al-Din`: the article stands in the midst of a name, whatever the given name. */
function isArabicName(tokens: NamedText['tokens'], before: Unit, next: Unit): boolean {
  return before.place === undefined && next.known === undefined && next.place === undefined && arabicArticles().has(tokens[next.first - 2]?.text ?? '') && tokens[next.first - 1]?.text === '-'
}

/** `deskundige Hadewych de Ridder`: a person, whatever the given name; in `burgemeester Smit van Gouda` the second name is the place of the office. */
function isBehindTitle(tokens: NamedText['tokens'], [first]: readonly Unit[], next: Unit): boolean {
  const ahead = tokens[next.first]?.lower ?? ''
  return first !== undefined && isTitleWord(tokens[first.first - 1]?.lower ?? '') && next.place === undefined && next.known === undefined && !isBodyWord(ahead) && !bodyHeads().has(ahead)
}

/** A body that takes a small word with what follows; ends there where a time or a sentence follows. */
function joinsBody({ tokens }: NamedText, units: readonly Unit[], small: readonly string[], next: Unit): boolean {
  if (!small.every((word) => joiners.has(word))) return false
  const words = units.map(({ last }) => tokens[last]?.lower ?? '')
  // `Justitie en Veiligheid`
  if (small.length === 1 && (small[0] === 'en' || small[0] === 'and') && isBodyWord(words.at(-1) ?? '') && isBodyWord(tokens[next.first]?.lower ?? '')) return true
  const isHead = words.some((word) => bodyHeads().has(word))
  if (!isHead || words.some((word) => timeWords().has(word))) return false
  // `Robert Bank en Piet Smit` are two persons.
  if (small[0] === 'and' || small[0] === 'en') return small.length === 1 && units.length > 1 && !isGivenName(tokens[units[0]?.first ?? -1]?.text ?? '')
  return small[0] !== 'in' && small[0] !== 'the' && small[0] !== 'de' && small[0] !== 'het'
}
