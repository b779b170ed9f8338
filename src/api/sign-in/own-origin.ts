import { isHostOf } from '../public/host-of-address.ts'

interface OriginHeaders {
  readonly fetchSite: string | undefined
  readonly origin: string | undefined
  readonly host: string | undefined
}

/**
 * Whether a write was made by a page of this site. A cookie proves nothing of that: a browser adds it for pages at another port of the same
 * machine too. Where a browser does not say by `Sec-Fetch-Site`, its `Origin` must be the host that was asked; who says neither is not believed.
 */
export function isOwnOrigin({ fetchSite, origin, host }: OriginHeaders, address: string): boolean {
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  const from = origin === undefined ? undefined : URL.parse(origin)?.host
  return from !== undefined && (from === host?.toLowerCase() || isHostOf(from, address))
}
