import type { Claim, Doubt, ReadingResult, UnreadReport } from '../core/index.ts'
import { annotate } from './annotate.ts'
import { toDocument } from './document.ts'
import { finders } from './find/finders.ts'
import type { FoundClaim } from './finder.ts'
import { languageParts, type LanguagePart } from './language-parts.ts'
import { hidePersons, nameRemover } from './names/mask-persons.ts'
import { refine } from './refine/refine.ts'

/** Cited claims of one report, and what the reader saw and could not settle. Never throws on text. */
export function readReport(report: UnreadReport): ReadingResult {
  const text = storable(report.text)
  return readText(report, text, nameRemover(text))
}

/** The same for a report under a title; `masked` is the title, a blank line and the text, with the names of persons hidden. */
export function readTitled(report: UnreadReport, title: string): ReadingResult & { readonly masked: string } {
  const text = storable(report.text)
  const { masked, remove } = hidePersons(`${title}\n\n${text}`)
  return { ...readText(report, text, remove), masked }
}

function readText(report: UnreadReport, text: string, withoutNames: (words: string) => string): ReadingResult {
  const parts = languageParts(text, report.lang)
  const found = parts.flatMap((part) => readPart(report, text, part))
  return { claims: found.map((claim) => toClaim(report.id, text, claim, withoutNames)), doubts: [...doubtsOf(report, text), ...parts.flatMap(unread)] }
}

/** Each part is a document of its own to the finders, so that none of them meets two languages; what it finds is told in places of the whole text. */
function readPart(report: UnreadReport, text: string, { start, end, lang }: LanguagePart): readonly FoundClaim[] {
  if (lang === undefined) return []
  const document = annotate(toDocument(report, text.slice(start, end), lang))
  return refine(document, finders.flatMap((find) => find(document))).map((claim) => ({ ...claim, start: claim.start + start, end: claim.end + start }))
}

function unread({ start, end, lang }: LanguagePart): readonly Doubt[] {
  return lang === undefined ? [{ kind: 'language-unread', start, end, quote: '' }] : []
}

/** No field names a person, whatever words of the report it repeats; only the quote stays as it is. */
function toClaim(id: string, text: string, { kind, start, end, fields, rule, inferred }: FoundClaim, withoutNames: (words: string) => string): Claim {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined).map(([name, value]) => [name, withoutPersons(value, withoutNames)] as const)
  const stated = given.map(([name]) => name).filter((name) => !inferred.includes(name))
  const concluded = given.map(([name]) => name).filter((name) => inferred.includes(name))
  const claim = { id: `${id}:${kind}-${start}-${end}`, kind, start, end, quote: text.slice(start, end), rule, stated, inferred: concluded }
  return { ...claim, fields: Object.fromEntries(given) } as Claim
}

function withoutPersons(value: unknown, withoutNames: (words: string) => string): unknown {
  if (typeof value === 'string') return withoutNames(value)
  return Array.isArray(value) ? value.map((each: unknown) => withoutPersons(each, withoutNames)) : value
}

/** PostgreSQL holds neither NUL nor half of a surrogate pair; both become U+FFFD before any offset is counted. */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed()
}

function doubtsOf(report: UnreadReport, text: string): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (text !== report.text) doubts.push({ kind: 'text-replaced', start: 0, end: 0, quote: '' })
  if (report.lang === undefined) doubts.push({ kind: 'language-guessed', start: 0, end: 0, quote: '' })
  if (report.published === undefined) doubts.push({ kind: 'published-unknown', start: 0, end: 0, quote: '' })
  return doubts
}
