import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { CohortSeries, RowQualifier } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { canFollow, cohortSeriesChart } from './cohort-series.ts'
import { cohortStyle } from './cohort-style.ts'

type Row = readonly [asOf: string, value: number, qualifier: RowQualifier]

function aSeries(cohort: string, ...rows: readonly Row[]): CohortSeries {
  return { cohort, runs: [{ population: undefined, points: rows.map(([asOf, value, qualifier]) => ({ asOf, quantity: { value, low: undefined, high: undefined, qualifier }, evidence: 'x' })) }] }
}

const dutch = [
  aSeries('departed_total', ['2013-03-13', 100, 'less_than'], ['2014-06-30', 130, 'approximately'], ['2018-03-26', 300, 'approximately']),
  aSeries('in_area', ['2014-06-30', 80, 'approximately'], ['2018-03-26', 160, 'approximately']),
  aSeries('killed', ['2014-06-30', 14, 'exact'], ['2018-03-26', 60, 'approximately']),
  aSeries('returned', ['2014-06-30', 30, 'approximately'], ['2018-03-26', 50, 'approximately']),
  aSeries('not_in_syria_iraq_not_yet_home', ['2018-03-06', 30, 'approximately']),
]
const belgian = [
  aSeries('in_area', ['2016-08-30', 266, 'exact'], ['2017-04', 276, 'exact'], ['2018-01', 150, 'at_most']),
  aSeries('killed', ['2016-08-30', 109, 'at_least'], ['2017-01-05', 115, 'approximately']),
  aSeries('returned', ['2016-06-07', 114, 'exact'], ['2017-04', 121, 'exact']),
  aSeries('not_returned', ['2017-01-05', 279, 'exact']),
]

const draw = (series: readonly CohortSeries[], size: 'wide' | 'narrow', language: 'nl' | 'en' = 'nl') => parseHTML(cohortSeriesChart(series, wordsFor(language), size)).document

/** The names at the right, each with its upper and lower edge. */
function namesIn(document: Document, series: readonly CohortSeries[], language: 'nl' | 'en') {
  const names = series.map(({ cohort }) => wordsFor(language).cohort(cohort).replaceAll(' ', ''))
  return [...document.querySelectorAll('text')].flatMap((text) => {
    const said = (text.textContent ?? '').replaceAll(/\s/g, '')
    const y = Number(/translate\([\d.]+,([\d.]+)\)/.exec(text.getAttribute('transform') ?? '')?.[1])
    const lines = Math.max(1, text.querySelectorAll('tspan').length)
    return names.includes(said) ? [{ said, top: y - lines * 7, bottom: y + lines * 7 }] : []
  }).toSorted((one, other) => one.top - other.top)
}

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test.each([['nl', dutch], ['en', dutch], ['nl', belgian], ['en', belgian]] as const)('no name in %s lies on another', (language, series) => {
    const names = namesIn(draw(series, size, language), series, language)
    expect(names).toHaveLength(series.length)
    for (const [index, { top, said }] of names.entries()) if (index > 0) expect(top, said).toBeGreaterThanOrEqual(names[index - 1]?.bottom ?? 0)
  })

  test('each name is near its own last figure, with a thin line to it', () => {
    const leaders = [...draw(belgian, size).querySelectorAll('path')].flatMap((path) => {
      const [, y1, y2] = /^M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)$/.exec(path.getAttribute('d') ?? '') ?? []
      return y1 !== undefined && y1 !== y2 ? [Math.abs(Number(y1) - Number(y2))] : []
    })
    expect(leaders.length).toBeGreaterThan(0)
    expect(Math.max(...leaders.filter((each) => each > 0))).toBeLessThan(35)
  })
})

test('the line runs through numbers only: "hoogstens 150" is an arrow, not the end of a fall', () => {
  const [inArea] = belgian
  const line = [...draw(inArea === undefined ? [] : [inArea], 'wide').querySelectorAll('path[d]')].map((path) => path.getAttribute('d') ?? '').filter((d) => /^M[\d.]+,[\d.]+L/.test(d))
  const heights = line.map((d) => [...d.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y)))
  expect(heights.filter((each) => Math.max(...each) - Math.min(...each) > 60)).toEqual([])
})

test('a cohort looks the same whatever it stands beside', () => {
  for (const series of [dutch, belgian, belgian.slice(2)]) {
    expect(draw(series, 'wide').documentElement.outerHTML).toContain(`stroke-dasharray="${cohortStyle('returned').dash}"`)
  }
})

test('one day of figures is nothing to follow', () => {
  expect(canFollow([aSeries('killed', ['2013-03-13', 0, 'exact']), aSeries('departed_total', ['2013-03-13', 100, 'less_than'])])).toBe(false)
  expect(canFollow(belgian)).toBe(true)
})
