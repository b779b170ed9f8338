import { isIP } from 'node:net'
import { done, refused, type Outcome } from '../../core/index.ts'
import { isPrivate } from '../private-addresses.ts'

/** An address that a webhook may be sent to: https, without a name and password in it, and not inside a private network as far as it says so itself. */
export function parseWebhookAddress(given: string): Outcome<string> {
  const url = URL.parse(given)
  if (url === null) return refused({ kind: 'webhook-refused', reason: 'malformed' })
  if (url.protocol !== 'https:') return refused({ kind: 'webhook-refused', reason: 'not-https' })
  if (url.username !== '' || url.password !== '') return refused({ kind: 'webhook-refused', reason: 'password' })
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (/^localhost\.?$/.test(host) || (isIP(host) !== 0 && isPrivate(host))) return refused({ kind: 'webhook-refused', reason: 'private' })
  url.hash = ''
  return done(url.href)
}
