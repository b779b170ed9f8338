import { expect, test } from 'vitest'
import { readLogbook } from '../../src/actions/logbook/read-logbook.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import type { Context } from '../../src/actions/context.ts'
import type { AsOf, DocumentMistake } from '../../src/core/index.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { aJudgement, anAssumption, aReveal, aSet, type Document } from './documents.ts'

const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
const now: AsOf = { asOf: '2026-11-24', recordedBy: undefined }
const record = (context: Context, documents: unknown) => recordDocuments(context, { text: typeof documents === 'string' ? documents : JSON.stringify(documents), path: 'x.json', author: undefined, known: undefined })

async function mistakesOf(documents: unknown, before: readonly Document[] = []): Promise<readonly DocumentMistake[]> {
  await using store = await aStore()
  const context = aContext(store)
  if (before.length > 0) get(await record(context, before))
  const recorded = await record(context, documents)
  expect(get(await readLogbook(context, now))).toHaveLength(before.length)
  return recorded.ok || recorded.problem.kind !== 'documents-wrong' ? expect.fail('it was kept') : recorded.problem.mistakes
}

test('a file with a set, an assumption and judgements by their labels is kept whole, each under the id of its kind, country and day', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const documents = [anAssumption({ label: 'known' }), aSet({ label: 'set' }), aJudgement('#set', 'analyst-1', { assumptions: ['#known'] }), aJudgement('#set', 'analyst-2')]
  const kept = get(await record(context, documents))
  expect(kept.map(({ id, about }) => [id, about])).toEqual([
    ['entry:assumption:NL:2018-03-26:1', undefined],
    ['entry:propositions:NL:2018-03-26:1', undefined],
    ['entry:judgement:NL:2018-03-27:1', 'entry:propositions:NL:2018-03-26:1'],
    ['entry:judgement:NL:2018-03-27:2', 'entry:propositions:NL:2018-03-26:1'],
  ])
  expect(kept[2]).toMatchObject({ scope: 'NL', stream: 'jihadist', body: { assumptions: ['entry:assumption:NL:2018-03-26:1'], afterReveal: false } })
})

test('a scope is kept as it is written everywhere, and what a person wrote is no label', async () => {
  await using store = await aStore()
  const [, second] = get(await record(aContext(store), [anAssumption({ label: 'first' }), anAssumption({ scope: 'nl/region:utrecht', text: { en: '#first' } })]))
  expect(second).toMatchObject({ country: 'NL', scope: 'NL/region:utrecht', body: { text: { en: '#first' } } })
})

test('one mistake anywhere, and nothing of the file is kept', async () => {
  expect(await mistakesOf([aSet({ label: 'set' }), aJudgement('#set', 'analyst-3')])).toEqual([{ at: '[1].author', what: 'not-asked', given: 'analyst-3', asked: ['analyst-1', 'analyst-2'] }])
})

test('what is wrong because an earlier document is wrong is not named beside it', async () => {
  expect(await mistakesOf([aSet({ label: 'set', due: '2018-01-01' }), aJudgement('#set', 'analyst-1')])).toEqual([{ at: '[0].due', what: 'too-early-day', given: '2018-01-01', first: '2018-03-26' }])
})

