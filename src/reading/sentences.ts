import type { Language } from '../core/index.ts'
import { languages } from './languages/languages.ts'
import type { Span } from './document.ts'
import { allMatches } from './words.ts'

/** A sentence longer than this is cut at a space, so that no rule ever sees more. */
const longestSentence = 1200

/** Sentences in order; white space between them belongs to none. At a break one ends whatever the words say. */
export function splitSentences(text: string, lang: Language, breaks: readonly number[]): readonly Span[] {
  const { abbreviations } = languages[lang]
  const ends = [...text.matchAll(/[.!?…]+["”’')\]]*(?=\s|$)|\n\s*\n|\n(?=[\p{Lu}•*-])/gu)].filter((match) => endsSentence(text, match, abbreviations)).map((match) => match.index + match[0].length)
  const spans: Span[] = []
  let start = 0
  for (const end of [...ends, ...breaks, text.length].toSorted((a, b) => a - b)) {
    pushSentence(text, start, end, spans)
    start = end
  }
  return spans
}

function endsSentence(text: string, { 0: mark, index }: RegExpExecArray, abbreviations: ReadonlySet<string>): boolean {
  if (mark.startsWith('.') && isAbbreviation(text, index, abbreviations)) return false
  const end = index + mark.length
  return !/^[.!?…]/.test(mark) || /^\s*["“‘'([«•*-]*[\p{Lu}\p{N}]|^\s*$/u.test(text.slice(end, end + 12))
}

function isAbbreviation(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? ''
  return abbreviations.has(word) || /^\p{L}(\.\p{L})*$/u.test(word)
}

function pushSentence(text: string, from: number, to: number, spans: Span[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  while (end - start > longestSentence) {
    const space = text.lastIndexOf(' ', start + longestSentence)
    const cut = space > start ? space : start + longestSentence
    spans.push({ start, end: cut })
    start = cut
    while (start < end && isSpace(text, start)) start++
  }
  if (end > start) spans.push({ start, end })
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '')
}

/** Clauses of a sentence: what stands between commas, brackets, dashes and joining words. */
export function splitClauses(text: string, sentence: Span, lang: Language): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end)
  const cuts = allMatches(languages[lang].clauseBreak, words).map((match) => ({ from: match.index, to: match.index + (match.groups?.joint?.length ?? 0) }))
  const clauses: Span[] = []
  let start = 0
  for (const { from, to } of [...cuts, { from: words.length, to: words.length }]) {
    if (words.slice(start, from).trim() !== '') clauses.push({ start: sentence.start + start, end: sentence.start + from })
    start = to
  }
  return clauses
}
