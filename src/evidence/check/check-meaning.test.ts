import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { verdictOn } from '../../../test/builders/a-check.ts'

const meant = (text: string, fields: Parameters<typeof aClaim<'LEVEL'>>[1]) => verdictOn(aClaim('LEVEL', { geo: 'NL', status: 'definition', ...fields }, { quote: text.slice(0, 12) }), { text })

describe('what a step means', () => {
  test('is held against its meaning on the scale of that day', () => {
    expect(meant('Level 4 means that an attack is a real chance.', { ordinal: 4 })).toBe('supported')
    expect(meant('Level 3 means that an attack is a real chance.', { ordinal: 3 })).toBe('contradicted')
    expect(meant('Aanzienlijk betekent dat een aanslag voorstelbaar is.', { label: 'aanzienlijk' })).toBe('supported')
    expect(meant('Aanzienlijk betekent dat een aanslag een reële kans is.', { label: 'aanzienlijk' })).toBe('contradicted')
  })

  test('in words that no step of the scale has is too vague', () => {
    expect(meant('Level 4 means that people worry.', { ordinal: 4 })).toBe('not-checkable')
  })
})
