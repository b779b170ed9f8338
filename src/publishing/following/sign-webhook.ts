import { createHmac } from 'node:crypto'

export const secretPrefix = 'whsec_'

/** What is signed: the message, the moment at which it is sent, and the bytes of its body. */
export interface WebhookMessage {
  readonly id: string
  readonly sent: Date
  readonly body: string
}

/** The headers by which a receiver knows who sent it, when, and whether it came before: Standard Webhooks 1.0, symmetric signature `v1`. The secret has 24 to 64 bytes in base64. */
export function webhookHeaders({ id, sent, body }: WebhookMessage, secret: string): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(sent.getTime() / 1000))
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
