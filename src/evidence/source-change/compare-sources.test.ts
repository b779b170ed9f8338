import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, type Day } from '../../core/index.ts'
import { compareSources } from './compare-sources.ts'
import type { SourcedCount } from './counts-by-source.ts'
import { sourceName } from './source-name.ts'

const arvig: Record<'date' | 'source', string>[] = parse(readFileSync(new URL('../../../data/events/arvig.csv', import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true })
const attacks = arvig.map(({ date, source }): SourcedCount => ({ day: date as Day, source, count: 1 }))
const of = (from: string, to: string) => compareSources(attacks.filter(({ day }) => day >= from && day < to), [])

describe('attacks on refugees in Germany, 2014 to 2017', () => {
  const { jumps, months, totals, sources } = of('2014', '2018')

  test('are counted whole, by month and source', () => {
    expect([months[0], months.at(-1), months.length]).toEqual(['2014-01', '2017-11', 47])
    expect(totals.reduce((sum, count) => sum + count, 0)).toBe(6918)
    expect([totals[months.indexOf('2015-12')], totals[months.indexOf('2016-01')]]).toEqual([146, 644])
    expect(sources.reduce((sum, { total }) => sum + total, 0)).toBe(6918)
  })

  test('leap in January 2016 because one source starts: without it the quarter has no more than the one before', () => {
    const jump = jumps.find(({ month }) => month === '2016-01')
    expect(jump).toMatchObject({ direction: 'up', cause: 'source', before: 651, after: 1656 })
    expect(jump?.turns[0]).toEqual({ source: 'dip21.bundestag.de', turn: 'started', before: 0, after: 1060 })
    expect(jump?.restAfter).toBeLessThan(jump?.restBefore ?? 0)
  })

  test('collapse in July 2017 because a source ends', () => {
    const jump = jumps.find(({ month }) => month === '2017-07')
    expect(jump).toMatchObject({ direction: 'down', cause: 'source', before: 411, after: 50, restBefore: 43 })
    expect(jump?.turns[0]).toEqual({ source: 'antwort auf eine kleine anfrage im bundestag', turn: 'stopped', before: 368, after: 0 })
  })

  test('jump in no other month because of a source alone, though sources hand over to each other all the time', () => {
    expect(jumps.filter(({ cause }) => cause === 'source').map(({ month }) => month)).toEqual(['2016-01', '2017-07'])
  })

  test('fall in November 2016 with no source to blame: answers in parliament under another name begin two months later', () => {
    expect(jumps.find(({ month }) => month === '2016-11')).toMatchObject({ direction: 'down', cause: 'world', turns: [] })
  })

  test.each([['2014-01', '2015-07'], ['2016-05', '2016-11'], ['2016-11', '2017-07'], ['2016-05', '2017-07']])('are no jump of a source from %s to %s', (from, to) => {
    expect(of(from, to).jumps.filter(({ cause }) => cause === 'source' || cause === 'both')).toEqual([])
  })
})

/** Counts like those of a Poisson process, drawn with a fixed seed (mulberry32) so that the same data come every time. */
function drawn(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  return (mean: number): number => {
    let count = 0
    for (let product = next(); product > Math.exp(-mean); product *= next()) count++
    return count
  }
}

const names = Array.from({ length: 12 }, (_, at) => `paper${at}.example`)

/** Three years of a dozen sources of different size; `rate` says how many times its usual count a source gives in a month. */
function dataset(seed: number, rate: (source: number, month: number) => number): readonly SourcedCount[] {
  const draw = drawn(seed)
  return Array.from({ length: 36 }, (_, month) => names.map((source, at): SourcedCount => ({ day: addMonths('2015-01-01', month), source: `https://www.${source}/a`, count: draw((2 + at) * rate(at, month)) }))).flat()
}

const seeds = fc.integer({ min: 1, max: 1_000_000 })
const runs = { numRuns: 60, seed: 20160101 }

describe('a jump', () => {
  test('that all sources show is in the world', () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 8, max: 28 }), (seed, when) => {
      const { jumps } = compareSources(dataset(seed, (_, month) => (month < when ? 1 : 2)), [])
      expect(jumps.some(({ month, cause, direction }) => month === addMonths('2015-01-01', when).slice(0, 7) && cause === 'world' && direction === 'up')).toBe(true)
      expect(jumps.every(({ cause }) => cause === 'world')).toBe(true)
    }), runs)
  })

  test('of rows that name no source says nothing about sources: they may be one or many', () => {
    const unnamed = dataset(7, (_, month) => (month < 18 ? 1 : 2)).map((row) => ({ ...row, source: '' }))
    expect(compareSources(unnamed, []).jumps.map(({ month, cause }) => [month, cause])).toEqual([['2016-07', 'unclear']])
  })

  test('is laid to no source where nothing changes', () => {
    fc.assert(fc.property(seeds, (seed) => {
      expect(compareSources(dataset(seed, () => 1), []).jumps.filter(({ cause }) => cause !== 'world' && cause !== 'unclear')).toEqual([])
    }), runs)
  })

  test('that a new large source makes is in the sources, and so is the fall when it ends', () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 8, max: 16 }), (seed, when) => {
      const { jumps } = compareSources(dataset(seed, (source, month) => (source < 11 ? 1 : month >= when && month < when + 12 ? 8 : 0)), [])
      expect(jumps.filter(({ cause }) => cause === 'source' || cause === 'both').map(({ month, cause, turns }) => [month, cause, turns[0]?.source, turns[0]?.turn])).toEqual([
        [addMonths('2015-01-01', when).slice(0, 7), 'source', 'paper11.example', 'started'], [addMonths('2015-01-01', when + 12).slice(0, 7), 'source', 'paper11.example', 'stopped'],
      ])
    }), runs)
  })

  test('that is partly a new source and partly a rise in all others is both', () => {
    const found = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => compareSources(dataset(seed, (source, month) => (source < 11 ? (month < 18 ? 1 : 2) : month < 18 ? 0 : 6)), []).jumps)
    for (const jumps of found) expect(jumps.map(({ month, cause }) => [month, cause])).toEqual([['2016-07', 'both']])
  })

  test('is not made by one source that takes over from another', () => {
    fc.assert(fc.property(seeds, (seed) => {
      expect(compareSources(dataset(seed, (source, month) => (source < 10 ? 1 : (source === 10) === (month < 18) ? 3 : 0)), []).jumps.filter(({ cause }) => cause === 'source')).toEqual([])
    }), runs)
  })

  test('that the dataset itself announced carries its reason', () => {
    const breaks = [{ day: '2016-03-15' as const, reason: 'wire copy is taken in from here on' }]
    const { jumps } = compareSources(dataset(5, (source, month) => (source < 11 ? 1 : month < 14 ? 0 : 8)), breaks)
    expect(jumps.map(({ month, declared }) => [month, declared])).toEqual([['2016-03', 'wire copy is taken in from here on']])
  })
})

test('nothing at all has no months and no jumps', () => {
  expect(compareSources([], [])).toEqual({ months: [], totals: [], sources: [], jumps: [] })
})

describe('one source under many spellings', () => {
  test.each([
    ['http://dip21.bundestag.de/dip21/btd/18/112/1811298.pdf', 'dip21.bundestag.de'],
    ['http:// http://dip21.bundestag.de/dip21/btd/18/112/1811298.pdf', 'dip21.bundestag.de'],
    ['HTTPS://WWW.Paper.Example/a', 'paper.example'],
    ['https://m.paper.example/a', 'paper.example'],
    ['Answer to a question (document 18/1399) http://dip21.bundestag.de/x.pdf ,', 'dip21.bundestag.de'],
    ['Bon Courage e.V. ,', 'bon courage e.v'],
    ['Antwort auf eine Kleine Anfrage im Bundestag (Drucksache 18/13242)', 'antwort auf eine kleine anfrage im bundestag'],
    ['  RAA   Sachsen', 'raa sachsen'],
    ['.', undefined], ['', undefined], ['http://', 'http://'],
  ])('%s', (written, name) => expect(sourceName(written)).toBe(name))
})
