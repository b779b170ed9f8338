import type { Language } from '../core/index.ts'

interface RecordingWords {
  readonly recorded: (entry: { readonly id: string; readonly author: string; readonly known: string }) => string
}

/** What is said when documents were put on record. */
export const recordingWords: Readonly<Record<Language, RecordingWords>> = {
  nl: { recorded: ({ id, author, known }) => `Vastgelegd: ${id}, door ${author}, op ${known}.` },
  en: { recorded: ({ id, author, known }) => `Put on record: ${id}, by ${author}, on ${known}.` },
}
