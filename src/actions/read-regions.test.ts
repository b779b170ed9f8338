import { expect, test } from 'vitest'
import { get } from '../../test/builders/get.ts'
import { readData, theRecord } from '../../test/builders/the-record.ts'
import { rowsOf } from '../core/index.ts'
import { readRegions } from './read-regions.ts'

const [europe, ...parts] = get(await readRegions({ readData }))

test('each country is in one part of Europe, and all of them are in Europe', () => {
  const inParts = parts.flatMap(({ countries }) => countries)
  expect(inParts.toSorted()).toEqual([...new Set(inParts)].toSorted())
  expect(inParts.toSorted()).toEqual(europe?.countries.toSorted())
})

test('every country of the table of attacks is in one', () => {
  expect(rowsOf(theRecord('2026-01-01'), 'threat-event').filter(({ country }) => !europe?.countries.includes(country ?? ''))).toEqual([])
})

test('a code that is no country refuses the file, by line and column', async () => {
  expect(await readRegions({ readData: async () => 'name,nl,en,countries\nbenelux,Benelux,Benelux,BE NL XX\n' })).toMatchObject({ ok: false, problem: { kind: 'record-row-invalid', line: 2, column: 'countries', given: 'BE NL XX' } })
})
