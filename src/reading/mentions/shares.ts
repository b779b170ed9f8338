import type { Qualifier } from '../../core/index.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { unitAt } from '../numerals/percents.ts'
import { phraseAt } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { CountWords } from './count-words.ts'
import type { NumberMention } from './numbers.ts'
import { isEstimate, qualifierBefore } from './qualifiers.ts'

/** Counts and shares that are said without a number: `dozens`, `de meerderheid`. */
export function findAmounts(tokens: readonly Token[], words: CountWords): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(words.amounts, tokens, at)
    if (phrase === undefined) continue
    // `most were`: the verb is only what shows that a share is meant.
    const length = phrase.words[0] === 'most' ? 1 : phrase.words.length
    const span = { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 }
    found.push({ ...span, ...phrase.meaning, qualifier: 'vague', estimate: false })
    at += length - 1
  }
  return found
}

/** A percentage, a fraction or a ratio as a share of people; undefined for other numbers. */
export function shareOf(tokens: readonly Token[], numeral: Numeral, words: CountWords): NumberMention | undefined {
  const { kind, value, next, parts } = numeral
  const percent = unitAt(tokens, next)
  if (percent >= 0) return value < 0 || kind === 'ordinal' ? undefined : toShare(tokens, numeral, words, { share: `${value}%`, next: percent, exactness: 'exact' })
  if (kind === 'ratio' && parts !== undefined) return isOneOf(tokens, parts[0]) ? undefined : toShare(tokens, numeral, words, { share: `${parts[0].value}/${parts[1].value}`, next, exactness: 'exact' })
  const share = isPartOfPeople(tokens, numeral, words) ? asFraction(value) : undefined
  return share === undefined ? undefined : toShare(tokens, numeral, words, { share, next, exactness: 'approx' })
}

interface Share {
  readonly share: string
  readonly next: number
  /** Where no word says otherwise: a third is seldom exactly a third. */
  readonly exactness: Qualifier
}

function toShare(tokens: readonly Token[], numeral: Numeral, words: CountWords, { share, next, exactness }: Share): NumberMention {
  const isNamed = tokens[numeral.first]?.lower === 'helft' && tokens[numeral.first - 1]?.lower === 'de'
  const { first, qualifier = exactness } = qualifierBefore(tokens, isNamed ? numeral.first - 1 : numeral.first, words)
  return { start: tokens[first]?.start ?? numeral.start, end: tokens[next - 1]?.end ?? numeral.end, share, qualifier, estimate: isEstimate(tokens, numeral.first, words) }
}

/** What is the third of its kind, rather than a third of others. */
const oneOfKind: ReadonlySet<string> = new Set([
  'man', 'vrouw', 'jongen', 'persoon', 'kind', 'verdachte', 'dader', 'schutter', 'slachtoffer', 'terugkeerder', 'broer', 'aanslag', 'aanval', 'poging', 'explosie', 'bom', 'auto', 'keer', 'partij', 'land', 'groep', 'golf', 'fase', 'zaak', 'proces', 'optie', 'mogelijkheid', 'locatie', 'stad',
  'woman', 'boy', 'person', 'child', 'suspect', 'attacker', 'gunman', 'victim', 'returnee', 'brother', 'attack', 'attempt', 'explosion', 'bomb', 'car', 'time', 'party', 'country', 'group', 'wave', 'phase', 'case', 'trial', 'option', 'site', 'city', 'plot',
])
const beforeHalf: ReadonlySet<string> = new Set(['first', 'second', 'other', 'latter', 'eerste', 'tweede', 'andere'])

/** Not `a third man`, `half past two`, `half zeven`, `half a year` or `the second half`. */
function isPartOfPeople(tokens: readonly Token[], { kind, value, first, next, form, mayBeOrdinal }: Numeral, words: CountWords): boolean {
  if (kind !== 'fraction' || form !== 'words' || value >= 1 || phraseAt(words.units, tokens, next) !== undefined) return false
  const behind = tokens[next]
  if (mayBeOrdinal !== undefined) return !oneOfKind.has(behind?.lower ?? '')
  if (tokens[first]?.lower !== 'half') return true
  const isTime = behind?.lower === 'past' || behind?.lower === 'a' || behind?.lower === 'an' || words.halfIsNoPart
  return !isTime && !beforeHalf.has(tokens[first - 1]?.lower ?? '')
}

/** `een van de 20`: somebody, no share. */
function isOneOf(tokens: readonly Token[], { next }: Numeral): boolean {
  return tokens[next]?.lower === 'van'
}

function asFraction(value: number): string | undefined {
  const below = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((each) => Math.abs(value * each - Math.round(value * each)) < 1e-9)
  return below === undefined ? undefined : `${Math.round(value * below)}/${below}`
}