test.each<[string, unknown, readonly DocumentMistake[]]>([
  ['what is no JSON', '{', [{ at: '', what: 'no-json' }]],
  ['an empty list', '[]', [{ at: '', what: 'no-documents' }]],
  ['a number', '[3]', [{ at: '[0]', what: 'no-document' }]],
  ['an unknown kind', { kind: 'opinion' }, [{ at: 'kind', what: 'unknown-kind', given: 'opinion', allowed: expect.arrayContaining(['judgement']) as string[] }]],
  ['a person as author', aSet({ author: 'Jan Jansen' }), [{ at: 'author', what: 'bad-value', given: '"Jan Jansen"', form: 'role' }]],
  ['no author at all', aSet({ author: undefined }), [{ at: 'author', what: 'missing', form: 'role' }]],
  ['a day to come', aSet({ known: '2026-12-24', due: '2027-01-01' }), [{ at: 'known', what: 'day-to-come', given: '2026-12-24', today: '2026-11-24' }]],
  ['a day that does not exist', aSet({ due: '2018-02-30' }), [{ at: 'due', what: 'bad-value', given: '"2018-02-30"', form: 'day' }]],
  ['a window that ends before it begins', aSet({ window: { first: '2018-05-01', last: '2018-04-30' } }), [{ at: 'window.last', what: 'too-early-day', given: '2018-04-30', first: '2018-05-01' }]],
  ['a window that is over when it is asked', aSet({ window: { first: '2018-01-01', last: '2018-03-25' } }), [{ at: 'window.last', what: 'too-early-day', given: '2018-03-25', first: '2018-03-26' }]],
  ['a window without its last day', aSet({ window: { first: '2018-05-01' } }), [{ at: 'window.last', what: 'missing', form: 'day' }]],
  ['a set of two that says it is one', aSet({ relation: 'single' }), [{ at: 'propositions', what: 'too-many', limit: 1 }]],
  ['a proposition named twice', aSet({ propositions: [{ id: 'a', text: { en: 'x' } }, { id: 'a', text: { en: 'y' } }] }), [{ at: 'propositions[1].id', what: 'repeated', given: 'a' }]],
  ['a text in neither language, a field too many and a scope that is none', aSet({ question: {}, weight: 3, scope: 'Nederland' }), [
    { at: 'scope', what: 'bad-value', given: '"Nederland"', form: 'scope' },
    { at: 'question', what: 'bad-value', given: '{}', form: 'written-text' },
    { at: 'weight', what: 'unknown-field', given: 'weight' },
  ]],
  ['a kind that is no text', '{"kind": {"toString": null}}', [{ at: 'kind', what: 'unknown-kind', given: '{"toString":null}', allowed: expect.arrayContaining(['judgement']) as string[] }]],
  ['a kind nested beyond measure', `{"kind": ${nested}}`, [{ at: 'kind', what: 'unknown-kind', given: '[[["…"]]]', allowed: expect.arrayContaining(['judgement']) as string[] }]],
  ['a field nested beyond measure', `{"kind": "answer", "author": "a", "question": "entry:x", "text": ${nested}}`, [{ at: 'text', what: 'bad-value', given: '[[["…"]]]', form: 'written-text' }]],
  ['more evidence than anybody can look through', anAssumption({ evidence: Array.from({ length: 70_000 }, (_, at) => `J${at}`) }), [{ at: 'evidence', what: 'too-many', limit: 1000 }]],
  ['more documents than people write', Array.from({ length: 1001 }, () => anAssumption()), [{ at: '', what: 'too-many', limit: 1000 }]],
  ['a role and a scope that go on and on', anAssumption({ author: 'a'.repeat(61), scope: `NL/region:${'a'.repeat(200)}` }), [
    { at: 'author', what: 'bad-value', given: `"${'a'.repeat(59)}…`, form: 'role' },
    { at: 'scope', what: 'bad-value', given: `"NL/region:${'a'.repeat(49)}…`, form: 'scope' },
  ]],
  ['a text in which nothing can be seen', [anAssumption({ text: { en: '\u200B\u200D \u3164' } }), anAssumption({ breaks: { nl: '\0' } })], [
    { at: '[0].text.en', what: 'bad-value', given: '"\u200B\u200D \u3164"', form: 'text' },
    { at: '[1].breaks.nl', what: 'bad-value', given: '"\uFFFD"', form: 'text' },
  ]],
  ['labels that come later in the file', [aJudgement('#set', 'analyst-1'), anAssumption({ bears: ['#set'], evidence: ['#set'] }), aSet({ label: 'set' })], [
    { at: '[0].set', what: 'label-later', given: '#set' },
    { at: '[1].bears[0]', what: 'label-later', given: '#set' },
  ]],
  ['an outcome that is none', { kind: 'resolution', author: 'analyst-1', warning: 'entry:warning:NL:2018-03-26:1', outcome: { kind: 'maybe' }, reason: { en: 'x' } }, [{ at: 'outcome.kind', what: 'not-one-of', given: '"maybe"', allowed: ['occurred', 'did-not-occur', 'void'] }]],
  ['an outcome without a kind', { kind: 'resolution', author: 'analyst-1', warning: 'entry:warning:NL:2018-03-26:1', outcome: {}, reason: { en: 'x' } }, [{ at: 'outcome.kind', what: 'not-one-of', given: '', allowed: ['occurred', 'did-not-occur', 'void'] }]],
  ['evidence that nobody keeps', anAssumption({ evidence: ['J999'] }), [{ at: 'evidence', what: 'evidence-unknown', given: 'J999' }]],
  ['a set that is not there', aReveal('entry:propositions:NL:2018-03-26:1'), [{ at: 'set', what: 'entry-unknown', given: 'entry:propositions:NL:2018-03-26:1' }]],
])('refused by name: %s', async (_, documents, mistakes) => {
  expect(await mistakesOf(documents)).toEqual(mistakes)
})

