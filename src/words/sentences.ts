import type { Sentence, SentenceKind } from '../core/index.ts'

/** A wording for each kind of sentence; a kind without one fails to compile. */
export type SentenceWords = { readonly [K in SentenceKind]: (sentence: Extract<Sentence, { kind: K }>) => string }
