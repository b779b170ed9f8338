import { expect, test } from 'vitest'
import { isOwnOrigin } from './own-origin.ts'

const address = 'https://peil.office.example'

test.each([
  ['a page of this site', { fetchSite: 'same-origin', origin: address, host: 'peil.office.example' }, true],
  ['another site', { fetchSite: 'cross-site', origin: 'https://evil.example', host: 'peil.office.example' }, false],
  ['another port of the same machine', { fetchSite: 'same-site', origin: 'http://localhost:8080', host: 'localhost:4300' }, false],
  ['an address that was typed, which is no write', { fetchSite: 'none', origin: undefined, host: 'localhost:4300' }, false],
  ['an old browser, from this site', { fetchSite: undefined, origin: 'http://localhost:4300', host: 'localhost:4300' }, true],
  ['an old browser behind a proxy, from this site', { fetchSite: undefined, origin: address, host: '127.0.0.1:4300' }, true],
  ['an old browser, from another port', { fetchSite: undefined, origin: 'http://localhost:8080', host: 'localhost:4300' }, false],
  ['a page without an origin', { fetchSite: undefined, origin: 'null', host: 'localhost:4300' }, false],
  ['who says nothing', { fetchSite: undefined, origin: undefined, host: 'localhost:4300' }, false],
])('%s', (_, headers, own) => {
  expect(isOwnOrigin(headers, address)).toBe(own)
})
