import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { verdictOn } from '../../../test/builders/a-check.ts'

describe('people of a country', () => {
  const killed = (nationality: string | undefined, value: number) =>
    verdictOn(aClaim('FIGURE', { what: 'killed', value, qualifier: 'approx', ...(nationality !== undefined && { nationality }) }))

  test('are held against the counts of their own country only', () => {
    expect(killed(undefined, 60)).toBe('supported: other-definition')
    expect(killed('NL', 60)).toBe('supported: other-definition')
    expect(killed('BE', 60)).not.toMatch(/^supported/)
    expect(killed('GB', 60)).toBe('unsupported')
    expect(killed('DE', 600)).toBe('unsupported')
  })

  test('are held against them in a text of another country too', () => {
    const departed = (nationality: string, value: number) =>
      verdictOn(aClaim('FIGURE', { what: 'departed', place: 'SY', value, qualifier: 'approx', nationality }), { asOf: '2019-10-17', country: 'BE' })
    expect(departed('NL', 300)).toBe('supported: other-definition')
    expect(departed('NL', 430)).not.toMatch(/^supported/)
    expect(departed('BE', 430)).toBe('supported')
    expect(departed('BE', 300)).toBe('contradicted')
  })
})
