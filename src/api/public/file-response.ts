import type { PublicFile } from '../../actions/publishing/public-site.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { formOf } from '../../publishing/exchange/media-types.ts'
import { datetimeText } from './site-time.ts'

/** The bytes of a file with what is always sent with them. */
export interface Rendered {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** By which a reader knows that they have not changed. */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

export type RenderFile = (file: PublicFile) => Promise<Rendered | undefined>

/** Bytes as they are sent. */
export function toRendered({ path, changed }: Pick<PublicFile, 'path' | 'changed'>, body: string | Uint8Array): Rendered {
  const bytes = new Uint8Array(typeof body === 'string' ? Buffer.from(body) : body)
  const etag = `"${contentDigest(body)}"`
  const modified = changed === undefined ? {} : { 'last-modified': datetimeText(changed) }
  return { bytes, etag, headers: { ...publicHeaders, 'content-type': contentType(path), 'content-security-policy': policyOf(path, String(body)), ...languageOf(path), etag, ...modified } }
}

/** A page says itself what it may load; whether others may frame it only a header can say, and a badge is made for that. */
function policyOf(path: string, body: string): string {
  if (!path.endsWith('.html')) return closedPolicy
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(body)?.[1]?.replaceAll('&#39;', "'")
  return `${own ?? "default-src 'none'"}; frame-ancestors ${path.startsWith('badge/') ? '*' : "'none'"}`
}

/** Renders each version of a file once, and forgets what was asked for longest ago where more than so many bytes would be kept. */
export function rendersOnce(mostBytes: number): RenderFile {
  const kept = new Map<string, Rendered>()
  let bytes = 0
  return async (file) => {
    const key = `${file.path} ${file.version}`
    const rendered = kept.get(key) ?? (await renderNow(file))
    if (rendered === undefined) return undefined
    // Somebody else may have asked for it in the meantime.
    if (!kept.delete(key)) bytes += rendered.bytes.length
    kept.set(key, rendered)
    for (const [oldest, { bytes: { length } }] of kept) {
      if (bytes <= mostBytes || oldest === key) break
      kept.delete(oldest)
      bytes -= length
    }
    return rendered
  }
}

async function renderNow(file: PublicFile): Promise<Rendered | undefined> {
  const body = await file.render()
  return body === undefined ? undefined : toRendered(file, body)
}

/** A file as an answer, or that a reader has it already (RFC 9110, section 13). */
export function fileResponse(request: Request, { changed }: Pick<PublicFile, 'changed'>, rendered: Rendered, more: Readonly<Record<string, string>>): Response {
  const { bytes, etag } = rendered
  const headers = { ...rendered.headers, ...more }
  if (isKnown(request, etag, changed)) return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length) } })
}

/** By the tag where the reader sends one, else by the moment. */
function isKnown({ headers }: Request, etag: string, changed: string | undefined): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return changed !== undefined && Math.floor(Date.parse(changed) / 1000) * 1000 <= since
}

function contentType(path: string): string {
  const { mediaType } = formOf(path)
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
}

function languageOf(path: string): Readonly<Record<string, string>> {
  const language = /^(nl|en)\//.exec(path)?.[1]
  return language === undefined ? {} : { 'content-language': language }
}

/** Of what is no page: nothing is loaded from it, and nobody frames it. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'"

/** Of every public answer: a browser guesses no type, tells nobody where its reader came from, and lets anybody use what is public. */
export const publicHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
} as const
