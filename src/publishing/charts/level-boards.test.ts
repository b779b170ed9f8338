import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { daysBetween, firstDayOf, type LevelBoard } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { hasBriefSpells, levelBoardsChart } from './level-boards.ts'

const draw = (boards: readonly LevelBoard[], size: 'wide' | 'narrow' = 'wide') => parseHTML(levelBoardsChart(boards, '2018-03-26', wordsFor('nl'), size)).document

test.each(['wide', 'narrow'] as const)('%s: the water of the old board ends on 10 July 2016 by the years under it', (size) => {
  const document = draw(aThreatPicture().boards, size)
  const waters = [...document.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')))
  const years = new Map([...document.querySelectorAll('text')].flatMap((text) => (/^20\d\d$/.test(text.textContent ?? '') ? [[Number(text.textContent), Number(/translate\(([\d.]+)/.exec(text.getAttribute('transform') ?? '')?.[1])] as const] : [])))
  const [first, last] = [...years].filter(([year]) => year <= 2016).filter((_, index, all) => index === 0 || index === all.length - 1)
  if (first === undefined || last === undefined) throw new Error('two years on the old board')
  const pixelsPerDay = (last[1] - first[1]) / daysBetween(firstDayOf(String(first[0])), firstDayOf(String(last[0])))
  const end = last[1] + pixelsPerDay * daysBetween(firstDayOf(String(last[0])), '2016-07-11')
  expect(waters.filter((x) => Math.abs(x - end) < 0.6), `${end} in ${waters}`).toHaveLength(2)
})

test('each board has one water line of its own', () => {
  const lines = [...draw(aThreatPicture().boards).querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '').filter((d) => d.includes('L'))
  expect(lines).toHaveLength(2)
})

test('says the step with the length of its own scale', () => {
  const text = draw(aThreatPicture().boards).documentElement.textContent ?? ''
  expect(text).toContain('3 van 4')
  expect(text).toContain('4 van 5')
})

test('a spell of days has its days written to it', () => {
  const spells = ([[4, 'severe', '2014-08-29', '2017-05-22'], [5, 'critical', '2017-05-23', '2017-05-26'], [4, 'severe', '2017-05-27', undefined]] as const)
    .map(([ordinal, label, from, to]) => ({ ordinal, label, from, to, editions: [], evidence: [] }))
  const british: LevelBoard = { scaleId: 'uk_jtac_2006', scaleName: 'five', steps: 5, labels: ['low', 'moderate', 'substantial', 'severe', 'critical'], validFrom: '2006-08-01', validTo: undefined, spells }
  expect(draw([british]).documentElement.textContent).toContain('critical, 4 dagen vanaf 23 mei 2017')
  expect(hasBriefSpells([british], '2018-03-26')).toBe(true)
  expect(hasBriefSpells(aThreatPicture().boards, '2018-03-26')).toBe(false)
})
