import type { Context as Request } from 'hono'
import { check } from '../actions/checking/check.ts'
import { checkToJson } from '../actions/checking/check-to-json.ts'
import { renderClaimReview } from '../actions/checking/render-claim-review.ts'
import type { Context } from '../actions/context.ts'
import { viewForCheck } from '../actions/view-on.ts'
import { done, isLanguage, parseCountry, parseDay, parseLanguage, parseOptional, parsePublished, refused, toStorableText, type AsOf, type CheckResult, type Clearance, type Country, type Outcome, type UnreadReport } from '../core/index.ts'
import { wordsFor } from '../words/words-for.ts'
import { isLocalHost } from './host.ts'
import { idsIn } from './ids-in.ts'
import type { ReadDoorEnv } from './marked-reads.ts'
import { isHostOf } from './public/host-of-address.ts'
import { problemResponse, requestProblem } from './problem-response.ts'

/** Longest text that is checked here: while Peil reads and checks, its pages wait. 100,000 characters of the example reports took 1.4 s, as many of nothing but claims 3.5 s, on two cores of 2026. */
export const maxTextCharacters = 100_000

/** A body that holds such a text: JSON may write a character in six bytes. */
export const maxBodyBytes = 6 * maxTextCharacters + 10_000

/** Text from bytes, in the charset of their content type, else the one that they look like. */
export type DecodeText = (bytes: Uint8Array, path: string, contentType: string) => Outcome<string>

const forms = ['json', 'claimreview'] as const

interface Asked {
  readonly form: (typeof forms)[number]
  readonly report: UnreadReport
  readonly pages: readonly []
  readonly country: Country
  readonly view: AsOf
}

interface CheckEnv {
  Variables: { clearance: Clearance } & Pick<ReadDoorEnv['Variables'], 'seen'>
}

interface CheckMeans {
  readonly context: Context
  readonly decodeText: DecodeText
  /** Where the pages stand besides on this machine. */
  readonly address: string
}

/** Verdicts on a text sent as plain text or as JSON {id, text, published, lang?, country?}; `?published=`, `?lang=`, `?country=` and `?as-of=` go before what it says; `?format=claimreview` gives JSON-LD. */
export async function checkRoute(request: Request<CheckEnv>, { context, decodeText, address }: CheckMeans): Promise<Response> {
  if (isForeign(request.req.header('origin'), address)) return requestProblem(421, 'Another site may not ask this')
  const contentType = request.req.header('content-type') ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  if (type !== 'text/plain' && type !== 'application/json') return requestProblem(415, 'Send text/plain or application/json')
  const body = decodeText(new Uint8Array(await request.req.arrayBuffer()), 'body', contentType)
  const fields = body.ok ? (type === 'application/json' ? parseFields(body.value) : done({ text: body.value })) : body
  const asked = parseAsked(fields, (name) => request.req.query(name), context)
  const checked = asked.ok ? await check(context, { ...asked.value, view: { ...asked.value.view, clearance: request.var.clearance } }) : asked
  const lang = request.req.query('lang')
  if (checked.ok) request.var.seen(idsIn(checked.value))
  if (checked.ok) return asked.ok && asked.value.form === 'claimreview' ? claimReviewResponse(checked.value, lang) : request.json(checkToJson(checked.value))
  return problemResponse(checked.problem, wordsFor(lang !== undefined && isLanguage(lang) ? lang : 'en').problem(checked.problem))
}

/** In the language asked for, else that of the text, where either is known. */
function claimReviewResponse(checked: CheckResult, lang: string | undefined): Response {
  const language = lang !== undefined && isLanguage(lang) ? lang : (checked.report.lang ?? 'en')
  return Response.json(renderClaimReview(checked, language), { headers: { 'content-type': 'application/ld+json' } })
}

function isForeign(origin: string | undefined, address: string): boolean {
  if (origin === undefined) return false
  const host = URL.parse(origin)?.host
  return !isLocalHost(host) && !isHostOf(host, address)
}

type Fields = Readonly<Record<string, unknown>>

function parseFields(body: string): Outcome<Fields> {
  const parsed = parseJson(body)
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
  return isObject ? done({ ...parsed }) : refused({ kind: 'report-malformed', path: 'body', field: 'JSON' })
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
  const { id, text } = fields.value
  if (typeof text !== 'string') return refused({ kind: 'report-malformed', path: 'body', field: 'text' })
  if (text.trim() === '') return refused({ kind: 'text-empty', path: 'body' })
  if (text.length > maxTextCharacters) return refused({ kind: 'report-too-long', path: 'body', characters: text.length, maxCharacters: maxTextCharacters })
  const given = (name: string) => toGiven(query(name) ?? fields.value[name])
  const published = parseOptional(given('published'), parsePublished)
  if (!published.ok) return published
  const lang = parseOptional(given('lang'), parseLanguage)
  if (!lang.ok) return lang
  const country = parseOptional(given('country'), parseCountry)
  if (!country.ok) return country
  const asOf = parseOptional(toGiven(query('as-of')), parseDay)
  if (!asOf.ok) return asOf
  const form = parseForm(query('format'))
  if (!form.ok) return form
  const view = viewForCheck(context, asOf.value, published.value)
  if (!view.ok) return view
  const report = { id: typeof id === 'string' && id !== '' ? id : 'text', text: toStorableText(text), published: published.value, lang: lang.value, country: country.value }
  return done({ form: form.value, report, pages: [], country: country.value ?? 'NL', view: view.value })
}

function parseForm(given: string | undefined): Outcome<Asked['form']> {
  const form = forms.find((each) => each === (given || 'json'))
  return form === undefined ? refused({ kind: 'usage', detail: { what: 'unknown-value', given: given ?? '', option: 'format', allowed: forms } }) : done(form)
}

/** A field as text; an empty field of a form counts as left out. */
function toGiven(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}
