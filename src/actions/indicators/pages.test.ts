import { expect, test } from 'vitest'
import { get } from '../../../test/builders/get.ts'
import { readData, theCoverage, theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import type { IndicatorName, IndicatorSubject, ShownIndicator } from '../../core/index.ts'
import { formatMeasure, isKnown } from '../../words/indicators/format-measure.ts'
import { indicatorWords, measureName } from '../../words/indicators/indicator-words.ts'
import { readRegions } from '../read-regions.ts'
import { indicatorsOf } from './indicators-of.ts'

const regions = get(await readRegions({ readData }))
const indicators = indicatorsOf(theRecord('2018-03-26'), { country: 'NL', streams: ['jihadist'], coverage: [theCoverage], regions, vocabulary: theVocabulary() })

/** The numbers of an indicator on the page of its name: a line for each measure, a column for each area. */
function linesOf(name: IndicatorName, status: IndicatorSubject['status'], areas: readonly string[]): readonly string[] {
  const found = areas.map((area) => indicators.find((each) => each.name === name && each.subject.status === status && each.subject.area === area) ?? expect.fail(area))
  const names = [...new Set(found.flatMap(({ measures }) => measures.map((measure) => measure.name)))]
  return names.map((measure) => `| ${[measureName('en', measure), ...found.map((indicator) => cellOf(indicator, measure))].join(' | ')} |`)
}

function cellOf({ measures }: ShownIndicator, name: string): string {
  const measure = measures.find((each) => each.name === name)
  if (measure === undefined) return ''
  if (!isKnown(measure)) return measure.limit === undefined ? '' : `*${indicatorWords('en').limits[measure.limit]}*`
  const { value, interval } = formatMeasure('en', measure)
  return interval === '' ? value : `${value} (${interval})`
}

test.each<[string, IndicatorName, IndicatorSubject['status'], readonly string[]]>([
  ['attack-tempo', 'attack-tempo', 'completed-and-failed', ['NL', 'north-western', 'europe']],
  ['attack-tempo', 'attack-tempo', 'deadly', ['NL', 'north-western', 'europe']],
  ['foiled-plots', 'foiled-plots', 'foiled', ['NL', 'north-western', 'europe']],
  ['severity', 'severity', 'completed', ['NL', 'north-western', 'europe']],
  ['arrests', 'arrests', undefined, ['NL', 'EU']],
])('docs/methods/%s.md has the numbers of %s, %s', async (page, name, status, areas) => {
  const text = await readData(`docs/methods/${page}.md`)
  expect(linesOf(name, status, areas).filter((line) => !text.includes(line))).toEqual([])
})
