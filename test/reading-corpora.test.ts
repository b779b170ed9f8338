import { expect, test } from 'vitest'
import { findCorpus, reportsIn } from '../bench/reading/corpora.ts'
import { scorerOf } from '../bench/reading/suites/threat-reports.ts'
import { countOf, foundCount, scoreReading } from '../bench/reading/score-predictions.ts'

const folder = findCorpus('threat-reports/dev')
const absent = 'no labelled reports: neither PEIL_CORPORA nor ../shared/corpora holds threat-reports/dev'
const labelled = { folder: folder ?? '', scorer: scorerOf(folder ?? '') }

test('On labelled reports the reader finds at least 95 % and gets 82 % wholly right, and moves no level falsely', (context) => {
  if (folder === undefined) context.skip(absent)
  const score = scoreReading(reportsIn(labelled.folder), labelled)
  expect(score.headline.found).toBeGreaterThanOrEqual(0.95)
  expect(score.headline.right).toBeGreaterThanOrEqual(0.82)
  expect(score.levelFalseMoves).toBe(0)
})

test('Of the article with 38 claims the reader finds at least 36, with at most 42 claims of its own', (context) => {
  if (folder === undefined) context.skip(absent)
  const score = scoreReading(reportsIn(labelled.folder).filter(({ id }) => id === '000'), labelled)
  expect(countOf(score, 'labelled')).toBe(38)
  expect(foundCount(score)).toBeGreaterThanOrEqual(36)
  expect(countOf(score, 'predicted')).toBeLessThanOrEqual(42)
})
