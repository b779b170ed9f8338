export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the words of a text begin and end. */
export function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s\p{L}\p{N}]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

export type Edge = 'start' | 'end'

/** A passage with one of its ends a word further on or back; it keeps at least a word. */
export function moveEdge(words: readonly Span[], span: Span, edge: Edge, step: 1 | -1): Span {
  const places = words.map((word) => word[edge])
  const from = span[edge]
  const next = step === 1 ? places.find((place) => place > from) : places.findLast((place) => place < from)
  const moved = edge === 'start' ? { start: next ?? span.start, end: span.end } : { start: span.start, end: next ?? span.end }
  return moved.start < moved.end ? moved : { start: span.start, end: span.end }
}

/** A passage with one of its ends at the word that is nearest to a place; it keeps at least a word. */
export function dragEdge(words: readonly Span[], span: Span, edge: Edge, offset: number): Span {
  const places = words.map((word) => word[edge]).filter((place) => (edge === 'start' ? place < span.end : place > span.start))
  const [nearest] = places.toSorted((one, other) => Math.abs(one - offset) - Math.abs(other - offset))
  return edge === 'start' ? { start: nearest ?? span.start, end: span.end } : { start: span.start, end: nearest ?? span.end }
}

/** Places inside a passage at which it can be cut in two: where a word begins. */
export function cutsOf(words: readonly Span[], { start, end }: Span): readonly number[] {
  return words.filter((word) => word.start > start && word.start < end).map((word) => word.start)
}

/** The place in a text that a point of the page shows; undefined outside of it. */
export function offsetOf(node: Node | null, offset: number): number | undefined {
  const element = node instanceof HTMLElement ? node : node?.parentElement
  const from = element?.closest('[data-start]')?.getAttribute('data-start')
  return from === null || from === undefined ? undefined : Number(from) + offset
}
