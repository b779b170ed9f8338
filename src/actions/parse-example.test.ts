import { expect, test } from 'vitest'
import { parseExample } from './parse-example.ts'

const example = {
  id: 'a', title: 'T', lang: 'nl', country: 'NL', published: '2018-03-26', marking: 'clear', licence: 'EUPL-1.2', note: 'Written for the demo.',
  source: { id: 's', name: 'S', kind: 'newspaper', reliability: 'C' }, text: 'Niveau 4.',
}

test('an example becomes a report that is marked as written for the demo', () => {
  const parsed = parseExample(JSON.stringify(example), 'a.json')
  expect(parsed).toMatchObject({ ok: true, value: { report: { id: 'a', source: 's', illustrative: true, known: undefined }, withdrawn: undefined } })
})

test('a withdrawn example says when and why', () => {
  const withdrawn = { known: '2018-04-09', reason: 'No plan was found.' }
  expect(parseExample(JSON.stringify({ ...example, withdrawn }), 'a.json')).toMatchObject({ ok: true, value: { withdrawn } })
})

test.each([
  ['published', { ...example, published: '2018-02-30' }],
  ['lang', { ...example, lang: 'fr' }],
  ['kind', { ...example, source: { ...example.source, kind: 'blog' } }],
  ['known', { ...example, withdrawn: { known: '2018', reason: 'x' } }],
  ['text', { ...example, text: '' }],
])('a wrong %s is named', (field, value) => {
  expect(parseExample(JSON.stringify(value), 'a.json')).toMatchObject({ ok: false, problem: { kind: 'report-malformed', path: 'a.json', field } })
})
