/** A passage of a report: UTF-16 offsets, end exclusive, with the words that stand there. */
export interface Citation {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Whether the quote still stands where the citation says; checked on every read. */
export function isExact(citation: Pick<Citation, 'start' | 'end' | 'quote'>, text: string): boolean {
  return citation.start >= 0 && citation.end > citation.start && text.slice(citation.start, citation.end) === citation.quote
}

/** The text as it is stored and counted: what PostgreSQL cannot hold (NUL, lone surrogates) becomes U+FFFD. */
export function toStorableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed()
}
