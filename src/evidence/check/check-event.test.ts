import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { checkAll, verdictOn } from '../../../test/builders/a-check.ts'
import type { Claim, EventFields, FigureFields } from '../../core/index.ts'

describe('an attack', () => {
  const london = (fields: EventFields) => verdictOn(aClaim('EVENT', { type: 'attack', place: 'London', ...fields }), { asOf: '2017-09-20', country: 'GB' })

  test('that failed was still an attack, but not one that was foiled', () => {
    expect(london({ date: '2017-09-15', status: 'completed' })).toBe('supported')
    expect(london({ date: '2017-09-15', status: 'failed' })).toBe('supported')
    expect(london({ date: '2017-09-15', status: 'foiled' })).toBe('contradicted')
    expect(london({ date: '2017-09-14', status: 'completed' })).toBe('contradicted')
  })

  test('of some time in a year is one that was carried out, and the evidence is that one', () => {
    const [checked] = checkAll([aClaim('EVENT', { type: 'attack', place: 'FR (south)', date: '2017' })])
    expect(checked?.because).toMatchObject({ kind: 'event-found', event: 'EU-20171001-FR-1' })
    expect(checked?.evidence.every(({ ref }) => ref.kind === 'row' && ref.row === 'EU-20171001-FR-1')).toBe(true)
  })

  test('of about a day may lie some days off, one of a day named may not', () => {
    const south = (date: string) => verdictOn(aClaim('EVENT', { type: 'attack', place: 'FR (south)', date }))
    expect(south('2018-03-19~')).toBe('supported')
    expect(south('2018-03-21')).toBe('contradicted')
    expect(south('2018-02-19~')).toBe('unsupported')
  })
})

describe('victims of an attack', () => {
  const figure = (fields: FigureFields) => aClaim('FIGURE', { what: 'dead', place: 'Manchester', asof: '2017-05-22', ...fields })
  const attack = (dead: number) => aClaim('EVENT', { type: 'attack', place: 'Manchester', date: '2017-05-22', counts: { dead } })
  const verdicts = (claims: readonly Claim[]) => checkAll(claims, { asOf: '2017-06-01', country: 'GB' }).map(({ verdict }) => verdict)

  test('are those of the figure in the same words, with what it says around the number', () => {
    expect(verdicts([figure({ value: 20, qualifier: 'at_least' }), attack(20)])).toEqual(['supported', 'supported'])
    expect(verdicts([figure({ value: 30, qualifier: 'at_least' }), attack(30)])).toEqual(['contradicted', 'contradicted'])
    expect(verdicts([figure({ value: 20, qualifier: 'exact' }), attack(20)])).toEqual(['contradicted', 'contradicted'])
    expect(verdicts([attack(22)])).toEqual(['supported'])
    expect(verdicts([attack(20)])).toEqual(['contradicted'])
  })

  test('of one people are not those of the attack', () => {
    expect(verdictOn(figure({ value: 2, nationality: 'NL' }))).toBe('unsupported')
  })
})

describe('a yearly total', () => {
  const attacks = (fields: FigureFields, quote = 'attacks') => verdictOn(aClaim('FIGURE', { what: 'attacks', place: 'EU', asof: '2017', ...fields }, { quote }), { asOf: '2018-10-30' })

  test('of attacks of no named kind is that of all kinds', () => {
    expect(attacks({ value: 205 })).toBe('supported: other-definition')
    expect(attacks({ value: 5 })).toBe('contradicted')
    expect(attacks({ value: 24 })).toBe('contradicted')
    expect(attacks({ value: 100, qualifier: 'less_than' })).toBe('contradicted')
  })

  test.each([
    ['33 jihadist attacks', 33, 'supported: other-definition'], ['33 rechts-extremistische aanslagen', 33, 'contradicted'], ['33 separatistische aanslagen', 33, 'contradicted'],
    ['137 separatistische aanslagen', 137, 'supported: other-definition'], ['24 links-extremistische aanslagen', 24, 'supported: other-definition'],
  ])('of "%s" is that of this kind', (quote, value, expected) => {
    expect(attacks({ value }, quote)).toBe(expected)
  })
})
