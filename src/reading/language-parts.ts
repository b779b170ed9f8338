import { isLanguage, type Language } from '../core/index.ts'
import type { Span } from './document.ts'
import { guessLanguage, guessSpoken } from './guess-language.ts'

/** A run of paragraphs in one language; undefined for one that is not read. */
export interface LanguagePart extends Span {
  readonly lang: Language | undefined
}

/** A blank line, or a line that ends as a sentence does before one that starts as one. */
const paragraphEnd = /\n\s*\n|(?<=[.!?…"”’)\]])[ \t]*\n(?=[ \t]*["“‘'([«•*-]?[\p{Lu}\p{N}])/gu

/**
 * The text cut where its paragraphs go over into another language. A paragraph whose words leave doubt goes with the one before it;
 * for the first ones goes what is stated of the text, else what its first clear paragraph is in.
 */
export function languageParts(text: string, stated: Language | undefined): readonly LanguagePart[] {
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, guess: clearGuess(text.slice(span.start, span.end)) }))
  const first = paragraphs.find(({ guess }) => guess !== undefined)?.guess ?? guessLanguage(text)
  const parts: { start: number; end: number; lang: string }[] = []
  for (const { start, end, guess } of paragraphs) {
    const last = parts.at(-1)
    const lang = guess ?? last?.lang ?? stated ?? first
    if (last?.lang === lang) last.end = end
    else parts.push({ start, end, lang })
  }
  return parts.map(({ start, end, lang }) => ({ start, end, lang: isLanguage(lang) ? lang : undefined }))
}

/** Shorter than this, two words leave doubt. */
const shortest = 8

function clearGuess(paragraph: string): string | undefined {
  if (paragraph.length < shortest) return undefined
  const guess = guessSpoken(paragraph)
  return guess?.isClear === true ? guess.lang : undefined
}

function paragraphsOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(paragraphEnd)].map(({ 0: gap, index }) => index + gap.length)
  return [...ends, text.length].map((end, at, all) => ({ start: all[at - 1] ?? 0, end })).filter(({ start, end }) => end > start)
}
