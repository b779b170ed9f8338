import { isLocalHost } from '../../host.ts'
import { isHostOf } from '../host-of-address.ts'

interface FormHeaders {
  readonly fetchSite: string | undefined
  readonly origin: string | undefined
}

/**
 * Whether a browser says that a form stood on a page of this site: another site could otherwise have its visitors ask for mail to anyone. A
 * browser that does not say where the form stood is not believed.
 */
export function isOwnForm({ fetchSite, origin }: FormHeaders, address: string): boolean {
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  const host = origin === undefined ? undefined : URL.parse(origin)?.host
  return host !== undefined && (isHostOf(host, address) || isLocalHost(host))
}
