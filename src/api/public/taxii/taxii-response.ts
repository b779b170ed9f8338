/** What every TAXII 2.1 message is. */
export const taxiiType = 'application/taxii+json;version=2.1'

export type TaxiiStatus = 400 | 403 | 404 | 405 | 406 | 415 | 500 | 503

/** A message of TAXII. */
export function taxiiAnswer(message: object, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(message), { headers: { 'content-type': taxiiType, vary: 'accept', ...headers } })
}

/** An error message of TAXII: a title, and what to do about it. */
export function taxiiError(status: TaxiiStatus, title: string, description: string, headers: Readonly<Record<string, string>> = {}): Response {
  const message = { title, description, http_status: String(status) }
  return new Response(JSON.stringify(message), { status, headers: { 'content-type': taxiiType, vary: 'accept', ...headers } })
}

export function notFound(what: string): Response {
  return taxiiError(404, 'Not found', `There is no ${what} here.`)
}
