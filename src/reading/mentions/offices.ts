import type { Span } from '../document.ts'
import { offices } from '../lexicon/offices.ts'
import type { LexiconOffice } from '../lexicon-types.ts'
import { tokenize, type Token } from '../tokens.ts'
import { anyOf, once, wholeWords } from '../words.ts'

/** An office that the text names. */
export interface OfficeMention extends Span {
  readonly holder: string
  readonly type: LexiconOffice['type']
  readonly country: string | undefined
}

/** Patterns for the names that start at a place in the text; names in capitals only count in capitals. */
const lookup = once(() => {
  const byName = new Map(offices.flatMap((office) => office.names.map((name) => [name.toLowerCase(), office] as const)))
  const names = offices.flatMap(({ names }) => names)
  const acronyms = names.filter((name) => /^[A-Z0-9-]{2,5}$/.test(name))
  const words = names.filter((name) => !acronyms.includes(name))
  return {
    byName,
    firstWords: new Set([...names, 'DTN'].map((name) => tokenize(name)[0]?.lower ?? '')),
    words: new RegExp(wholeWords(anyOf(words)), 'iuy'),
    acronyms: new RegExp(`${wholeWords(`(?:${anyOf(acronyms)})(?=\\d{0,2})`)}|${wholeWords('(?<edition>DTN) ?-?\\d{1,2}')}`, 'uy'),
  }
})

/** Offices in a stretch of text, in order, the longest name first where names overlap. */
export function findOffices(text: string, tokens: readonly Token[] = tokenize(text)): readonly OfficeMention[] {
  const { byName, firstWords, words, acronyms } = lookup()
  const starts = tokens.filter(({ lower }) => firstWords.has(lower)).map(({ start }) => start)
  if (starts.length === 0) return []
  const found: OfficeMention[] = []
  for (const pattern of [words, acronyms]) {
    for (const start of starts) {
      const match = matchAt(pattern, text, start)
      const office = match && byName.get((match.groups?.edition ?? match[0]).toLowerCase())
      const end = start + (match?.[0].length ?? 0)
      if (office === undefined || found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, holder: office.holder, type: office.type, country: office.country })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function matchAt(sticky: RegExp, text: string, start: number): RegExpExecArray | undefined {
  sticky.lastIndex = start
  return sticky.exec(text) ?? undefined
}
