import type { Language } from '../core/index.ts'
import { englishSearching } from './en/searching.ts'
import { dutchSearching } from './nl/searching.ts'

/** What the page says on which a reader searches the sentences of all editions. */
export interface SearchingWords {
  readonly title: string
  readonly about: string
  readonly search: string
  readonly question: string
  readonly questionHelp: string
  readonly needsScript: string
  readonly noWords: string
  readonly searching: string
  readonly found: (sentences: number, question: string, editions: number, all: number) => string
  readonly likewise: (words: readonly string[]) => string
  readonly older: string
  readonly notFetched: string
  readonly edition: (number: number, day: string) => string
  readonly alsoIn: (numbers: readonly number[]) => string
  readonly lists: string
  readonly listsRule: string
  readonly listRule: (sentences: number) => string
  readonly sentences: string
  readonly partTitle: (country: string, first: number, last: number) => string
}

export const searchingWords: Readonly<Record<Language, SearchingWords>> = { nl: dutchSearching, en: englishSearching }
