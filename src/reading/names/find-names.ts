import type { Language } from '../../core/index.ts'
import type { NameMention } from './name-mention.ts'

/** Names of persons, places and organisations in a whole text, in order. */
export function findNames(_text: string, _lang: Language): readonly NameMention[] {
  return []
}
