import { refused, type Day, type Layout, type Outcome, type Problem } from '../core/index.ts'

/** Largest file with a form of its own that is opened, in bytes; most of one is pictures. */
export const maxDocumentBytes = 30_000_000

/** What was found in a file or behind an address: text, and what the document says of itself, which nobody has checked. */
export interface Document {
  /** Its name in the feed that it came from; undefined for one that came by itself. */
  readonly id: string | undefined
  readonly text: string
  /** Only of a document with pages. */
  readonly layout: Layout | undefined
  readonly title: string | undefined
  readonly published: Day | undefined
  readonly url: string | undefined
}

/** A text that says nothing of itself. */
export function bareDocument(text: string): Document {
  return { id: undefined, text, layout: undefined, title: undefined, published: undefined, url: undefined }
}

export function unreadableDocument(path: string, format: string, reason: Extract<Problem, { kind: 'document-unreadable' }>['reason']): Outcome<never> {
  return refused({ kind: 'document-unreadable', path, format, reason })
}
