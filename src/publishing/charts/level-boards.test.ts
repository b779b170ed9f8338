import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { wordsFor } from '../../words/words-for.ts'
import { levelBoardsChart } from './level-boards.ts'

test('the boards of two scales stand apart, and no water line joins them', () => {
  const { document } = parseHTML(levelBoardsChart(aThreatPicture().boards, '2018-03-26', wordsFor('nl'), 'wide'))
  const waters = [...document.querySelectorAll('rect')].map((rect) => ({ from: Number(rect.getAttribute('x')), to: Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')) }))
  expect(waters).toHaveLength(6)
  const [lastOfOld, firstOfNew] = [waters[4], waters[5]]
  expect((firstOfNew?.from ?? 0) - (lastOfOld?.to ?? 0)).toBeGreaterThan(10)
})

test('says the step with the length of its own scale', () => {
  const svg = levelBoardsChart(aThreatPicture().boards, '2018-03-26', wordsFor('nl'), 'wide')
  expect(svg).toContain('3 van 4')
  expect(svg).toContain('4 van 5')
})
