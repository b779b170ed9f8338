import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, atStep } from '../../../../test/builders/an-edition.ts'
import type { Edition } from '../../../core/index.ts'
import { erasePassages } from '../../edition/erase-passages.ts'
import { addedObjects, type AddedObject } from './added-objects.ts'
import { collectionsOf, objectsOfEdition } from './collections.ts'
import { filterObjects, type ObjectFilter } from './object-filter.ts'
import { pageOf, parseNext } from './page.ts'
import { microsecondsText, parseExact, parseMicroseconds } from './timestamp.ts'

const everything: ObjectFilter = { addedAfter: undefined, ids: undefined, types: undefined, specVersions: undefined, versions: ['last'] }
const belgian = { ...anEdition({ number: 1, issued: '2018-03-27T09:30:15.251Z' }), id: 'BE-1', country: 'BE' } as const
const editions: readonly Edition[] = [anEdition({ number: 1, issued: '2017-11-10T08:00:00Z' }, atStep(3)), anEdition({ number: 2 }), belgian, anEditionWith('a passage', { number: 3, id: 'NL-3', issued: '2018-04-01T08:00:00Z' })]
const collected = (published: readonly Edition[]) => collectionsOf(published.map(objectsOfEdition))
const allOf = (published: readonly Edition[]) => collected(published)[0]?.objects ?? []
const named = (published: readonly Edition[]) => collected(published).map(({ id, alias }) => ({ id, alias }))
const versioned = (id: string, version: string, place: number): AddedObject => ({ object: { type: 'note', spec_version: '2.1', id: `note--${id}`, created: '2018-01-01T00:00:00.000Z', modified: version }, version, added: microsecondsText(Date.parse('2018-01-01T00:00:00Z') * 1000 + place) })
const keyOf = ({ object, version }: AddedObject) => `${object.id} ${version}`

/** What a client has after asking page by page, as the standard says. */
function collect(pageOfPlace: (after: string | undefined) => ReturnType<typeof pageOf>): readonly AddedObject[] {
  const received: AddedObject[] = []
  let next: string | undefined
  do {
    const page = pageOfPlace(next && (parseNext(next) ?? expect.fail('a next is understood')))
    received.push(...page.objects)
    next = page.next
  } while (next !== undefined)
  return received
}

describe('the collections', () => {
  test('are one of everything and one of each country, whose ids no later edition and no move of the site changes', () => {
    const moved = { ...anEdition({ number: 4 }), publisher: { ...anEdition().publisher, name: 'Elsewhere', address: 'https://elsewhere.example' } }
    expect(named(editions).map(({ alias }) => alias)).toEqual(['all', 'be', 'nl'])
    expect(named([...editions, moved])).toEqual(named(editions))
    expect(new Set(named(editions).map(({ id }) => id)).size).toBe(3)
    expect(collectionsOf([])).toEqual([])
  })

  test('hold what stands in several editions once: publisher, place, marking and what the extension means', () => {
    for (const { objects } of collected(editions)) {
      const standing = objects.filter(({ object }) => ['identity', 'marking-definition', 'extension-definition'].includes(object.type))
      expect(standing.map(({ object }) => object.id)).toEqual([...new Set(standing.map(({ object }) => object.id))])
    }
    const texts = Map.groupBy(editions.flatMap((edition) => allOf([edition])), keyOf)
    for (const [key, same] of texts) expect(new Set(same.map(({ object }) => JSON.stringify(object))).size, key).toBe(1)
  })

  test('say of each object when the edition was issued, to the millisecond and on from there', () => {
    const added = allOf(editions).map((each) => each.added)
    expect(added).toEqual([...new Set(added)].toSorted())
    expect(added[0]).toBe('2017-11-10T08:00:00.000000Z')
    const report = allOf(editions).find(({ object }) => object.type === 'report' && object.created === '2018-04-01T08:00:00.000Z')
    expect(report?.added).toMatch(/^2018-04-01T08:00:00\.000\d{3}Z$/)
  })

  test('put what an erasure changed at the end, and move nothing else', () => {
    const [first, second, third, fourth] = editions
    const erased = fourth && erasePassages(fourth, 'noorderhaven-2018', '2018-05-01T10:00:00.000Z')
    if (first === undefined || second === undefined || third === undefined || erased === undefined) expect.fail('an edition shows the report')
    const [before, after] = [allOf(editions), allOf([first, second, third, erased])]
    const changed = after.filter(({ version }) => version === '2018-05-01T10:00:00.000Z')
    expect(changed.length).toBeGreaterThan(0)
    expect(after.slice(-changed.length)).toEqual(changed)
    expect(changed.every(({ added }) => added.startsWith('2018-05-01T10:00:00.000'))).toBe(true)
    const stayed = new Set(after.map(({ object }) => JSON.stringify(object)))
    expect(after.slice(0, -changed.length)).toEqual(before.filter(({ object }) => stayed.has(JSON.stringify(object))))
  })
})

