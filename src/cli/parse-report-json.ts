import { done, isCountry, isLanguage, isPartialDay, refused, toStorableText, type Outcome, type UnreadReport } from '../core/index.ts'

/** What a report in JSON may say of itself besides its text; unknown fields are left alone. */
export interface ReportJson extends UnreadReport {
  readonly url: string | undefined
  readonly title: string | undefined
}

/** Reads `{id, text, published, lang?, country?}`; the field that is wrong is named in the refusal. */
export function parseReportJson(json: string, path: string, line?: number): Outcome<ReportJson> {
  const malformed = (field: string) => refused({ kind: 'report-malformed', path, line, field } as const)
  const value = parseObject(json)
  if (value === undefined) return malformed('json')
  const optionalText = (field: string) => value[field] === undefined || value[field] === null || typeof value[field] === 'string'
  if (typeof value.id !== 'string' || value.id === '') return malformed('id')
  if (typeof value.text !== 'string') return malformed('text')
  for (const field of ['published', 'lang', 'country', 'url', 'title']) if (!optionalText(field)) return malformed(field)
  const text = (field: string) => (typeof value[field] === 'string' ? value[field] : undefined)
  const published = text('published')
  if (published !== undefined && !isPartialDay(published.replace(/~$/, ''))) return refused({ kind: 'date-invalid', given: published })
  const lang = text('lang')
  if (lang !== undefined && !isLanguage(lang)) return refused({ kind: 'language-unknown', given: lang })
  const country = text('country')
  if (country !== undefined && !isCountry(country)) return refused({ kind: 'country-unknown', given: country })
  return done({ id: value.id, text: toStorableText(value.text), published, lang, country, url: text('url'), title: text('title') })
}

function parseObject(json: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(json)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
