import { expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { checkAll } from '../../../test/builders/a-check.ts'

const kept = (since: string) => checkAll([aClaim('LEVEL', { geo: 'NL', label: 'substantieel', change: 'unchanged', status: 'actual', since })], { asOf: '2018-03-29' })[0]

test('A level is kept on a day by a decision of that day; that it stood so is not enough', () => {
  expect([kept('2018-03-26')?.verdict, kept('2018-03-12')?.verdict, kept('2018-03')?.verdict]).toEqual(['supported', 'unsupported', 'supported'])
  expect(kept('2018-03-12')?.because).toEqual({ kind: 'no-decision', day: '2018-03-12', nearest: '2018-03-26' })
})
