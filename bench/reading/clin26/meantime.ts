import type { Span } from '../../../src/reading/document.ts'
import { readJsonl } from '../read-jsonl.ts'

interface MeantimeLine {
  readonly docid: string
  readonly sentences: readonly {
    readonly tokens: readonly string[]
    /** Token offsets, end exclusive; names may lie inside each other. */
    readonly ne: readonly { readonly start: number; readonly end: number; readonly type: string }[]
    readonly events: readonly LabelledEvent[]
  }[]
}

/** A labelled event; in a document its tokens are counted from the start of it. */
export interface LabelledEvent {
  readonly tokens: readonly number[]
  /** Null where the annotators gave none. */
  readonly certainty: string | null
  readonly polarity: string | null
}

/** A labelled name: tokens counted over the whole document, end exclusive. */
export interface LabelledName extends Span {
  readonly type: string
}

/** A labelled article: the text that the tokens make, where each token stands in it, and the labels. */
export interface MeantimeDocument {
  readonly id: string
  readonly text: string
  /** UTF-16 offsets in `text` of every token of every sentence, in order. */
  readonly tokens: readonly Span[]
  readonly names: readonly LabelledName[]
  readonly events: readonly LabelledEvent[]
}

/** Documents of a file of the CLIN26 form. */
export function meantimeDocuments(file: string): readonly MeantimeDocument[] {
  return readJsonl<MeantimeLine>(file).map(toDocument)
}

/** Headline and date line are paragraphs of their own; the words are put together as a reader would have met them. */
export function toDocument({ docid, sentences }: MeantimeLine): MeantimeDocument {
  let text = ''
  const tokens: Span[] = []
  const names: LabelledName[] = []
  const events: LabelledEvent[] = []
  sentences.forEach((sentence, at) => {
    const first = tokens.length
    if (at > 0) text += at < 3 ? '\n\n' : ' '
    sentence.tokens.forEach((token, place) => {
      if (place > 0) text += spaceBetween(sentence.tokens[place - 1] ?? '', token, sentence.tokens[place + 1] ?? '', sentence.tokens[place - 2] ?? '')
      tokens.push({ start: text.length, end: text.length + token.length })
      text += token
    })
    for (const { start, end, type } of sentence.ne) names.push({ start: first + start, end: first + end, type })
    for (const { tokens: marked, certainty, polarity } of sentence.events) events.push({ tokens: marked.map((token) => first + token), certainty, polarity })
  })
  return { id: docid, text, tokens, names, events }
}

/** Undoes the tokeniser: it parts marks from words, names at hyphens, and the letters of an abbreviation. */
function spaceBetween(before: string, token: string, after: string, beforeThat: string): '' | ' ' {
  if (/^[,.;:!?)\]%]/.test(token) || /^[([]$/.test(before)) return ''
  if (token === '-' && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) return ''
  if (before === '-' && /^\p{Lu}/u.test(beforeThat) && /^\p{Lu}/u.test(token)) return ''
  return /^\p{Lu}\.$/u.test(before) && /^\p{Lu}\.$/u.test(token) ? '' : ' '
}

/** Tokens that a stretch of the text touches, end exclusive; undefined for none. */
export function tokensUnder({ tokens }: Pick<MeantimeDocument, 'tokens'>, { start, end }: Span): Span | undefined {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return first < 0 || last < first ? undefined : { start: first, end: last + 1 }
}
