import { describe, expect, test } from 'vitest'
import type { Claim } from '../../core/index.ts'
import { checkAll, type CheckSetting } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'

/** Verdict and nuance of one claim, and of what it takes for granted. */
function verdicts(claim: Claim, setting?: CheckSetting) {
  return checkAll([claim], setting).map(({ verdict, nuance }) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`))
}

describe('a count of people', () => {
  const seed = 'https://www.trouw.nl/samenleving/is-verkeert-in-nood-maar-de-kans-op-een-aanslag-in-nederland-is-niet-geweken~a0412a1e/'
  const inArea = aClaim('FIGURE', { what: 'present', population: 'NL', value: 160, qualifier: 'approx', asof: '2018-03', source: 'nctv' }, { inferred: ['asof'] })
  const camps = aClaim('FIGURE', { what: 'detained_or_camp', population: 'NL', value: 30, qualifier: 'approx', asof: '2018-03' }, { inferred: ['asof'] })

  test('is supported by other origins, with the definition the record counts by', () => {
    expect(verdicts(inArea)).toEqual(['supported: other-definition'])
    expect(checkAll([inArea])[0]?.supportingOrigins).toBe(2)
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, population: 'NL, aged 9 and over' }))).toEqual(['supported'])
  })

  test('is contradicted by another number of its day, and out of date by a later one', () => {
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, value: 260 }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, value: 170 }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, value: 190 }))).toEqual(['outdated'])
    expect(verdicts(inArea, { published: '2018-03-26', asOf: '2018-12-31' })).toEqual(['outdated'])
    expect(verdicts(aClaim('FIGURE', inArea.fields), { published: '2018-03-26', asOf: '2018-12-31' })).toEqual(['supported: other-definition'])
  })

  test('that others put under another heading is in conflict, whether or not the page it comes from is known', () => {
    expect(verdicts(camps, { url: seed })).toEqual(['conflicting'])
    expect(verdicts(camps)).toEqual(['conflicting'])
    expect(checkAll([camps], { url: seed })[0]?.evidence.map((each) => [each.bearing, each.origin])).toEqual([
      ['same-origin', 'nctv'], ['contradicts', 'aivd'], ['contradicts', 'aivd'],
    ])
  })

  test('is not supported by what the text itself says', () => {
    const women = aClaim('FIGURE', { what: 'departed', population: 'NL women', value: 90, qualifier: 'approx', asof: '2017-10' })
    const url = 'https://www.ad.nl/buitenland/duits-inlichtingenchef-vreest-gehersenspoelde-kinderen-van-is~a4d79905/?from=rss'
    expect(verdicts(women, { asOf: '2017-11-01' })).toEqual(['supported'])
    expect(verdicts(women, { asOf: '2017-11-01', url })).toEqual(['unsupported: own-row-only'])
  })

  test('nobody has recorded is unsupported, and one without a number too vague', () => {
    expect(verdicts(aClaim('FIGURE', { what: 'suspects', value: 12 }))).toEqual(['unsupported'])
    expect(verdicts(aClaim('FIGURE', { what: 'present', qualifier: 'vague' }))).toEqual(['not-checkable'])
  })
})
