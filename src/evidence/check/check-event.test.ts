import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { checkAll, verdictOn } from '../../../test/builders/a-check.ts'
import type { Claim, EventFields, FigureFields } from '../../core/index.ts'

const inLondon = (fields: EventFields) => verdictOn(aClaim('EVENT', { type: 'attack', place: 'London', ...fields }), { asOf: '2017-09-20', country: 'GB' })
const inTheSouth = (date: string) => verdictOn(aClaim('EVENT', { type: 'attack', place: 'FR (south)', date }))
const victims = (fields: FigureFields) => aClaim('FIGURE', { what: 'dead', place: 'Manchester', asof: '2017-05-22', ...fields })
const attackWith = (dead: number) => aClaim('EVENT', { type: 'attack', place: 'Manchester', date: '2017-05-22', counts: { dead } })
const verdictsOn = (claims: readonly Claim[]) => checkAll(claims, { asOf: '2017-06-01', country: 'GB' }).map(({ verdict }) => verdict)
const attacksIn2017 = (fields: FigureFields, quote = 'attacks') => verdictOn(aClaim('FIGURE', { what: 'attacks', place: 'EU', asof: '2017', ...fields }, { quote }), { asOf: '2018-10-30' })

test('A single arrest is looked for where the text says when and where, and else that is said', () => {
  const [checked] = checkAll([aClaim('EVENT', { type: 'arrest', status: 'completed', place: 'London', date: '2017-09-15' })])
  expect(checked).toMatchObject({ verdict: 'unsupported', because: { kind: 'nothing-found', sought: { kind: 'events', from: '2017-09-15', to: '2017-09-15' } } })
  const [vague] = checkAll([aClaim('EVENT', { type: 'arrest', status: 'completed', place: 'London' })])
  expect(vague).toMatchObject({ verdict: 'unsupported', because: { kind: 'not-compared' } })
})

// The record has a plot in Arnhem that was foiled on 27 September 2018, and no arrests.
test('An arrest where a plot was foiled is shown beside it, which neither supports nor contradicts it', () => {
  const [checked] = checkAll([aClaim('EVENT', { type: 'arrest', status: 'completed', place: 'Arnhem', date: '2018-09-28' })], { asOf: '2018-10-01' })
  expect(checked).toMatchObject({ verdict: 'unsupported', because: { kind: 'plot-beside', day: '2018-09-27' }, sides: { supporting: [], opposing: [] } })
  expect(checked?.evidence.map(({ bearing }) => bearing)).toContain('background')
})

describe('an attack', () => {
  test('that failed was still an attack, but not one that was foiled', () => {
    expect(inLondon({ date: '2017-09-15', status: 'completed' })).toBe('supported')
    expect(inLondon({ date: '2017-09-15', status: 'failed' })).toBe('supported')
    expect(inLondon({ date: '2017-09-15', status: 'foiled' })).toBe('contradicted')
    expect(inLondon({ date: '2017-09-14', status: 'completed' })).toBe('contradicted')
  })

  test('of some time in a year is one that was carried out, and the evidence is that one', () => {
    const [checked] = checkAll([aClaim('EVENT', { type: 'attack', place: 'FR (south)', date: '2017' })])
    expect(checked?.because).toMatchObject({ kind: 'event-found', event: 'EU-20171001-FR-1' })
    expect(checked?.evidence.every(({ ref }) => ref.kind === 'row' && ref.row === 'EU-20171001-FR-1')).toBe(true)
  })

  test('of about a day may lie some days off, one of a day named may not', () => {
    expect(inTheSouth('2018-03-19~')).toBe('supported')
    expect(inTheSouth('2018-03-21')).toBe('contradicted')
    expect(inTheSouth('2018-02-19~')).toBe('unsupported')
  })
})

describe('victims of an attack', () => {
  test('are those of the figure in the same words, with what it says around the number', () => {
    expect(verdictsOn([victims({ value: 20, qualifier: 'at_least' }), attackWith(20)])).toEqual(['supported', 'supported'])
    expect(verdictsOn([victims({ value: 30, qualifier: 'at_least' }), attackWith(30)])).toEqual(['contradicted', 'contradicted'])
    expect(verdictsOn([victims({ value: 20, qualifier: 'exact' }), attackWith(20)])).toEqual(['contradicted', 'contradicted'])
    expect(verdictsOn([attackWith(22)])).toEqual(['supported'])
    expect(verdictsOn([attackWith(20)])).toEqual(['contradicted'])
  })

  test('of one people are not those of the attack', () => {
    expect(verdictOn(victims({ value: 2, nationality: 'NL' }))).toBe('unsupported')
  })
})

describe('a yearly total', () => {
  test('of attacks of no named kind is that of all kinds', () => {
    expect(attacksIn2017({ value: 205 })).toBe('supported: other-definition')
    expect(attacksIn2017({ value: 5 })).toBe('contradicted')
    expect(attacksIn2017({ value: 24 })).toBe('contradicted')
    expect(attacksIn2017({ value: 100, qualifier: 'less_than' })).toBe('contradicted')
  })

  test.each([
    ['33 jihadist attacks', 33, 'supported: other-definition'], ['33 rechts-extremistische aanslagen', 33, 'contradicted'], ['33 separatistische aanslagen', 33, 'contradicted'],
    ['137 separatistische aanslagen', 137, 'supported: other-definition'], ['24 links-extremistische aanslagen', 24, 'supported: other-definition'],
  ])('of "%s" is that of this kind', (quote, value, expected) => {
    expect(attacksIn2017({ value }, quote)).toBe(expected)
  })
})
