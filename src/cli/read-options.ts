import { done, maxReportIdCharacters, parseCountry, parseLanguage, parseOptional, parsePublished, type Country, type Language, type Layout, type Outcome, type UnreadReport } from '../core/index.ts'
import type { Document } from '../documents/document.ts'
import type { Call } from './command.ts'
import type { InputDocument } from './read-input.ts'
import { parseReportJson } from './parse-report-json.ts'

/** What the caller says of a text; it outweighs what the text's own JSON and the document say. */
export interface Said {
  readonly published: string | undefined
  readonly lang: Language | undefined
  readonly country: Country | undefined
}

export function parseSaid(call: Call): Outcome<Said> {
  const published = parseOptional(call.values.published, parsePublished)
  if (!published.ok) return published
  const lang = parseOptional(call.values.lang, parseLanguage)
  if (!lang.ok) return lang
  const country = parseOptional(call.values.country, parseCountry)
  if (!country.ok) return country
  return done({ published: published.value, lang: lang.value, country: country.value })
}

/** A report to be read, with what its document says besides. */
export interface InputReport extends UnreadReport {
  /** The name that the report or the item gives itself; `id` holds another where it gives none. */
  readonly ownId: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly layout: Layout | undefined
  /** Whether only the document itself says when it was published. */
  readonly isPublishedStated: boolean
}

/** A text with everything known about it; a `.json` file is a report that speaks for itself. */
export function toInputReport({ name, document, isJson }: InputDocument, said: Said): Outcome<InputReport> {
  const parsed = isJson ? parseReportJson(document.text, name) : undefined
  if (parsed?.ok === false) return parsed
  const { layout } = document
  const own = parsed === undefined ? { ...document, ownId: globalId(document), lang: undefined, country: undefined } : { ...parsed.value, ownId: parsed.value.id }
  return done({
    id: own.ownId ?? name, ownId: own.ownId, text: own.text, url: own.url, title: own.title, layout,
    published: said.published ?? own.published,
    lang: said.lang ?? own.lang,
    country: said.country ?? own.country,
    isPublishedStated: parsed === undefined && said.published === undefined && own.published !== undefined,
  })
}

/** The id of an item in a feed where it can stand alone: an address or another name that holds outside the feed, and no mere number. */
function globalId({ id }: Document): string | undefined {
  return id !== undefined && id.includes(':') && id.length <= maxReportIdCharacters ? id : undefined
}
