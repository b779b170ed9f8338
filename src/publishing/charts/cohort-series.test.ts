import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { CohortSeries, RowQualifier } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { canFollow } from './cohort-figures.ts'
import { cohortSeriesChart } from './cohort-series.ts'
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

/** The names in the chart with the room that they take. */
function namesIn(document: Document, series: readonly CohortSeries[], language: 'nl' | 'en') {
  const names = series.map(({ cohort }) => wordsFor(language).cohort(cohort).replaceAll(' ', ''))
  return [...document.querySelectorAll('text')].flatMap((text) => {
    const said = (text.textContent ?? '').replaceAll(/\s/g, '')
    const [, x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(text.getAttribute('transform') ?? '') ?? []
    const lines = [...text.querySelectorAll('tspan')].map((line) => (line.textContent ?? '').length)
    const [width, half] = [6 * Math.max(said.length * (lines.length === 0 ? 1 : 0), ...lines), Math.max(1, lines.length) * 6.5]
    return names.includes(said) ? [{ said, left: Number(x), right: Number(x) + width, top: Number(y) - half, bottom: Number(y) + half }] : []
  })
}

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test.each([['nl', dutch], ['en', dutch], ['nl', belgian], ['en', belgian]] as const)('every cohort has its name in %s and no name lies on another', (language, series) => {
    const names = namesIn(draw(series, size, language), series, language)
    expect(new Set(names.map(({ said }) => said)).size).toBe(series.length)
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom, `${one.said} on ${other.said}`).toBe(false)
      }
    }
  })

  test('each name is near its own last figure, with a thin line to it', () => {
    const leaders = [...draw(dutch, size).querySelectorAll('[stroke-width="0.8"] path')].flatMap((path) => {
      const [, y1, y2] = /^M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)$/.exec(path.getAttribute('d') ?? '') ?? []
      return y1 !== undefined ? [Math.abs(Number(y1) - Number(y2))] : []
    })
    expect(leaders).toHaveLength(dutch.length)
    for (const each of leaders) expect(each).toBeLessThan(35)
    const [left] = namesIn(draw(belgian, size), belgian, 'nl').filter(({ said }) => said === 'omgekomen')
    expect(left?.left).toBeLessThan(size === 'wide' ? 510 : 216)
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
