import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf, staysSupported } from '../../bench/check/one-change.ts'
import { textsToChange } from '../../bench/check/texts.ts'
import { theCoverage, theRecord, theVocabulary } from '../builders/the-record.ts'

const bench = { baseOn: theRecord, files: { vocabulary: theVocabulary(), coverage: theCoverage } }
const texts = new Map(textsToChange().map((report) => [report.id, report]))

/** `bench/check` changes every number, date and step of every text; here one seeded place of some texts. */
test('One number, date or level changed in a text turns its own verdict and no other', () => {
  fc.assert(fc.property(fc.constantFrom(...texts.keys()), fc.nat(), fc.nat(), (id, place, word) => {
    const report = texts.get(id)
    if (report === undefined) throw new Error(`no text ${id}`)
    const changes = changesOf(report, bench, (sites) => sites.slice(place % sites.length, (place % sites.length) + 1), (instead) => instead.slice(word % instead.length, (word % instead.length) + 1))
    expect(changes.flatMap(({ others }) => others)).toEqual([])
    expect(changes.filter(staysSupported)).toEqual([])
  }), { numRuns: 40, seed: 20_261_125 })
})
