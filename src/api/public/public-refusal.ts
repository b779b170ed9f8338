import { isLanguage, type Language, type Problem } from '../../core/index.ts'
import { missingPageAt, noticePage } from '../../publishing/site/root-pages.ts'
import { siteWords } from '../../words/site.ts'
import { wordsFor } from '../../words/words-for.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { problemResponse, requestProblem, statusOf } from '../problem-response.ts'
import { closedPolicy, publicHeaders, toRendered } from './file-response.ts'

/** Who asked for what, as far as a refusal needs it. */
export interface Asked {
  readonly request: Request
  /** From the root of the site. */
  readonly address: string
  /** From the address that was asked to the root of the site. */
  readonly root: string
  readonly hasPages: boolean
}

/** A refusal: a page in the language of the reader for who reads pages, a problem after RFC 9457 for machines. */
export function refusal(asked: Asked, problem: Problem): Response {
  const language = languageOf(asked)
  const text = wordsFor(language).problem(problem)
  if (!readsPages(asked)) return withHeaders(problemResponse(problem, text))
  const to = asked.hasPages ? { address: `${language}/`, name: siteWords[language].toLevel } : undefined
  return pageResponse(noticePage(language, asked.root, text, to), statusOf(problem), language)
}

/** That there is nothing at an address. */
export function missing(asked: Asked): Response {
  if (!asked.hasPages) return refusal(asked, { kind: 'nothing-published' })
  return readsPages(asked) ? pageResponse(missingPageAt(asked.root), 404, undefined) : withHeaders(requestProblem(404, 'There is nothing at this address'))
}

/** A browser says that it takes pages; a page is asked for where the address is that of one. */
function readsPages({ request, address }: Asked): boolean {
  return /(^|\/|\.html)$/.test(address) || (request.headers.get('accept') ?? '').includes('text/html')
}

/** The language of the address, else the one that the reader prefers. */
function languageOf({ request, address }: Asked): Language {
  const named = address.split('/')[0] ?? ''
  return isLanguage(named) ? named : preferredLanguage(request.headers.get('accept-language') ?? undefined)
}

function pageResponse(page: string, status: number, language: Language | undefined): Response {
  const { bytes, headers } = toRendered({ path: 'notice.html', changed: undefined }, page)
  return new Response(bytes, { status, headers: { ...headers, ...notKept, ...(language === undefined ? {} : { 'content-language': language }) } })
}

/** What was refused today may be there tomorrow, and reads otherwise in another language. */
const notKept = { 'cache-control': 'no-cache', vary: 'accept-datetime, accept, accept-language' } as const

function withHeaders(response: Response): Response {
  const headers = { ...publicHeaders, 'content-security-policy': closedPolicy, ...notKept }
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
