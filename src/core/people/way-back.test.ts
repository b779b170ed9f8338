import { expect, test } from 'vitest'
import { wayBack } from './way-back.ts'

test.each([
  ['/nl/?as-of=2018-03-26', '/nl/?as-of=2018-03-26'],
  ['/workbench/inbox', '/workbench/inbox'],
  ['', '/workbench/'],
  ['https://evil.example/', '/workbench/'],
  ['//evil.example/', '/workbench/'],
  ['/\\evil.example/', '/workbench/'],
  ['/\t/evil.example/', '/workbench/'],
  ['/..//evil.example/', '/workbench/'],
  ['/nl/%2e%2e/\\evil.example/', '/workbench/'],
  ['/./\t/evil.example/', '/workbench/'],
  ['javascript:alert(1)', '/workbench/'],
  ['/workbench/sign-in?to=/workbench/sign-in', '/workbench/'],
])('%s leads to %s', (wanted, way) => {
  expect(wayBack(wanted, 'http://localhost:4300')).toBe(way)
})
