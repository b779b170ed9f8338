import { expect, test } from 'vitest'
import type { EvidenceItem } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { evidenceList } from './evidence-list.ts'

const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>'

const passage: EvidenceItem = {
  kind: 'passage', id: 'a.1', report: 'a', title: hostile, source: 'paper', sourceName: hostile, published: '2018-03-26', page: undefined,
  before: hostile, quote: hostile, after: hostile, url: 'javascript:alert(1)', origin: 'nctv', illustrative: false,
}

test('a passage that carries markup opens as the text that it is, and links to the web alone', () => {
  const made = String(evidenceList([passage], wordsFor('en')))
  expect(made).not.toMatch(/<(?:img|script)|href="javascript:/)
  expect(made).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})
