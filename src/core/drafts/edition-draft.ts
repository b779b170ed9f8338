import type { Day } from '../day.ts'
import type { Language } from '../language.ts'
import type { WrittenText } from '../logbook/logbook-entry.ts'

/** An edition as it is being written: which picture it freezes, and what the team says beside it in its own words. */
export interface EditionDraft {
  readonly kind: 'edition'
  /** Of which the picture is. */
  readonly day: Day
  readonly corrects: { readonly edition: string; readonly what: WrittenText } | undefined
  /** Whether claims that nobody has looked at may be shown. */
  readonly acceptsUnreviewed: boolean
  /** In the order in which they are read. */
  readonly sentences: readonly DraftedSentence[]
}

/** A sentence of the team's own, in both languages side by side. */
export interface DraftedSentence {
  /** Its name within the draft, which stays when sentences change places. */
  readonly id: string
  readonly text: WrittenText
  /** The language that was not looked at since the other one changed. */
  readonly behind: Language | undefined
  /** Ids of rows, records and claims that it rests on. */
  readonly evidence: readonly string[]
}

/** How far the sentence is in a language. */
export type TranslationStatus = 'missing' | 'older' | 'done'

export function translationStatus({ text, behind }: Pick<DraftedSentence, 'text' | 'behind'>, language: Language): TranslationStatus {
  if ((text[language] ?? '').trim() === '') return 'missing'
  return behind === language ? 'older' : 'done'
}
