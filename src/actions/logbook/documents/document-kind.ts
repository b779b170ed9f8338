import type { z } from 'zod'
import type { Day, DocumentMistake, EntryKind, LogbookEntry, Marking } from '../../../core/index.ts'
import type { NewEntry } from '../../../store/logbook.ts'
import { mistakesIn } from './mistakes-in.ts'

/** What is made of a document, or everything that is wrong with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistakes: readonly DocumentMistake[] }

/** A document that is right. */
export const taken = <T>(value: T): Read<T> => ({ ok: true, value })
/** All that is wrong with a document. */
export const wrong = (...mistakes: readonly DocumentMistake[]): Read<never> => ({ ok: false, mistakes })

/** What every document says of itself. */
export interface DocumentFrame {
  readonly label?: string | undefined
  readonly author?: string | undefined
  readonly known?: Day | undefined
  readonly evidence: readonly string[]
  readonly marking?: Marking | undefined
}

/** What a draft may look at: who writes it, on which day, and what stands. Judgements of closed sets are sealed here too. */
export interface Desk {
  readonly author: string
  readonly known: Day
  /** The day it is by the clock of the store. */
  readonly today: Day
  readonly standing: readonly LogbookEntry[]
}

/** An entry before the door adds who wrote it and when. */
export type Draft = Omit<NewEntry, 'author' | 'known'>

/** A document of the right form, that can be drafted once it is known what stands. */
export interface ReadDocument {
  readonly frame: DocumentFrame
  readonly draft: (desk: Desk) => Read<Draft>
}

/** A kind of document that `peil record` takes. */
export interface DocumentKind {
  readonly kind: EntryKind
  readonly read: (given: unknown) => Read<ReadDocument>
}

/** A kind of document from its form and from what is made of it. */
export function documentKind<Document extends DocumentFrame>(kind: EntryKind, schema: z.ZodType<Document>, draft: (document: Document, desk: Desk) => Read<Draft>): DocumentKind {
  return {
    kind,
    read: (given) => {
      const parsed = schema.safeParse(given, { reportInput: true })
      if (!parsed.success) return wrong(...mistakesIn(parsed.error))
      return taken({ frame: parsed.data, draft: (desk) => draft(parsed.data, desk) })
    },
  }
}
