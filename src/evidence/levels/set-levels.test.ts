import { describe, expect, test } from 'vitest'
import { get } from '../../../test/builders/get.ts'
import { theRecord } from '../../../test/builders/the-record.ts'
import { levelForScope, parseScope, scopeName, type Day } from '../../core/index.ts'
import { scopeOfDecision } from './scope-of-decision.ts'
import { setLevels } from './set-levels.ts'

function levelOf(scope: string, day: Day, known: Day = day): string | undefined {
  const parsed = get(parseScope(scope))
  const holding = levelForScope(setLevels(theRecord(known), parsed.country), parsed, day)
  return holding && `${holding.level.ordinal} of ${holding.level.steps}${holding.inheritedFrom === undefined ? '' : ` from ${scopeName(holding.inheritedFrom)}`}`
}

describe('the level that holds for a part of a country', () => {
  test('is its own on the day it had one, and that of the country before and after', () => {
    expect(levelOf('NL/region:utrecht', '2019-03-17')).toBe('4 of 5 from NL')
    expect(levelOf('NL/region:utrecht', '2019-03-18')).toBe('5 of 5')
    expect(levelOf('NL/region:utrecht', '2019-03-19')).toBe('4 of 5 from NL')
    expect(levelOf('NL/region:utrecht', '2019-12-31')).toBe('3 of 5 from NL')
    expect(levelOf('NL', '2019-03-18')).toBe('4 of 5')
  })

  test('goes down to the parts of that part, and to no other', () => {
    expect(levelOf('NL/region:utrecht/municipality:utrecht', '2019-03-18')).toBe('5 of 5 from NL/region:utrecht')
    expect(levelOf('NL/region:limburg', '2019-03-18')).toBe('4 of 5 from NL')
    expect(levelOf('NL/sector:aviation', '2019-03-18')).toBe('4 of 5 from NL')
  })

  test('is unknown where the country has none', () => {
    expect(levelOf('NL/region:utrecht', '2000-01-01', '2019-03-19')).toBeUndefined()
  })

  test('is that of Brussels in November 2015: 4 of 4 while the country stood at 3', () => {
    expect([levelOf('BE/region:brussels', '2015-11-21'), levelOf('BE', '2015-11-21')]).toEqual(['4 of 4', '3 of 4'])
  })
})

test.each([
  ['NL', 'national', 'NL'], ['NL', 'region: Utrecht province', 'NL/region:utrecht'], ['FR', 'region: Île-de-France', 'FR/region:île-de-france'],
  ['BE', 'sector: police and military in Brussels', 'BE/sector:police-and-military-in-brussels'],
  ['GB', 'region: Northern Ireland (NI-related terrorism)', undefined], ['GB', 'Great Britain (NI-related terrorism)', undefined], ['BE', 'unclear (after Jewish Museum attack)', undefined],
] as const)('%s, %s', (country, text, name) => {
  const scope = scopeOfDecision(country, text)
  expect(scope && scopeName(scope)).toBe(name)
})
