import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimKinds, type Claim } from '../../core/index.ts'
import { checkAll } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theRecord } from '../../../test/builders/the-record.ts'

/** Verdict and nuance of one claim, and of what it takes for granted. */
function verdicts(claim: Claim) {
  return checkAll([claim]).map(({ verdict, nuance }) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`))
}

describe('an opinion', () => {
  test('cannot be checked, but what an office put on record can be shown to be said', () => {
    expect(verdicts(aClaim('JUDGEMENT', { holder: 'article', likelihood: 'asserted' }))).toEqual(['not-checkable'])
    const networks = aClaim('JUDGEMENT', { holder: 'nctv', proposition: 'the movement turns to preaching and to building its network' })
    expect(verdicts(networks)).toEqual(['supported: holder-says-so'])
    expect(verdicts(aClaim('JUDGEMENT', { holder: 'nctv', proposition: 'balloons above the sea are blue' }))).toEqual(['unsupported'])
    expect(verdicts(aClaim('WARNING', { holder: 'article', about: 'floods' }))).toEqual(['not-checkable'])
  })
})

test('a repetition within the text is marked as one', () => {
  const fields = { what: 'killed', population: 'NL', value: 60, asof: '2018-03' } as const
  const [first, again] = checkAll([aClaim('FIGURE', fields), aClaim('FIGURE', fields, { start: 100 })])
  expect([first?.repeats, again?.repeats]).toEqual([undefined, first?.claim.id])
})

describe('any claim', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('NL', 'GB', 'EU', 'Europe', '2018-03', '2017/2018', '/2018', 'vague-long', '4', 'nctv', 'attacks', 'present', 'killed', 'raised', 'former', 'actual', 'none', 'attack', 'departure'))
  const texts = ['geo', 'label', 'change', 'status', 'since', 'until', 'duration', 'rank', 'what', 'population', 'place', 'asof', 'period', 'type', 'date', 'polarity', 'quantity', 'direction', 'holder', 'source', 'about', 'proposition', 'qualifier']
  const numbers = ['ordinal', 'max', 'value', 'low', 'high', 'share', 'delta']
  const fields = fc.tuple(
    fc.dictionary(fc.constantFrom(...texts), text),
    fc.dictionary(fc.constantFrom(...numbers), fc.oneof(fc.integer(), fc.double())),
    fc.record({ aggregate: fc.boolean(), counts: fc.dictionary(text, fc.oneof(text, fc.integer())) }, { requiredKeys: [] }),
  ).map((parts) => Object.assign({}, ...parts) as object)

  test('gets a verdict and never throws', () => {
    fc.assert(fc.property(fc.constantFrom(...claimKinds), fields, (kind, given) => {
      const claim = aClaim(kind, given as never)
      const [checked] = checkAll([claim])
      expect(checked?.claim).toBe(claim)
    }), { numRuns: 300 })
  })

  test('has the same verdict whatever becomes known later', () => {
    const claims = [
      aClaim('LEVEL', { geo: 'NL', ordinal: 4, status: 'actual' }), aClaim('FIGURE', { what: 'present', population: 'NL', value: 160 }),
      aClaim('EVENT', { type: 'attack', place: 'FR', date: '2018-03-23' }),
    ]
    const now = theRecord('2018-03-26')
    const whole = theRecord('2025-12-31').rows
    const changedSince = new Set(whole.filter((row) => row.times.known > '2018-03-26').map(({ id }) => id))
    expect(whole.filter(({ id }) => !changedSince.has(id))).toEqual(now.rows.filter(({ id }) => !changedSince.has(id)))
    expect(checkAll(claims).map((each) => each.verdict)).toEqual(['supported', 'supported', 'supported'])
  })
})
