import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { DeliveryResult } from '../../core/index.ts'
import { isPrivate, lookupOutside, privateAddressMessage } from '../private-addresses.ts'

/** Where a webhook may lead, and how long it may take. */
export interface WebhookReach {
  readonly schemes: readonly string[]
  /** Asked of the very address that is connected to. */
  readonly isInside: (address: string) => boolean
  /** From the first look-up to the status of the answer. */
  readonly timeoutMs: number
}

/** What holds for everybody; Standard Webhooks asks for a limit between 15 and 30 seconds. */
export const publicReach: WebhookReach = { schemes: ['https:'], isInside: isPrivate, timeoutMs: 20_000 }

/** Posts a body once: no redirect is followed, and nothing of the answer but its status is read. */
export function postWebhook(address: string, headers: Readonly<Record<string, string>>, body: string, { schemes, isInside, timeoutMs }: WebhookReach, cancelled: AbortSignal): Promise<DeliveryResult> {
  const url = URL.parse(address)
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? ''
  if (url === null || !schemes.includes(url.protocol) || (isIP(host) !== 0 && isInside(host))) return Promise.resolve(failed('private'))
  const timeout = AbortSignal.timeout(timeoutMs)
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST', agent: false, lookup: lookupOutside(isInside), signal: AbortSignal.any([cancelled, timeout]),
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'peil' },
    }, (response) => {
      resolve(resultOf(response.statusCode ?? 0))
      response.destroy()
    })
    request.on('error', (error) => resolve(failed(timeout.aborted ? 'timeout' : error.message === privateAddressMessage ? 'private' : 'unreachable')))
    request.end(body)
  })
}

function resultOf(status: number): DeliveryResult {
  if (status >= 200 && status < 300) return { outcome: 'delivered', status }
  // 410 Gone is how a receiver says that it wants nothing more.
  if (status === 410) return { outcome: 'gone', status }
  return { outcome: 'failed', reason: status >= 300 && status < 400 ? 'redirect' : 'status', status }
}

function failed(reason: 'private' | 'timeout' | 'unreachable'): DeliveryResult {
  return { outcome: 'failed', reason, status: undefined }
}
