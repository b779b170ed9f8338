import { expect, test } from 'vitest'
import { fetchPublic } from './public-fetch.ts'

const never = new AbortController().signal

test.each([
  'http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.0.0.1/', 'http://localhost/', 'http://10.0.0.1/', 'http://192.168.1.1/',
  'http://169.254.169.254/latest', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[fd00::1]/', 'http://0.0.0.0/',
])('%s lies inside and is never asked', async (address) => {
  expect(await fetchPublic(address, never)).toEqual({ ok: false, problem: { kind: 'address-refused', address, reason: 'private' } })
})

test.each(['file:///etc/passwd', 'ftp://example.org/', 'gopher://example.org/', 'http://'])('%s is no address of a page', async (address) => {
  expect(await fetchPublic(address, never)).toEqual({ ok: false, problem: { kind: 'address-refused', address, reason: 'scheme' } })
})
