import type { Context as Request } from 'hono'
import { check } from '../actions/check.ts'
import { checkToJson } from '../actions/check-to-json.ts'
import type { Context } from '../actions/context.ts'
import { viewForCheck } from '../actions/view-on.ts'
import { done, isCountry, isDay, isLanguage, isPartialDay, refused, toStorableText, type AsOf, type Country, type Outcome, type UnreadReport } from '../core/index.ts'
import { wordsFor } from '../words/words-for.ts'
import { isLocalHost } from './host.ts'
import { problemResponse, requestProblem } from './problem-response.ts'

/** As much text as the command line takes. */
export const maxBodyBytes = 10_000_000

interface Asked {
  readonly report: UnreadReport
  readonly country: Country
  readonly view: AsOf
}

/** Verdicts on a text sent as plain text or as JSON {id, text, published, lang?, country?}; `?published=`, `?lang=`, `?country=` and `?as-of=` go before what it says. */
export async function checkRoute(request: Request, context: Context): Promise<Response> {
  if (isForeign(request.req.header('origin'))) return requestProblem(421, 'Another site may not ask this')
  const type = (request.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'text/plain' && type !== 'application/json') return requestProblem(415, 'Send text/plain or application/json')
  const body = await request.req.text()
  const asked = parseAsked(type === 'application/json' ? parseFields(body) : done({ text: body }), (name) => request.req.query(name), context)
  const checked = asked.ok ? await check(context, asked.value) : asked
  if (checked.ok) return request.json(checkToJson(checked.value))
  const lang = request.req.query('lang')
  return problemResponse(checked.problem, wordsFor(lang !== undefined && isLanguage(lang) ? lang : 'en').problem(checked.problem))
}

function isForeign(origin: string | undefined): boolean {
  if (origin === undefined) return false
  return !URL.canParse(origin) || !isLocalHost(new URL(origin).host)
}

type Fields = Readonly<Record<string, unknown>>

function parseFields(body: string): Outcome<Fields> {
  const parsed = parseJson(body)
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
  return isObject ? done({ ...parsed }) : refused({ kind: 'report-malformed', path: 'body', line: undefined, field: 'JSON' })
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function parseAsked(fields: Outcome<Fields>, query: (name: string) => string | undefined, context: Context): Outcome<Asked> {
  if (!fields.ok) return fields
  const given = (name: string) => query(name) ?? fields.value[name]
  const { text } = fields.value
  if (typeof text !== 'string') return refused({ kind: 'report-malformed', path: 'body', line: undefined, field: 'text' })
  if (text.trim() === '') return refused({ kind: 'text-empty', path: 'body' })
  const published = parseGiven(given('published'), (value) => isPartialDay(value.replace(/~$/, '')))
  if (published === 'wrong') return refused({ kind: 'date-invalid', given: String(given('published')) })
  const lang = parseGiven(given('lang'), isLanguage)
  if (lang === 'wrong') return refused({ kind: 'language-unknown', given: String(given('lang')) })
  const country = parseGiven(given('country'), isCountry)
  if (country === 'wrong') return refused({ kind: 'country-unknown', given: String(given('country')) })
  const asOf = parseGiven(query('as-of'), isDay)
  if (asOf === 'wrong') return refused({ kind: 'date-invalid', given: query('as-of') ?? '' })
  const id = fields.value.id
  const report = { id: typeof id === 'string' && id !== '' ? id : 'text', text: toStorableText(text), published, lang, country }
  const view = viewForCheck(context, asOf, published)
  return view.ok ? done({ report, country: country ?? 'NL', view: view.value }) : view
}

function parseGiven<T extends string>(value: unknown, is: (value: string) => value is T): T | undefined | 'wrong'
function parseGiven(value: unknown, is: (value: string) => boolean): string | undefined | 'wrong'
function parseGiven(value: unknown, is: (value: string) => boolean): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  return typeof value === 'string' && is(value) ? value : 'wrong'
}
