import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventFacts, EventLink, EventReading } from '../../core/index.ts'
import { theVocabulary } from '../../../test/builders/the-record.ts'
import { exactToll } from './exact-toll.ts'
import { groupReadings } from './group-readings.ts'
import { linkReadings } from './link-readings.ts'
import { readPlace } from './read-place.ts'
import { relateReadings } from './relate-readings.ts'

const { towns } = theVocabulary()

interface Told { readonly day?: `${number}-${number}-${number}`; readonly killed?: number | undefined; readonly injured?: number; readonly withPerpetrators?: boolean; readonly facts?: Partial<EventFacts> }

/** A compiler's word on one attack. */
function aReading(id: string, place: string, country: string, { day = '2016-03-22', killed, injured, withPerpetrators, facts = {} }: Told = {}): EventReading {
  const { sites, sitesAdd, words, targets, means, plural } = readPlace(place, country, towns)
  return {
    id, kind: 'record', known: day,
    facts: {
      dataset: undefined, related: [], days: { first: day, last: day }, country, sites, sitesAdd, words, targets, means, plural, class: 'attack', outcome: 'unknown', ideology: 'unknown',
      killed: exactToll(killed), injured: exactToll(injured), includesPerpetrators: withPerpetrators, ...facts,
    },
  }
}

function grouped(readings: readonly EventReading[], decisions: readonly EventLink[] = []) {
  const links = linkReadings(readings, []).links.map((link): EventLink => ({ ...link, decidedBy: 'rule', recorded: '2020-01-01T00:00:00Z' }))
  return groupReadings(readings, [...links.filter(({ a, b }) => !decisions.some((each) => each.a === a && each.b === b)), ...decisions])
}

const groupsOf = (readings: readonly EventReading[], decisions?: readonly EventLink[]) => grouped(readings, decisions).groups.map((group) => group.readings.join(' '))
const decision = (a: string, b: string, relation: 'same' | 'apart', recorded = '2021-01-01T00:00:00Z'): EventLink => ({ a, b, relation, probability: undefined, decidedBy: 'person', reason: 'seen', known: '2016-04-01', recorded })

describe('one event', () => {
  test.each([
    ['under two names of its town', ['Köln', 'DE'], ['Cologne', 'DE']],
    ['in a district of its town', ['Hamburg-Barmbek', 'DE'], ['Hamburg', 'DE']],
    ['in a venue of its town', ['Nice (Promenade)', 'FR'], ['Niza', 'FR']],
  ] as const)('%s', (_, [a, here], [b, there]) => {
    expect(groupsOf([aReading('a', a, here, { killed: 3 }), aReading('b', b, there, { killed: 4 })])).toEqual(['a b'])
  })

  test('with a toll that rises, and with those who did it counted or not', () => {
    expect(groupsOf([aReading('a', 'London', 'GB', { killed: 52 }), aReading('b', 'Londres', 'GB', { killed: 56, withPerpetrators: true }), aReading('c', 'London', 'GB', { killed: 30 })])).toEqual(['a b c'])
  })

  test('where a plot is told by the day of the arrest and by that of the report, without a town', () => {
    expect(groupsOf([aReading('a', 'Zoetermeer', 'NL'), aReading('b', 'Netherlands', 'NL', { day: '2016-03-23' })])).toEqual(['a b'])
  })
})

describe('two events', () => {
  test('in two countries on one day, and in two towns', () => {
    expect(groupsOf([aReading('a', 'Paris', 'FR'), aReading('b', 'London', 'GB'), aReading('c', 'Lyon', 'FR')])).toEqual(['a', 'b', 'c'])
  })

  test('in one town on one day with other targets and other means', () => {
    expect(groupsOf([aReading('a', 'Athens (refugee centre, arson)', 'GR'), aReading('b', 'Athens (courthouse, bomb)', 'GR')])).toEqual(['a', 'b'])
  })

  test('under two keys of one dataset, however alike, unless the dataset relates them', () => {
    const facts = { dataset: 'list' }
    expect(groupsOf([aReading('list:1', 'Lyon', 'FR', { facts }), aReading('list:2', 'Lyon', 'FR', { facts })])).toEqual(['list:1', 'list:2'])
    expect(groupsOf([aReading('list:1', 'Lyon', 'FR', { facts: { ...facts, related: ['list:2'] } }), aReading('list:2', 'Lyon', 'FR', { facts })])).toEqual(['list:1 list:2'])
  })
})

