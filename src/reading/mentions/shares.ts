import type { Language } from '../../core/index.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { unitAt } from '../numerals/percents.ts'
import { phraseAt } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { CountWords } from './count-words.ts'
import type { NumberMention } from './numbers.ts'

/** Counts and shares that are said without a number: `dozens`, `de meerderheid`. */
export function findAmounts(tokens: readonly Token[], words: CountWords): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(words.amounts, tokens, at)
    if (phrase === undefined) continue
    // `most were`: the verb is only what shows that a share is meant.
    const length = phrase.words[0] === 'most' ? 1 : phrase.words.length
    const span = { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 }
    const isExactly = 'share' in phrase.meaning && !phrase.meaning.share.startsWith('>')
    found.push({ ...span, ...phrase.meaning, qualifier: isExactly ? 'approx' : 'vague', estimate: false })
    at += length - 1
  }
  return found
}

/** A percentage, a fraction or a ratio as a share of people; undefined for other numbers. */
export function shareOf(tokens: readonly Token[], numeral: Numeral, words: CountWords, lang: Language): NumberMention | undefined {
  const { kind, value, start, end, next, form, parts } = numeral
  const percent = unitAt(tokens, next)
  if (percent >= 0) return value < 0 || kind === 'ordinal' ? undefined : { start, end: tokens[percent - 1]?.end ?? end, share: `${value}%`, qualifier: 'exact', estimate: false }
  if (kind === 'ratio' && parts !== undefined) return parts[0].kind === 'article' && lang === 'nl' && isOneOf(tokens, parts[0]) ? undefined : { start, end, share: `${parts[0].value}/${parts[1].value}`, qualifier: 'exact', estimate: false }
  if (kind !== 'fraction' || form !== 'words' || value >= 1 || phraseAt(words.units, tokens, next) !== undefined) return undefined
  const share = asFraction(value)
  const article = tokens[numeral.first - 1]
  const isNamed = tokens[numeral.first]?.lower === 'helft' && article?.lower === 'de'
  return share === undefined ? undefined : { start: isNamed ? article.start : start, end, share, qualifier: 'approx', estimate: false }
}

/** `een van de 20`: somebody, no share. */
function isOneOf(tokens: readonly Token[], { next }: Numeral): boolean {
  return tokens[next]?.lower === 'van'
}

function asFraction(value: number): string | undefined {
  const below = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((each) => Math.abs(value * each - Math.round(value * each)) < 1e-9)
  return below === undefined ? undefined : `${Math.round(value * below)}/${below}`
}
