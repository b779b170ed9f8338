import { expect, test } from 'vitest'
import { isHostOf } from './host-of-address.ts'

test.each([
  ['peil.example', 'https://peil.example', true],
  ['PEIL.example:443', 'https://peil.example/beeld', true],
  ['peil.example:8443', 'https://peil.example:8443', true],
  ['peil.example:8443', 'https://peil.example', false],
  ['peil.example.evil.example', 'https://peil.example', false],
  ['evil.example@peil.example', 'https://peil.example', false],
  ['peil.example/x', 'https://peil.example', false],
  ['peil.example', '', false],
  [undefined, 'https://peil.example', false],
])('%s is the host of %s: %s', (host, address, expected) => {
  expect(isHostOf(host, address)).toBe(expected)
})
