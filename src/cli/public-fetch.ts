import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { done, refused, type Outcome, type Problem } from '../core/index.ts'
import { maxDocumentBytes } from '../documents/document.ts'
import { isPrivate, lookupOutside, privateAddressMessage } from './private-addresses.ts'

const maxRedirects = 5
const timeoutMs = 20_000

export interface Fetched {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly address: string
  /** What the server gives to ask by later: nothing is sent again while it holds. */
  readonly validators: Validators
}

/** Headers of RFC 9110, section 8.8; empty where a server gives none. */
export interface Validators {
  readonly etag?: string
  readonly modified?: string
}

/** The body behind a public http(s) address; every hop is resolved and judged anew, so a redirect or a changed DNS answer cannot lead inside. */
export async function fetchPublic(address: string, cancelled: AbortSignal): Promise<Outcome<Fetched>> {
  return wholeOf(address, await follow(address, { validators: {}, cancelled, named: undefined }))
}

/** The same, unless it is what the validators stand for. */
export function fetchChanged(address: string, validators: Validators, cancelled: AbortSignal): Promise<Outcome<Fetched | 'unchanged'>> {
  return follow(address, { validators, cancelled, named: undefined })
}

/** The body behind an address of a site that a person named themselves: that one may be private, such as a site on the network of an office or on this machine; where it leads elsewhere, that may not. */
export async function fetchFromSite(address: string, site: string, cancelled: AbortSignal): Promise<Outcome<Fetched>> {
  return wholeOf(address, await follow(address, { validators: {}, cancelled, named: URL.parse(site)?.origin }))
}

function wholeOf(address: string, fetched: Outcome<Fetched | 'unchanged'>): Outcome<Fetched> {
  if (!fetched.ok) return fetched
  return fetched.value === 'unchanged' ? refuse(address, 'status') : done(fetched.value)
}

interface Asking {
  readonly validators: Validators
  readonly cancelled: AbortSignal
  /** Scheme, host and port that may also be private. */
  readonly named: string | undefined
}

async function follow(address: string, asking: Asking): Promise<Outcome<Fetched | 'unchanged'>> {
  let next = address
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const answered = await fetchOnce(next, asking)
    if (!answered.ok) return answered
    if (answered.value === 'unchanged') return done('unchanged')
    if (!('location' in answered.value)) return done(answered.value)
    next = answered.value.location
  }
  return refuse(address, 'unreachable')
}

type Answer = Fetched | 'unchanged' | { readonly location: string }

function fetchOnce(address: string, { validators, cancelled, named }: Asking): Promise<Outcome<Answer>> {
  const url = URL.parse(address)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return Promise.resolve(refuse(address, 'scheme'))
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const mayBePrivate = url.origin === named
  if (!mayBePrivate && isIP(host) !== 0 && isPrivate(host)) return Promise.resolve(refuse(address, 'private'))
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(timeoutMs)])
  const client = url.protocol === 'https:' ? https : http
  return new Promise((resolve) => {
    const request = client.get(url, { ...(mayBePrivate ? {} : { lookup: lookupOutside(isPrivate) }), signal, headers: { 'user-agent': 'peil', accept: 'text/html, application/pdf, application/rss+xml, application/atom+xml, text/plain, application/json, */*;q=0.1', ...askingBy(validators) } }, (response) => {
      const status = response.statusCode ?? 0
      if (status >= 300 && status < 400 && response.headers.location !== undefined) {
        response.resume()
        const target = URL.parse(response.headers.location, url.href)
        return resolve(target === null ? refuse(address, 'unreachable') : done({ location: target.href }))
      }
      if (status === 304 && Object.keys(validators).length > 0) {
        response.resume()
        return resolve(done('unchanged'))
      }
      if (status !== 200) {
        response.resume()
        return resolve(refuse(address, 'status'))
      }
      resolve(collectBody(response, address, signal))
    })
    request.on('error', (error) => resolve(refuse(address, error.message === privateAddressMessage ? 'private' : 'unreachable')))
  })
}

/** The whole body; one that was broken off, by the server, the time limit or Ctrl-C, is refused. */
export async function collectBody(response: http.IncomingMessage, address: string, signal: AbortSignal): Promise<Outcome<Fetched>> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maxDocumentBytes) return refuse(address, 'too-long')
      chunks.push(chunk)
    }
  } catch {
    return refuse(address, 'incomplete')
  }
  // Where closing the connection ends a body, Node takes our own giving up for its end, and counts it as complete.
  if (signal.aborted || !response.complete) return refuse(address, 'incomplete')
  return done({ bytes: Buffer.concat(chunks), contentType: response.headers['content-type'] ?? '', address, validators: validatorsOf(response) })
}

function validatorsOf({ headers }: http.IncomingMessage): Validators {
  const { etag, 'last-modified': modified } = headers
  return { ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }) }
}

function askingBy({ etag, modified }: Validators): Readonly<Record<string, string>> {
  return { ...(etag === undefined ? {} : { 'if-none-match': etag }), ...(modified === undefined ? {} : { 'if-modified-since': modified }) }
}

function refuse(address: string, reason: Extract<Problem, { kind: 'address-refused' }>['reason']): Outcome<never> {
  return refused({ kind: 'address-refused', address, reason })
}
