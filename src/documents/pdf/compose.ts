import type { Layout, PageStretch, PlacedWords } from '../../core/index.ts'
import { jointOf } from './hyphens.ts'
import type { Line } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'

export interface ComposedText {
  readonly text: string
  readonly layout: Layout
}

/** Paragraphs as one text, a blank line between them, with the place of every word on its page. */
export function compose(paragraphs: readonly Paragraph[]): ComposedText {
  const isWritten = writtenWords(paragraphs)
  const pieces: string[] = []
  const words: PlacedWords[] = []
  let length = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const paragraph of paragraphs) {
    if (length > 0) add('\n\n')
    paragraph.forEach((line, at) => {
      const next = paragraph[at + 1]
      const joint = next === undefined ? undefined : jointOf(line.text, next.text, isWritten)
      const kept = line.text.length - (joint?.drop ?? 0)
      words.push(...placed(line, length, kept))
      add(line.text.slice(0, kept))
      if (joint !== undefined) add(joint.between)
    })
  }
  return { text: pieces.join(''), layout: { words, stretches: stretchesOf(words, length) } }
}

/** The box of a run goes from its highest letters to below its lowest. */
function placed({ page, words }: Line, from: number, kept: number): readonly PlacedWords[] {
  return words
    .filter(({ start }) => start < kept)
    .map(({ start, end, x, baseline, width, size }) => ({ page, start: from + start, end: from + Math.min(end, kept), x, y: baseline - 0.8 * size, width, height: size }))
}

/** Each page begins where its first words do, and ends where another one's begin. */
function stretchesOf(words: readonly PlacedWords[], length: number): readonly PageStretch[] {
  const starts = words.filter(({ page }, at) => words[at - 1]?.page !== page)
  return starts.map(({ page, start }, at) => ({ page, start, end: starts[at + 1]?.start ?? length }))
}

/** Whether the document writes a word in the midst of a line, where nothing breaks it. */
function writtenWords(paragraphs: readonly Paragraph[]): (word: string) => boolean {
  const known = new Set<string>()
  for (const { text } of paragraphs.flat()) for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-$)/gu)) known.add(word)
  return (word) => known.has(word.toLowerCase())
}
