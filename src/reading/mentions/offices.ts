import type { Span } from '../document.ts'
import { offices } from '../lexicon/offices.ts'
import type { LexiconOffice } from '../lexicon-types.ts'
import { anyOf, once, wholeWords } from '../words.ts'

/** An office that the text names. */
export interface OfficeMention extends Span {
  readonly holder: string
  readonly type: LexiconOffice['type']
  readonly country: string | undefined
}

const lookup = once(() => {
  const byName = new Map(offices.flatMap((office) => office.names.map((name) => [name.toLowerCase(), office] as const)))
  const names = offices.flatMap(({ names }) => names)
  const acronyms = names.filter((name) => /^[A-Z0-9-]{2,5}$/.test(name))
  const words = names.filter((name) => !acronyms.includes(name))
  return {
    byName,
    acronyms: new RegExp(wholeWords(`(?:${anyOf(acronyms)})(?=\\d{0,2})`), 'gu'),
    words: new RegExp(wholeWords(anyOf(words)), 'giu'),
    edition: /(?<![\p{L}\p{N}])DTN ?-?\d{1,2}(?![\p{L}\p{N}])/gu,
  }
})

/** Offices in a stretch of text, in order, the longest name first where names overlap. */
export function findOffices(text: string): readonly OfficeMention[] {
  const { byName, acronyms, words, edition } = lookup()
  const found: OfficeMention[] = []
  const take = (start: number, matched: string, name: string) => {
    const office = byName.get(name.toLowerCase())
    const end = start + matched.length
    if (office === undefined || found.some((other) => start < other.end && other.start < end)) return
    found.push({ start, end, holder: office.holder, type: office.type, country: office.country })
  }
  for (const match of text.matchAll(words)) take(match.index, match[0], match[0])
  for (const match of text.matchAll(acronyms)) take(match.index, match[0], match[0])
  for (const match of text.matchAll(edition)) take(match.index, match[0], 'DTN')
  return found.toSorted((a, b) => a.start - b.start)
}