test.each<[string, Document, readonly DocumentMistake[]]>([
  ['of 120 per cent', { probabilities: { none: 1.2, one: 0, more: 0 } }, [{ at: 'probabilities.none', what: 'bad-value', given: '1.2', form: 'probability' }]],
  ['that is no number', { probabilities: { none: 'likely', one: 0, more: 0 } }, [{ at: 'probabilities.none', what: 'bad-value', given: '"likely"', form: 'probability' }]],
  ['of no member, and a member without one', { probabilities: { none: 0.5, two: 0.5, more: 0 } }, [
    { at: 'probabilities.one', what: 'missing', form: 'probability' },
    { at: 'probabilities.two', what: 'not-one-of', given: 'two', allowed: ['none', 'one', 'more'] },
  ]],
])('a probability %s is refused', async (_, fields, mistakes) => {
  expect(await mistakesOf(aJudgement('entry:propositions:NL:2018-03-26:1', 'analyst-1', fields), [aSet()])).toEqual(mistakes)
})

test('a judgement of a day before its set is refused, and one of something else than a set', async () => {
  const before = [aSet(), anAssumption()]
  expect(await mistakesOf(aJudgement('entry:propositions:NL:2018-03-26:1', 'analyst-1', { known: '2018-03-25' }), before)).toEqual([{ at: 'known', what: 'too-early-day', given: '2018-03-25', first: '2018-03-26' }])
  expect(await mistakesOf(aJudgement('entry:assumption:NL:2018-03-26:1', 'analyst-1'), before)).toEqual([{ at: 'set', what: 'entry-of-other-kind', given: 'entry:assumption:NL:2018-03-26:1', wanted: ['propositions'] }])
})

const aRegister = (fields: Document = {}): Document => ({
  kind: 'hypotheses', author: 'team-lead', known: '2018-03-26', scope: 'NL', question: { en: 'why fewer?' }, hypotheses: [{ id: 'weaker', text: { en: 'weaker' } }, { id: 'chance', text: { en: 'chance' } }],
  items: [{ id: 'e1', text: { en: 'a fall' }, credibility: 'H', relevance: 'M', ratings: { weaker: 'CC', chance: 'I' } }], ...fields,
})
const aQuestion = (fields: Document = {}): Document => ({
  kind: 'question', author: 'team-lead', known: '2018-03-26', scope: 'NL', stream: 'jihadist', text: { en: 'as many again?' }, owner: 'analyst-1', indicator: 'attack-tempo', measure: 'count', threshold: 10, direction: 'at-least', due: '2018-09-30', staleAfterDays: 90, ...fields,
})

