import type { Language } from '../core/index.ts'
import type { Span } from './document.ts'
import { findDates } from './mentions/dates.ts'

/** A date in front of a paragraph, which says when that paragraph was written. */
export interface Dateline extends Span {
  /** ISO 8601, partial allowed. */
  readonly iso: string
  /** End of the paragraph, and so of its reach. */
  readonly reach: number
}

const place = String.raw`(?:\p{Lu}[\p{L} .-]{1,30}, )?`
const date = String.raw`(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{1,2} \p{L}{3,12} \d{4})`
/** `date 2018-03 The level …`, `DEN HAAG, 26 maart 2018 (ANP) – De …`: at the start of a line, before a capital. */
const opening = new RegExp(String.raw`(?<=^|\n)[ \t]*(?<line>(?:(?:date|datum|dated):? |${place})${date})(?=\s*(?:\(\p{Lu}{2,12}\)\s*)?(?:[–—:-]\s*)?\p{Lu})`, 'gu')

export function findDatelines(text: string, lang: Language): readonly Dateline[] {
  return [...text.matchAll(opening)].flatMap((match) => {
    const line = match.groups?.line ?? ''
    const end = match.index + match[0].length
    const iso = isoMonth.exec(line)?.[0] ?? findDates(line, lang, undefined).find((found) => found.end === line.length && found.iso.length > 4)?.iso
    if (iso === undefined) return []
    const paragraph = text.indexOf('\n\n', end)
    return [{ start: end - line.length, end, iso, reach: paragraph === -1 ? text.length : paragraph }]
  })
}

const isoMonth = /(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/
