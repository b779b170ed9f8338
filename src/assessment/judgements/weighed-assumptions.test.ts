import { expect, test } from 'vitest'
import type { EntryBody, LogbookEntry } from '../../core/index.ts'
import { weighedAssumptions } from './weighed-assumptions.ts'

const grounds = { informationBase: {}, analyticalRigour: {}, complexityAndVolatility: {} }
const entry = (id: string, body: EntryBody, fields: Partial<LogbookEntry> = {}): LogbookEntry => ({
  id, country: 'NL', scope: 'NL', stream: undefined, author: 'analyst-1', known: '2018-03-27', recorded: '2018-03-27T12:00:00.000Z', evidence: [], about: undefined, body, ...fields,
})
const assumption = (id: string, bears: readonly string[] = []) => entry(id, { kind: 'assumption', text: {}, standing: 'caveated', breaks: {}, bears })
const set = (id: string) => entry(id, { kind: 'propositions', question: {}, relation: 'single', propositions: [], judges: [], due: '2018-04-02', window: undefined })
const judgement = (id: string, about: string, assumptions: readonly string[], { author = 'analyst-1', afterReveal = false } = {}) =>
  entry(id, { kind: 'judgement', probabilities: {}, confidence: { level: 'low', grounds }, reasons: [], assumptions, afterReveal }, { about, author })
const level = (id: string, evidence: readonly string[]) => entry(id, {
  kind: 'level', scaleId: 'nl_dtn_5', step: 4, steps: 5, label: 'substantieel', reasons: [], review: '2018-09-01', until: undefined, trigger: undefined, second: undefined, proposal: undefined,
}, { evidence })
const fallsWith = (entries: readonly LogbookEntry[], id: string) => weighedAssumptions(entries).find((each) => each.assumption.id === id)?.falls.map((each) => each.entry)

test('with an assumption fall the judgements that name it, what was pooled of their set, and the level that was set on that; a judgement beside it stays', () => {
  const entries = [assumption('entry:assumption:1'), set('entry:set:1'), set('entry:set:2'), judgement('entry:j:1', 'entry:set:1', ['entry:assumption:1']), judgement('entry:j:2', 'entry:set:1', [], { author: 'analyst-2' }), level('entry:level:1', ['entry:set:1']), level('entry:level:2', ['entry:set:2'])]
  expect(fallsWith(entries, 'entry:assumption:1')).toEqual(['entry:set:1', 'entry:j:1', 'entry:level:1'])
})

test('a set does not fall by what its pooled value leaves out: a judgement made after the reveal, or one that its author replaced', () => {
  const entries = [
    assumption('entry:assumption:1'), assumption('entry:assumption:2'), set('entry:set:1'),
    judgement('entry:j:1', 'entry:set:1', ['entry:assumption:1']), judgement('entry:j:3', 'entry:set:1', []),
    judgement('entry:j:2', 'entry:set:1', ['entry:assumption:2'], { author: 'analyst-2', afterReveal: true }),
  ]
  expect(fallsWith(entries, 'entry:assumption:1')).toEqual(['entry:j:1'])
  expect(fallsWith(entries, 'entry:assumption:2')).toEqual(['entry:j:2'])
})

test('an entry that an assumption says it bears falls with it; one that was withdrawn does not, nor what leans on that', () => {
  const withdrawal = entry('entry:withdrawal:1', { kind: 'withdrawal', reason: 'x' }, { about: 'entry:j:1' })
  const entries = [set('entry:set:1'), judgement('entry:j:1', 'entry:set:1', []), assumption('entry:assumption:1', ['entry:j:1'])]
  expect(fallsWith(entries, 'entry:assumption:1')).toEqual(['entry:set:1', 'entry:j:1'])
  expect(fallsWith([...entries, level('entry:level:1', ['entry:j:1']), withdrawal], 'entry:assumption:1')).toEqual([])
})

test('an assumption that broke says since when; nothing leans on the saying so', () => {
  const broken = entry('entry:broken:1', { kind: 'assumption-broken', reason: { en: 'a returnee whom nobody knew' } }, { about: 'entry:assumption:1', known: '2018-04-01' })
  expect(weighedAssumptions([assumption('entry:assumption:1'), broken])).toMatchObject([{ broken: { known: '2018-04-01' }, falls: [] }])
})
