import { arabicArticles, bodyHeads, isBodyWord, isSurnameStart, isTitleWord, particles, strongParticles, timeWords } from './cues.ts'
import { functionWords } from './function-words.ts'
import { isGivenName } from './known-names.ts'
import { isCapital, isInitial, touch } from './letters.ts'
import { unitAt, type NamedText, type Unit } from './unit.ts'
import { wordSet } from '../words.ts'

/** Words with capitals in a row, with what joins them. */
export interface Run {
  readonly units: readonly Unit[]
  /** Last token of a compound whose first part is a name, `VN-resolutie`; else the last of the units. */
  readonly end: number
}

/** No name has more parts. */
const longestRun = 12

/** Runs of words that may be names, in order. */
export function findRuns(named: NamedText): readonly Run[] {
  const { tokens } = named
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = startAt(named, at)
    if (first === undefined) continue
    const run = runFrom(named, first)
    runs.push(run)
    at = run.end
  }
  return runs
}

/** A unit with a capital, or a small Arabic word with one behind it: `al-Khatib`, `bin Salman`. */
function startAt(named: NamedText, at: number): Unit | undefined {
  const { tokens } = named
  const unit = unitAt(named, at)
  const token = tokens[at]
  if (unit !== undefined || token === undefined || token.kind !== 'word' || token.text.length > 4) return unit
  if (token.text === 't' && isMark(named, at - 1, "'’") && touch(tokens[at - 1], token) && isCapital(tokens[at + 1])) return { first: at, last: at + 1, known: undefined, place: undefined }
  if (arabicArticles().has(token.lower) && isMark(named, at + 1, '-’') && touch(token, tokens[at + 1]) && touch(tokens[at + 1], tokens[at + 2]) && isCapital(tokens[at + 2])) return { first: at, last: at + 2, known: undefined, place: undefined }
  const behindTitle = behindTitleAt(named, at)
  if (behindTitle !== undefined) return behindTitle
  return strongParticles().has(token.lower) && token.lower !== 'ben' && isCapital(tokens[at + 1]) && !touch(token, tokens[at + 1]) ? { first: at, last: at + 1, known: undefined, place: undefined } : undefined
}

/** `mr. de Graaf`, `mevrouw van der Meer`: after a title the small words of a surname stay small. */
function behindTitleAt({ tokens }: NamedText, at: number): Unit | undefined {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  if (before === undefined || !formsOfAddress().has(before.lower) || !particles().has(tokens[at]?.lower ?? '')) return undefined
  let last = at + 1
  while (last < at + 3 && particles().has(tokens[last]?.lower ?? '')) last++
  return isCapital(tokens[last]) ? { first: at, last, known: undefined, place: undefined } : undefined
}

const formsOfAddress = wordSet('mr mrs ms dr drs ir ing prof dhr mevr mw mevrouw meneer heer dame familie broers gebroeders')

function runFrom(named: NamedText, start: Unit): Run {
  const units = [start]
  let last = start
  while (units.length < longestRun) {
    const next = nextUnit(named, units, last)
    if (next === undefined) break
    units.push(next)
    last = next
  }
  return { units, end: compoundEnd(named, last.last) }
}

function nextUnit(named: NamedText, units: readonly Unit[], { last }: Unit): Unit | undefined {
  const { tokens } = named
  const next = tokens[last + 1]
  if (next === undefined || !isNear(named, last)) return undefined
  if (isCapital(next)) return unitAt(named, last + 1)
  if (next.kind === 'mark') return behindMark(named, last)
  return behindSmallWord(named, units, last)
}

const holy: ReadonlySet<string> = new Set(['St', 'Ste', 'Mt', 'Ft'])

/** `Wal-Mart`, `O’Neill`, `Pratt & Whitney`. */
function behindMark(named: NamedText, last: number): Unit | undefined {
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
function behindSmallWord(named: NamedText, units: readonly Unit[], last: number): Unit | undefined {
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
  if (small.some((each) => strongParticles().has(each)) || isSurnameStart(word.lower) || (small.length > 1 && small[0] === 'van' && next.known === undefined && !bodyHeads().has(tokens[next.first]?.lower ?? ''))) return true
  if (before.place !== undefined || !(isGivenName(word.text) || isInitial(word))) return false
  if (small[0] === 'van' && bodyHeads().has(tokens[next.first]?.lower ?? '')) return false
  const isOfficer = units.some(({ first }) => isTitleWord(tokens[first]?.lower ?? '')) && (next.place !== undefined || isBodyWord(tokens[next.first]?.lower ?? ''))
  return !isOfficer && next.known === undefined && next.place?.kind !== 'country'
}

/** A body that takes a small word with what follows; ends there where a time or a sentence follows. */
function joinsBody({ tokens }: NamedText, units: readonly Unit[], small: readonly string[], next: Unit): boolean {
  if (!small.every((word) => joiners.has(word))) return false
  const words = units.map(({ last }) => tokens[last]?.lower ?? '')
  // `Justitie en Veiligheid`
  if (small.length === 1 && (small[0] === 'en' || small[0] === 'and') && isBodyWord(words.at(-1) ?? '') && isBodyWord(tokens[next.first]?.lower ?? '')) return true
  const isHead = words.some((word) => bodyHeads().has(word))
  if (!isHead || words.some((word) => timeWords().has(word))) return false
  if (small[0] === 'and' || small[0] === 'en') return small.length === 1 && units.length > 1
  return small[0] !== 'in' && small[0] !== 'the' && small[0] !== 'de' && small[0] !== 'het'
}

const domains: ReadonlySet<string> = new Set(['com', 'nl', 'be', 'org', 'net', 'eu', 'tv', 'uk', 'de', 'fr', 'co'])

/** `VN-resolutie`, `Apple’s`: the small word behind a hyphen belongs to the compound. */
function compoundEnd(named: NamedText, last: number): number {
  const { tokens } = named
  const [word, mark, next] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (mark?.text === '.' && touch(word, mark) && touch(mark, next) && domains.has(next?.text ?? '')) return last + 2
  return mark?.text === '-' && next?.kind === 'word' && touch(word, mark) && touch(mark, next) && !functionWords().has(next.lower) ? last + 2 : last
}

/** Whether the next token stands on the same line: at most a space or two between. */
function isNear({ text, tokens }: NamedText, at: number): boolean {
  const from = tokens[at]?.end ?? 0
  const to = tokens[at + 1]?.start ?? Infinity
  if (to - from > 2) return false
  return to === from || !text.slice(from, to).includes('\n') || isGivenName(tokens[at]?.text ?? '')
}

function isMark({ tokens }: NamedText, at: number, marks: string): boolean {
  const token = tokens[at]
  return token !== undefined && token.kind === 'mark' && marks.includes(token.text)
}