test.each<[string, Document, readonly DocumentMistake[]]>([
  ['a signpost that is impossible under one alternative', { kind: 'signpost', author: 'team-lead', of: 'entry:propositions:NL:2018-03-26:1', text: { en: 'x' }, probabilities: { none: 0, one: 0.5, more: 1 } }, [{ at: 'probabilities.none', what: 'bad-value', given: '0', form: 'likelihood' }]],
  ['a signpost of an assumption', { kind: 'signpost', author: 'team-lead', of: 'entry:assumption:NL:2018-03-26:1', text: { en: 'x' }, probabilities: {} }, [{ at: 'of', what: 'entry-of-other-kind', given: 'entry:assumption:NL:2018-03-26:1', wanted: ['propositions', 'hypotheses'] }]],
  ['a register with an item that leaves a hypothesis out', aRegister({ items: [{ id: 'e1', text: { en: 'x' }, credibility: 'H', relevance: 'M', ratings: { weaker: 'C' } }] }), [{ at: 'items[0].ratings.chance', what: 'missing', form: 'rating' }]],
  ['a register with a rating that is none', aRegister({ items: [{ id: 'e1', text: { en: 'x' }, credibility: 'H', relevance: 'M', ratings: { weaker: 'C', chance: 'X' } }] }), [{ at: 'items[0].ratings.chance', what: 'not-one-of', given: '"X"', allowed: ['CC', 'C', 'N', 'I', 'II', 'NA'] }]],
  ['a register whose item leans on nothing that is kept', aRegister({ items: [{ id: 'e1', text: { en: 'x' }, evidence: ['J999'], credibility: 'H', relevance: 'M', ratings: { weaker: 'C', chance: 'I' } }] }), [{ at: 'evidence', what: 'evidence-unknown', given: 'J999' }]],
  ['a question without a stream', aQuestion({ stream: undefined }), [{ at: 'stream', what: 'not-one-of', given: '', allowed: ['jihadist', 'right-wing', 'left-wing', 'other'] }]],
  ['a question about an indicator that Peil has not', aQuestion({ indicator: 'mood' }), [{ at: 'indicator', what: 'not-one-of', given: '"mood"', allowed: expect.arrayContaining(['attack-tempo']) as string[] }]],
  ['a question about a number that its indicator has not', aQuestion({ indicator: 'severity', measure: 'count' }), [{ at: 'measure', what: 'not-one-of', given: '"count"', allowed: expect.arrayContaining(['deaths-per-attack']) as string[] }]],
  ['a question whose figures may be no day old', aQuestion({ staleAfterDays: 0 }), [{ at: 'staleAfterDays', what: 'bad-value', given: '0', form: 'days' }]],
  ['a question that was due before it was asked', aQuestion({ due: '2018-03-25' }), [{ at: 'due', what: 'too-early-day', given: '2018-03-25', first: '2018-03-26' }]],
])('refused by name: %s', async (_, document, mistakes) => {
  expect(await mistakesOf(document, [aSet(), anAssumption()])).toEqual(mistakes)
})

test('an assumption breaks once, and a question is answered once', async () => {
  const broken = { kind: 'assumption-broken', author: 'team-lead', known: '2018-03-28', assumption: 'entry:assumption:NL:2018-03-26:1', reason: { en: 'an unknown returnee' } }
  const answer = { kind: 'answer', author: 'analyst-1', known: '2018-03-28', question: 'entry:question:NL:2018-03-26:1', text: { en: 'no' } }
  expect(await mistakesOf([broken, answer], [anAssumption(), aQuestion(), broken, answer])).toEqual([
    { at: '[0].assumption', what: 'done-before', entry: 'entry:assumption-broken:NL:2018-03-28:1' },
    { at: '[1].question', what: 'done-before', entry: 'entry:answer:NL:2018-03-28:1' },
  ])
})

test('an entry may lean on another as its evidence', async () => {
  await using store = await aStore()
  const kept = get(await record(aContext(store), [aSet({ label: 'set' }), anAssumption({ evidence: ['#set'] })]))
  expect(kept[1]?.evidence).toEqual(['entry:propositions:NL:2018-03-26:1'])
})
