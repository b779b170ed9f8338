import { done, parseCountry, parseLanguage, parseOptional, parsePublished, type Country, type Language, type Outcome, type UnreadReport } from '../core/index.ts'
import type { Call } from './command.ts'
import type { InputText } from './read-input.ts'
import { parseReportJson } from './parse-report-json.ts'

/** What the caller says of a text; it outweighs what the text's own JSON says. */
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

/** A text with everything known about it; a `.json` file is a report that speaks for itself. */
export function toUnreadReport(input: InputText, said: Said): Outcome<UnreadReport & { readonly url: string | undefined; readonly title: string | undefined }> {
  const report = input.isJson
    ? parseReportJson(input.text, input.name)
    : done({ id: input.name, text: input.text, published: undefined, lang: undefined, country: undefined, url: input.url, title: undefined })
  if (!report.ok) return report
  const own = report.value
  return done({
    ...own,
    published: said.published ?? own.published,
    lang: said.lang ?? own.lang,
    country: said.country ?? own.country,
  })
}