describe('page by page', () => {
  test('every object comes exactly once and in order, whatever the limit, also by what was added after the last', () => {
    const objects = allOf(editions)
    fc.assert(fc.property(fc.integer({ min: 1, max: objects.length + 3 }), (limit) => {
      expect(collect((after) => pageOf(objects, limit, after))).toEqual(objects)
      const byMoment: AddedObject[] = []
      for (let page = pageOf(objects, limit, undefined).objects; page.length > 0; page = pageOf(filterObjects(objects, { ...everything, addedAfter: byMoment.at(-1)?.added }), limit, undefined).objects) byMoment.push(...page)
      expect(byMoment).toEqual(objects)
    }))
  })

  test('what is published between two pages comes after what was still to come', () => {
    const [early, whole] = [allOf(editions.slice(0, 2)), allOf(editions)]
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 4 }), (limit, pages) => {
      let asked = 0
      const received = collect((after) => pageOf(asked++ < pages ? early : whole, limit, after))
      // A client that was through before the edition came has all that there was.
      expect(received.map(keyOf)).toEqual(whole.slice(0, received.length).map(keyOf))
      expect([whole.length, early.length]).toContain(received.length)
    }))
  })

  test('also whatever moments editions were issued at, be it the same millisecond', () => {
    const [one] = editions.map(objectsOfEdition)
    if (one === undefined) expect.fail('there are editions')
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (steps, limit) => {
      let at = Date.parse('2018-01-01T00:00:00Z')
      const published = steps.map((step, place) => {
        const issued = new Date((at += step)).toISOString()
        return { edition: { ...one.edition, issued }, objects: one.objects.map((object) => ({ ...object, id: `${object.id}-${place}`, modified: issued })) }
      })
      const [objects, begin] = [addedObjects(published), addedObjects(published.slice(0, 1))]
      const added = objects.map((each) => each.added)
      expect(added).toEqual([...new Set(added)].toSorted())
      expect(collect((after) => pageOf(objects, limit, after))).toEqual(objects)
      // The moments of the first editions stay when the rest follows.
      expect(begin).toEqual(objects.slice(0, begin.length))
    }))
  })
})

describe('what is asked for', () => {
  const objects = [versioned('a', '2018-01-01T00:00:00.000Z', 0), versioned('b', '2018-01-01T00:00:00.000Z', 1), versioned('a', '2018-02-01T00:00:00.250Z', 2), versioned('a', '2018-03-01T00:00:00.000Z', 3)]
  const found = (filter: Partial<ObjectFilter>) => filterObjects(objects, { ...everything, ...filter }).map((each) => objects.indexOf(each))

  test.each<readonly [string, Partial<ObjectFilter>, readonly number[]]>([
    ['the last version of each', {}, [1, 3]],
    ['the first of each', { versions: ['first'] }, [0, 1]],
    ['every version', { versions: ['all'] }, [0, 1, 2, 3]],
    ['the version of a moment, however it is written', { versions: [{ moment: parseExact('2018-02-01T00:00:00.25Z') ?? '' }] }, [2]],
    ['the first and the last', { versions: ['first', 'last'] }, [0, 1, 3]],
    ['one object by its id', { ids: ['note--a'] }, [3]],
    ['all versions of one of two ids', { ids: ['note--a', 'note--c'], versions: ['all'] }, [0, 2, 3]],
    ['a type that nothing is of', { types: ['indicator'] }, []],
    ['another version of STIX', { specVersions: ['2.0'] }, []],
    ['what was added after a moment: the last version is still that of the whole collection', { addedAfter: objects[2]?.added, versions: ['first', 'last'] }, [3]],
  ])('%s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected)
  })
})

describe('moments', () => {
  test('are of one length, and sort as texts the way they follow on each other', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4_102_444_800_000_000 }), fc.integer({ min: 0, max: 4_102_444_800_000_000 }), (one, other) => {
      expect(parseMicroseconds(microsecondsText(one))).toBe(microsecondsText(one))
      expect(microsecondsText(one) < microsecondsText(other)).toBe(one < other)
    }))
  })

  test.each(['2018-02-30T00:00:00Z', '2018-01-01T24:00:00Z', '2018-01-01T23:59:60Z', '2018-01-01', '2018-01-01T00:00:00+00:00', '2018-01-01 00:00:00Z', '', 'last'])('%j is none', (text) => {
    expect(parseMicroseconds(text)).toBeUndefined()
    expect(parseExact(text)).toBeUndefined()
  })

  test('a place of a page is only what was given as one', () => {
    for (const next of ['', '1', 'ffff', Buffer.from('2018-01-01').toString('base64url'), Buffer.from('2018-13-01T00:00:00.000000Z').toString('base64url')]) expect(parseNext(next), next).toBeUndefined()
  })
})
