import { Hono } from 'hono'
import type { Context } from '../../actions/context.ts'
import type { AskSite } from '../../actions/publishing/follow-site.ts'
import { momentsOfFile, type PublicFile, type PublicSite } from '../../actions/publishing/public-site.ts'
import { isLanguage } from '../../core/index.ts'
import { pageOfPast } from '../../publishing/site/past-day.ts'
import { methodRefused } from '../problem-response.ts'
import { closedPolicy, fileResponse, publicHeaders, rendersOnce, toRendered, type RenderFile, type Rendered } from './file-response.ts'
import { mementoLinks, mementoPath, originalLinks, timeMap, type MementoAddresses } from './memento-links.ts'
import { missing, refusal, type Asked } from './public-refusal.ts'
import { fileOf, parseSitePath, type SitePath } from './site-path.ts'
import { datetimeText, lastBy, parseDatetime, parseTime } from './site-time.ts'

export interface SiteRouteOptions {
  readonly context: Pick<Context, 'clock'>
  readonly askSite: AskSite
  /** PEIL_ADDRESS, where readers come in; empty where that is where the request came in. */
  readonly publicAddress: string
  /** Path under which the site is mounted, without a slash at its end. */
  readonly mountedAt: string
}

/** Bytes of rendered files that are kept: a site of 64 editions has 16 MB of them, and each past day some more. */
const mostRenderedBytes = 100_000_000

/** Every file of the public site from the store, as it is now and as it was on each day (RFC 7089). */
export function siteRoutes(options: SiteRouteOptions): Hono {
  // What was rendered goes with the site that it was rendered for: nothing that was erased since is given from memory.
  const renderers = new WeakMap<PublicSite, RenderFile>()
  const app = new Hono()
  app.get('*', async ({ req }) => {
    const place = parseSitePath(req.path)
    const site = await options.askSite()
    const { raw: request } = req
    if (!site.ok) return refusal({ ...place, request, hasPages: false }, site.problem)
    const hasPages = site.value.moments.length > 0
    const render = renderers.get(site.value) ?? rendersOnce(mostRenderedBytes)
    renderers.set(site.value, render)
    return answer({ ...options, ...place, request, render, hasPages, site: site.value, dayAsked: req.query('as-of') || undefined })
  })
  app.all('*', () => methodRefused('GET, HEAD'))
  return app
}

interface Question extends Asked, SitePath, Omit<SiteRouteOptions, 'askSite'> {
  readonly site: PublicSite
  readonly render: RenderFile
  /** `?as-of=`; an empty field of the form counts as left out. */
  readonly dayAsked: string | undefined
}

function answer(question: Question): Response | Promise<Response> {
  const { site, file, time, dayAsked, address, hasPages } = question
  // Without a slash at its end, the links of the page would lead out of the day.
  if (/^as-of\/[^/]+$/.test(address)) return redirect(`./${address.slice('as-of/'.length)}/`, 301)
  if (!hasPages && !site.now.has(file)) return refusal(question, { kind: 'nothing-published' })
  if (dayAsked !== undefined) return toPast(question, dayAsked)
  if (time !== undefined) return pastFile(question, time)
  return address.startsWith('timemap/') ? listPast(question, address.slice('timemap/'.length)) : presentFile(question)
}

/** The file as it is now, or on the day that an Accept-Datetime asks for: each address is its own TimeGate. */
async function presentFile(question: Question): Promise<Response> {
  const { request, site, file: name, address } = question
  const { now } = site
  const file = now.get(name) ?? tileOfBefore(site, name)
  if (file === undefined) return now.has(fileOf(`${address}/`)) ? redirect(`${address.split('/').at(-1)}/`, 301) : missing(question)
  const wanted = request.headers.get('accept-datetime')
  if (wanted !== null) return negotiated(question, wanted)
  const rendered = await question.render(file)
  if (rendered === undefined) return refusal(question, { kind: 'file-taken-back', path: name })
  return fileResponse(request, file, rendered, { vary: 'accept-datetime', link: originalLinks(addressesOf(question)), 'cache-control': file.stays ? 'public, max-age=3600' : 'no-cache' })
}

