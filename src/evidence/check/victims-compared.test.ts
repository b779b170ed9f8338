import { expect, test } from 'vitest'
import { checkAll } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'

const attack = (place: string, date: string, counts: Readonly<Record<string, number>> | undefined) => aClaim('EVENT', { type: 'attack', status: 'completed', place, date, ...(counts !== undefined && { counts }) })
const victimsOf = (claim: ReturnType<typeof aClaim>) => checkAll([claim])[0]?.victims

test('The toll that a text gives of an attack stands beside the one that it was held against', () => {
  expect(victimsOf(attack('Manchester', '2017-05-22', { dead: 22 }))).toEqual({ text: { killed: 22, injured: undefined }, compared: [expect.objectContaining({ row: 'EU-20170522-GB-1', killed: 22 })], together: undefined })
  expect(victimsOf(attack('Manchester', '2017-05-22', { dead: 32 }))).toMatchObject({ text: { killed: 32 }, compared: [{ killed: 22 }] })
  expect(victimsOf(aClaim('FIGURE', { what: 'dead', value: 22, place: 'Manchester', asof: '2017-05-22' }))).toMatchObject({ text: { killed: 22 }, compared: [{ killed: 22 }] })
})

test('Of an attack at two places the two rows of the record stand there with their sum', () => {
  expect(victimsOf(attack('Brussels', '2016-03-22', { dead: 32 }))).toMatchObject({ text: { killed: 32 }, compared: [{ row: 'EU-20160322-BE-1', killed: 16 }, { row: 'EU-20160322-BE-2', killed: 16 }], together: { killed: 32, injured: undefined } })
})

test('A text that numbers no victims compares none, and one that nothing is known of is compared with nothing', () => {
  expect(victimsOf(attack('Manchester', '2017-05-22', undefined))).toBeUndefined()
  expect(victimsOf(aClaim('FIGURE', { what: 'present', value: 160 }))).toBeUndefined()
  expect(victimsOf(attack('Manchester', '2013-02-02', { dead: 4 }))).toMatchObject({ text: { killed: 4 }, compared: [] })
})
