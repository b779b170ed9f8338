import { expect, test } from 'vitest'
import { parseWebhookAddress } from './webhook-address.ts'

test.each(['https://localhost/', 'https://localhost./', 'https://LOCALHOST/', 'https://127.1/', 'https://[::ffff:127.0.0.1]/', 'https://[64:ff9b::7f00:1]/', 'https://①②⑦.0.0.1/'])('%s says itself that it lies inside', (address) => {
  expect(parseWebhookAddress(address)).toEqual({ ok: false, problem: { kind: 'webhook-refused', reason: 'private' } })
})
