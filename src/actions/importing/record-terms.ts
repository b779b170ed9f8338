import { languages } from '../../core/index.ts'
import { stemOf, wordsOf } from '../../search/terms.ts'

/** Names that are kept at once; the places and groups of a dataset come again and again. */
const mostKept = 50_000

/** Gives what the name of a place or group is found by: its stems in both languages, worked out once a name. */
export function termFinder(): (name: string) => readonly string[] {
  const termsByName = new Map<string, readonly string[]>()
  return (name) => {
    const kept = termsByName.get(name)
    if (kept !== undefined) return kept
    const terms = [...new Set(wordsOf(name).flatMap((word) => languages.map((lang) => stemOf(word, lang))))]
    if (termsByName.size >= mostKept) termsByName.clear()
    termsByName.set(name, terms)
    return terms
  }
}
