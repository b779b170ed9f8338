import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientNetwork } from './client-network.ts'

test.each([
  ['192.0.2.7', '192.0.2'],
  ['203.0.113.9, 192.0.2.7', '192.0.2'],
  ['::ffff:192.0.2.7', '192.0.2'],
  ['2001:db8:12:3456:789a::1', '2001:db8:12:34'],
  ['2001:db8:12:34ff::9', '2001:db8:12:34'],
  ['[2001:db8::1]', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['unknown', ''],
  ['@0?', ''],
  ['', ''],
  [undefined, ''],
])('%s is of the network %s', (given, expected) => {
  expect(clientNetwork(given)).toBe(expected)
})

test('addresses of one household are one network, and whatever stands in the field is no error', () => {
  fc.assert(fc.property(fc.ipV6(), (address) => {
    expect(clientNetwork(address)).toMatch(/^[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,2}$/)
  }))
  fc.assert(fc.property(fc.string(), (text) => {
    expect(clientNetwork(text)).toMatch(/^[0-9a-f.:]*$/)
  }), { numRuns: 1000 })
})
