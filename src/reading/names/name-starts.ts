import { touch } from '../tokens.ts'
import { wordSet } from '../words.ts'
import { arabicArticles, particles, strongParticles } from './cues.ts'
import { isCapital } from './letters.ts'
import { isMark, unitAt, type NamedText, type Unit } from './unit.ts'

/** A unit with a capital, or a small Arabic word with one behind it: `al-Khatib`, `bin Salman`. */
export function nameStartAt(named: NamedText, at: number): Unit | undefined {
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

const formsOfAddress = wordSet('mr mrs ms dr drs ir ing prof dhr mevr mw mevrouw meneer heer dame')
