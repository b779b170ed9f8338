import { publicHeaders } from '../file-response.ts'

/** What every TAXII 2.1 message is. */
export const taxiiType = 'application/taxii+json;version=2.1'

export type TaxiiStatus = 400 | 403 | 404 | 405 | 406 | 415 | 500 | 503

/** A page of somebody else may ask here too, and read the moments beside the answer. */
const everyHeader = { ...publicHeaders, 'content-type': taxiiType, vary: 'accept', 'access-control-expose-headers': 'X-TAXII-Date-Added-First, X-TAXII-Date-Added-Last' } as const

/** A message of TAXII. */
export function taxiiAnswer(message: object, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(message), { headers: { ...everyHeader, ...headers } })
}

/** An error message of TAXII: a title, and what to do about it. */
export function taxiiError(status: TaxiiStatus, title: string, description: string, headers: Readonly<Record<string, string>> = {}): Response {
  const message = { title, description, http_status: String(status) }
  return new Response(JSON.stringify(message), { status, headers: { ...everyHeader, ...headers } })
}

export function notFound(what: string): Response {
  return taxiiError(404, 'Not found', `There is no ${what} here.`)
}
