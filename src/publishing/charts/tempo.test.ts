import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { wordsFor } from '../../words/words-for.ts'
import { tempoDotsChart } from './tempo-dots.ts'
import { tempoRatesChart } from './tempo-rates.ts'

const { tempo } = aThreatPicture()
if (tempo === undefined) throw new Error('the picture has a tempo')

type Toll = number | undefined

const drawTolls = (...tolls: readonly Toll[]) => {
  const points = tolls.map((killed, index) => ({ day: `2017-0${index + 1}-01`, place: { nl: 'Ergens', en: 'Somewhere' }, country: undefined, killed, counted: [], evidence: 'x' }))
  return parseHTML(tempoDotsChart({ ...tempo, points }, wordsFor('nl'), 'wide')).document
}
const textOf = (...tolls: readonly Toll[]) => drawTolls(...tolls).documentElement.textContent ?? ''
/** Plot moves a whole group for `dy`, its texts for their own places. */
const middleOf = (text: Element) => [text, text.parentElement].reduce((sum, each) => sum + Number(/translate\(-?[\d.]+,(-?[\d.]+)\)/.exec(each?.getAttribute('transform') ?? '')?.[1] ?? 0), 0)

describe('dots', () => {
  test('twice the dead is twice the ink, for many as for few', () => {
    const attacks = [...drawTolls(10, 20, 160).querySelectorAll('circle')].slice(-3).map((circle) => Number(circle.getAttribute('r')))
    const [few, double, many] = attacks.toSorted((one, other) => one - other).map((radius) => radius ** 2)
    expect((double ?? 0) / (few ?? 1)).toBeCloseTo(2, 6)
    expect((many ?? 0) / (few ?? 1)).toBeCloseTo(16, 6)
  })

  test('the key says the sizes that the chart holds, and unknown only where a toll is unknown', () => {
    expect(textOf(0, 22)).toContain('doden:01–31022')
    expect(textOf(0, 22)).not.toContain('50')
    expect(textOf(0, 22)).not.toContain('onbekend')
    expect(textOf(0, undefined)).toContain('onbekend')
  })
})

test.each(['wide', 'narrow'] as const)('%s: no grid line runs through the words above an interval', (size) => {
  const { document } = parseHTML(tempoRatesChart(tempo, wordsFor('nl'), size))
  const words = [...document.querySelectorAll('text')].filter((text) => (text.textContent ?? '').includes('dagen')).map(middleOf)
  const grid = [...document.querySelectorAll('line')].map((line) => [Number(line.getAttribute('y1')), Number(line.getAttribute('y2'))] as const)
  expect(words).toHaveLength(tempo.rates.length)
  expect(grid.length).toBeGreaterThan(words.length)
  for (const word of words) expect(grid.filter(([one, other]) => Math.min(one, other) < word - 1 && Math.max(one, other) > word + 1)).toEqual([])
})