describe('an account of several', () => {
  const parts = [aReading('b', 'Barcelona', 'ES', { killed: 14 }), aReading('c', 'Cambrils', 'ES', { killed: 1 })]

  test('covers each, and is none of them', () => {
    const { groups } = grouped([aReading('a', 'Barcelona and Cambrils', 'ES', { killed: 16 }), ...parts])
    expect(groups).toEqual([{ readings: ['a'], covers: ['b', 'c'] }, { readings: ['b'], covers: [] }, { readings: ['c'], covers: [] }])
  })

  test('is known by a toll that is their sum', () => {
    const { groups } = grouped([aReading('a', 'Brussels', 'BE', { killed: 33 }), aReading('b', 'Brussels airport', 'BE', { killed: 14 }), aReading('c', 'Brussels metro', 'BE', { killed: 19 })])
    expect(groups.map(({ readings, covers }) => [readings.join(' '), covers])).toEqual([['a', ['b', 'c']], ['b', []], ['c', []]])
  })
})

describe('a person', () => {
  const three = ['a', 'b', 'c'].map((id, at) => aReading(id, 'Lyon', 'FR', { killed: 3 + at }))

  test('sets two apart, and no chain of others joins them again', () => {
    expect(groupsOf(three)).toEqual(['a b c'])
    for (const apart of [decision('a', 'c', 'apart'), decision('c', 'a', 'apart')]) {
      expect(groupsOf(three, [apart]).some((group) => group.includes('a') && group.includes('c'))).toBe(false)
    }
  })

  test('joins what no rule would; of two contrary decisions the later holds', () => {
    const far = [aReading('a', 'Lyon', 'FR'), aReading('b', 'Madrid', 'ES')]
    expect(groupsOf(far, [decision('a', 'b', 'same')])).toEqual(['a b'])
    const joined = [decision('a', 'b', 'same', '2021-01-01T00:00:00Z')]
    expect(groupsOf(far, [...joined, decision('b', 'a', 'apart', '2022-01-01T00:00:00Z')])).toEqual(['a', 'b'])
  })
})

test('a reading that was withdrawn still says that two others say the same as it did, and nothing more', () => {
  const hub = { ...aReading('hub', 'Lyon', 'FR', { killed: 3 }), kind: 'claim' as const }
  const twins = ['x', 'y'].map((id): EventReading => ({ ...hub, id: `z${id}`, known: '2016-03-25' }))
  const links = linkReadings([hub, ...twins], []).links.map((link): EventLink => ({ ...link, decidedBy: 'rule', recorded: '' }))
  expect(links.map(({ reason }) => reason)).toEqual(['identical', 'identical'])
  expect(groupReadings(twins, links).groups.map(({ readings }) => readings)).toEqual([['zx', 'zy']])
})

const anyReading = fc.record({ place: fc.constantFrom('Lyon', 'Lyon (school)', 'Lyon (courthouse, bomb)', 'Villeurbanne', 'France', 'Lyon and Grenoble', 'Grenoble'), day: fc.constantFrom('2016-03-21', '2016-03-22', '2016-03-23', '2016-03-25'), killed: fc.option(fc.nat(30), { nil: undefined }) })
const someReadings = fc.array(anyReading, { minLength: 1, maxLength: 9 }).map((all) => all.map(({ place, day, killed }, at) => aReading(`r${at}`, place, 'FR', { day: day as '2016-03-21', killed })))

test('the order in which readings come changes nothing, and bringing them again adds nothing', () => {
  fc.assert(fc.property(someReadings.chain((readings) => fc.tuple(fc.constant(readings), fc.shuffledSubarray([...readings], { minLength: readings.length }))), ([readings, shuffled]) => {
    expect(grouped(shuffled)).toEqual(grouped(readings))
    const { keyed, links } = linkReadings(readings, [])
    const again = linkReadings(readings, keyed)
    expect(new Set(again.links.map((link) => JSON.stringify(link)))).toEqual(new Set(links.map((link) => JSON.stringify(link))))
  }), { numRuns: 60 })
})

/** The same, of those who shoot for one cause. */
function agreeing(facts: EventFacts): EventFacts {
  return { ...facts, means: 'firearm', ideology: 'jihadist' }
}

test('one way round or the other, a pair is the same pair; and agreement on one thing more is never less probable', () => {
  fc.assert(fc.property(someReadings, ([first, second = first]) => {
    if (first === undefined || second === undefined) return
    const flip = { 'same': 'same', 'unsure': 'unsure', 'apart': 'apart', 'a-covers': 'b-covers', 'b-covers': 'a-covers' } as const
    const [there, back] = [relateReadings(first, second), relateReadings(second, first)]
    expect(back.relation).toBe(flip[there.relation])
    if (there.relation === 'apart' || first.facts.means !== 'unknown' || second.facts.means !== 'unknown') return
    expect(relateReadings({ ...first, facts: agreeing(first.facts) }, { ...second, facts: agreeing(second.facts) }).probability).toBeGreaterThanOrEqual(there.probability)
  }), { numRuns: 100 })
})
