import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Statement } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { wouldChangeList } from './would-change.ts'

const flip = (id: string, to: number, direction: 'up' | 'down', moderateItems: number): Statement =>
  ({ id, sentence: { kind: 'flip', stream: 'jihadist', driver: id.startsWith('will') ? 'intent' : 'capability', direction, to, moderateItems }, evidence: [], origins: 0, corroboration: undefined })
const top: Statement = { id: 'top', sentence: { kind: 'top-step-needs-trigger', step: 5 }, evidence: [], origins: 0, corroboration: undefined }

function shown(wouldChange: readonly Statement[]): readonly string[] {
  const { document } = parseHTML(`<main>${String(wouldChangeList({ wouldChange, evidence: {} }, wordsFor('en')))}</main>`)
  return [...document.querySelectorAll('p, li')].map(({ id, textContent }) => `${id}: ${textContent}`)
}

test('what two ways to one level have in common is said once, and each keeps its name', () => {
  expect(shown([flip('will-1', 4, 'up', 1.2), flip('means-1', 4, 'up', 3), top])).toEqual([
    ': The model would propose level 4 on new, moderately strong indications (jihadist threat). Each of these is enough:',
    'will-1: 2 of more intent',
    'means-1: 3 of more capability',
    'top: The model never proposes level 5: that takes a specific, imminent attack, established by a person, with a place and an end date.',
  ])
})

test('the only way to a level is a sentence', () => {
  expect(shown([flip('will-1', 2, 'down', 3)])).toEqual(['will-1: With 3 new, moderately strong indications of less intent (jihadist threat) the model would propose level 2.'])
})
