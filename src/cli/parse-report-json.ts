import { done, maxReportIdCharacters, parseCountry, parseLanguage, parseOptional, parsePublished, refused, toStorableText, type Outcome, type UnreadReport } from '../core/index.ts'
import { inReport } from './in-report.ts'

/** What a report in JSON may say of itself besides its text; unknown fields are left alone. */
export interface ReportJson extends UnreadReport {
  readonly url: string | undefined
  readonly title: string | undefined
}

/** Reads `{id, text, published?, lang?, country?, url?, title?}` from a file or line of that name; the field that is wrong is named in the refusal. */
export function parseReportJson(json: string, path: string): Outcome<ReportJson> {
  const malformed = (field: string) => refused({ kind: 'report-malformed', path, field } as const)
  const value = parseObject(json)
  if (value === undefined) return malformed('json')
  const { id } = value
  if (typeof id !== 'string' || id.trim() === '' || id.length > maxReportIdCharacters) return malformed('id')
  if (typeof value.text !== 'string') return malformed('text')
  if (value.text.trim() === '') return refused({ kind: 'text-empty', path })
  const isOptionalText = (field: string) => value[field] === undefined || value[field] === null || typeof value[field] === 'string'
  for (const field of ['published', 'lang', 'country', 'url', 'title']) if (!isOptionalText(field)) return malformed(field)
  const text = (field: string) => (typeof value[field] === 'string' ? toStorableText(value[field]) : undefined)
  const published = parseOptional(text('published'), parsePublished)
  if (!published.ok) return inReport(path, published)
  const lang = parseOptional(text('lang'), parseLanguage)
  if (!lang.ok) return inReport(path, lang)
  const country = parseOptional(text('country'), parseCountry)
  if (!country.ok) return inReport(path, country)
  return done({
    id: toStorableText(id), text: toStorableText(value.text), published: published.value, lang: lang.value, country: country.value, url: text('url'), title: text('title'),
  })
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
