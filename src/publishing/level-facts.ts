import type { CurrentLevel } from '../core/index.ts'
import { capitalised } from '../words/format.ts'
import type { Words } from '../words/words-for.ts'

/** The name that the country gives the step, and what it means where the reader's language is another. */
export function levelTitle({ label }: CurrentLevel, words: Words): { readonly name: string; readonly meant: string | undefined } {
  const meant = words.levelMeaning(label)
  return { name: capitalised(meant === undefined ? words.levelLabel(label) : label), meant }
}

/** Since when, in which edition of the authority, when it is looked at again, and who set it. */
export function levelFacts({ since, sinceAtLatest, edition, nextReview, authority, setHereBy }: CurrentLevel, words: Words): readonly (readonly [name: string, said: string])[] {
  const { page } = words
  return [
    [sinceAtLatest ? page.sinceAtLatest : page.since, `${words.day(since)}, ${page.onThisScale}`],
    ...(setHereBy === undefined ? [[page.edition, edition === undefined ? page.unknown : words.edition(edition)] as const] : []),
    [page.nextReview, words.day(nextReview)],
    [page.setBy, setHereBy ?? words.authority(authority)],
  ]
}
