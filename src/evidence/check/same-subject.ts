import { foldedWords } from '../events/place.ts'
import { namesForReader, type Vocabulary } from '../vocabulary/vocabulary.ts'

/** Letters of a word that are compared: endings differ, stems do not. */
const stemLength = 5

/** Words too common in this field to tell one statement from another. */
const commonStems = new Set([
  'attac', 'aansl', 'threa', 'dreig', 'europ', 'dutch', 'neder', 'nethe', 'jihad', 'terro', 'there', 'still', 'which', 'their', 'people', 'peopl', 'mense', 'being',
  'where', 'these', 'those', 'about', 'after', 'since', 'other', 'could', 'would', 'known', 'shows', 'zijn', 'wordt', 'worden',
])

/**
 * Whether two statements speak of the same thing: at least two telling word stems of one of the recorded texts stand in the claimed text,
 * and at least half of that text's stems. Coarse on purpose; a miss says `unsupported`, never `contradicted`.
 */
export function saysTheSame(claimed: string, recorded: readonly string[], vocabulary: Vocabulary): boolean {
  const stems = stemsOf(claimed, vocabulary)
  return recorded.some((text) => {
    const wanted = stemsOf(text, vocabulary)
    const shared = [...wanted].filter((stem) => stems.has(stem)).length
    return wanted.size > 1 ? shared >= 2 && shared / wanted.size >= 0.5 : wanted.size === 1 && shared === 1
  })
}

/** Stems in English: Dutch words that the vocabulary knows are put into English first. */
function stemsOf(text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const words = foldedWords(text).filter((word) => word.length > 3).map((word) => (namesForReader(vocabulary, 'subject', word)[0]?.record ?? word).slice(0, stemLength))
  return new Set(words.filter((stem) => !commonStems.has(stem)))
}
