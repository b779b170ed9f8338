import type { Qualifier } from '../../core/index.ts'
import { phraseAt, phraseBefore } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { CountWords } from './count-words.ts'

/** What stands before a number about its exactness. */
export interface QualifierBefore {
  /** Token where the words about exactness begin; the number's own where there are none. */
  readonly first: number
  readonly qualifier: Qualifier | undefined
  readonly isSmall: boolean
}

/** The words nearest to the number decide: `naar schatting ruim honderd`. */
export function qualifierBefore(tokens: readonly Token[], number: number, words: CountWords): QualifierBefore {
  let first = number
  let qualifier: Qualifier | undefined
  let isSmall = false
  while (true) {
    const filler = phraseBefore(words.fillers, tokens, first)?.words.length ?? 0
    const found = phraseBefore(words.qualifiers, tokens, first) ?? (filler > 0 ? phraseBefore(words.qualifiers, tokens, first - filler) : undefined)
    if (found === undefined) return { first, qualifier, isSmall }
    const isAtNumber = phraseBefore(words.qualifiers, tokens, first) === found
    first -= found.words.length + (isAtNumber ? 0 : filler)
    qualifier ??= found.meaning
    isSmall ||= found.words.at(-1) === 'kleine'
  }
}

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '('])
const longestClause = 60

/** An estimate is said within the same clause, before the number. */
export function isEstimate(tokens: readonly Token[], number: number, words: CountWords): boolean {
  for (let at = number - 1; at >= Math.max(0, number - longestClause); at--) {
    if (clauseMarks.has(tokens[at]?.text ?? '')) return false
    if (phraseAt(words.estimates, tokens, at) !== undefined) return true
  }
  return false
}
