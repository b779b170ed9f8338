import { expect, test } from 'vitest'
import { aReceiver, loopbackReach } from '../../../test/builders/a-receiver.ts'
import { postWebhook, publicReach } from './post-webhook.ts'
import { parseWebhookAddress } from './webhook-address.ts'

const never = new AbortController().signal

test.each([
  'http://127.0.0.1/', 'https://127.0.0.1/', 'https://localhost/', 'https://127.1/', 'https://0x7f000001/', 'https://2130706433/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://10.0.0.1/', 'https://192.168.1.1/',
  'https://169.254.169.254/latest', 'https://[fd00::1]/', 'https://[2002:7f00:1::]/', 'http://example.org/', 'ftp://example.org/', 'no address',
])('nothing is sent to %s', async (address) => {
  expect(await postWebhook(address, {}, '{}', publicReach, never)).toEqual({ outcome: 'failed', reason: 'private', status: undefined })
})

test('a name whose addresses lie inside is refused at the very connection, whatever it said before', async () => {
  await using receiver = await aReceiver(() => 200)
  const { port } = new URL(receiver.address)
  const sent = await postWebhook(`http://localhost:${port}/`, {}, '{}', { ...publicReach, schemes: ['http:'] }, never)
  expect([sent, receiver.received]).toEqual([{ outcome: 'failed', reason: 'private', status: undefined }, []])
  expect(await postWebhook(`http://localhost:${port}/`, {}, '{}', loopbackReach, never)).toEqual({ outcome: 'delivered', status: 200 })
})

test.each([
  [200, { outcome: 'delivered', status: 200 }], [204, { outcome: 'delivered', status: 204 }], [410, { outcome: 'gone', status: 410 }], [404, { outcome: 'failed', reason: 'status', status: 404 }],
  [{ status: 302, location: 'https://example.org/' }, { outcome: 'failed', reason: 'redirect', status: 302 }],
] as const)('an answer of %j', async (answer, result) => {
  await using receiver = await aReceiver(() => answer)
  expect(await postWebhook(receiver.address, { 'webhook-id': 'msg_1' }, '{"a":"é"}', loopbackReach, never)).toEqual(result)
  expect(receiver.received).toMatchObject([{ method: 'POST', body: '{"a":"é"}', headers: { 'content-type': 'application/json', 'content-length': '10', 'webhook-id': 'msg_1' } }])
})

test('nobody there is no connection, and no answer is no answer in time', async () => {
  const { address } = await (async () => { await using gone = await aReceiver(() => 200); return gone })()
  expect(await postWebhook(address, {}, '{}', loopbackReach, never)).toEqual({ outcome: 'failed', reason: 'unreachable', status: undefined })
  await using silent = await aReceiver(() => 'never')
  expect(await postWebhook(silent.address, {}, '{}', { ...loopbackReach, timeoutMs: 200 }, never)).toEqual({ outcome: 'failed', reason: 'timeout', status: undefined })
})

test.each([
  ['hooks.example', 'malformed'], ['http://hooks.example/', 'not-https'], ['https://me:word@hooks.example/', 'password'], ['https://127.0.0.1/', 'private'], ['https://localhost/', 'private'], ['https://[::1]/', 'private'],
])('a webhook at %s is refused when it is given, without repeating the address: %s', (given, reason) => {
  expect(parseWebhookAddress(given)).toEqual({ ok: false, problem: { kind: 'webhook-refused', reason } })
})

test('an address of the public web is kept as it is written, without what stands behind a #', () => {
  expect(parseWebhookAddress('https://Hooks.Example/a?b=c#d')).toEqual({ ok: true, value: 'https://hooks.example/a?b=c' })
})