/** Who read the checkpoint a moment ago asks for the tiles of a log that has grown since. */
function tileOfBefore({ moments, filesAt }: PublicSite, name: string): PublicFile | undefined {
  const moment = name.startsWith('log/tile/') ? moments.findLast((each) => filesAt(each).has(name)) : undefined
  return moment && filesAt(moment).get(name)
}

function negotiated(question: Question, wanted: string): Response {
  const at = parseDatetime(wanted)
  if (!at.ok) return refusal(question, at.problem)
  const moments = momentsOfFile(question.site, question.file)
  const chosen = lastBy(moments, at.value)
  const link = chosen === undefined ? originalLinks(addressesOf(question)) : mementoLinks(addressesOf(question), moments, chosen)
  if (chosen !== undefined) return redirect(`${question.root}${mementoPath(chosen, question.address)}`, 302, { vary: 'accept-datetime', link })
  const refused = refusal(question, { kind: 'not-published-then', time: at.value, first: moments[0]?.at })
  refused.headers.set('link', link)
  return refused
}

/** `?as-of=` leads to an address of its own, from which every link stays within that day. */
function toPast(question: Question, day: string): Response {
  const time = parseTime(question.context, day)
  return time.ok ? redirect(`${question.root}${mementoPath({ at: day }, question.address)}`, 302) : refusal(question, time.problem)
}

async function pastFile(question: Question, given: string): Promise<Response> {
  const { site, file: name, address, context } = question
  const time = parseTime(context, given)
  if (!time.ok) return refusal(question, time.problem)
  const published = lastBy(site.moments, time.value)
  const file = published && site.filesAt(published).get(name)
  const moments = momentsOfFile(site, name)
  const shown = lastBy(moments, time.value)
  if (file === undefined || shown === undefined) {
    if (site.now.has(fileOf(`${address}/`))) return redirect(`${address.split('/').at(-1)}/`, 301)
    return moments.length === 0 && name !== 'index.html' ? missing(question) : refusal(question, { kind: 'not-published-then', time: given, first: moments[0]?.at })
  }
  const rendered = await question.render(file)
  if (rendered === undefined) return refusal(question, { kind: 'file-taken-back', path: name })
  const isOver = time.value < context.clock().toISOString()
  return fileResponse(question.request, file, asPast(question, file, given, rendered), {
    'memento-datetime': datetimeText(shown.at), link: mementoLinks(addressesOf(question), moments, shown), 'x-robots-tag': 'noindex', 'cache-control': isOver ? 'public, max-age=3600' : 'no-cache',
  })
}

/** A page of the past says so at its head; other files are what they were to the byte. */
function asPast({ address, root }: Question, file: PublicFile, given: string, rendered: Rendered): Rendered {
  if (!file.path.endsWith('.html')) return rendered
  const [named = ''] = file.path.split('/')
  return toRendered(file, pageOfPast(Buffer.from(rendered.bytes).toString(), isLanguage(named) ? named : 'nl', given, `${root}${address}`))
}

function listPast(question: Question, address: string): Response {
  const moments = momentsOfFile(question.site, fileOf(address))
  if (moments.length === 0) return missing(question)
  return new Response(timeMap({ ...addressesOf(question), address }, moments), { headers: { ...publicHeaders, 'content-type': 'application/link-format', 'content-security-policy': closedPolicy, 'cache-control': 'no-cache' } })
}

/** Relative, so that it holds behind any proxy; it begins with a dot where what follows was given by the reader, for `https:…` alone leads to another site. */
function redirect(location: string, status: 301 | 302, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...publicHeaders, location: asGiven(location), ...headers } })
}

/** A path as a header may carry it: what Hono read in it is written out again, and what it left as it was stays. */
function asGiven(path: string): string {
  return encodeURI(path.toWellFormed()).replaceAll('%25', '%')
}

function addressesOf({ address, request, publicAddress, mountedAt }: Question): MementoAddresses {
  return { address, base: publicAddress === '' ? `${new URL(request.url).origin}${mountedAt}` : publicAddress }
}
