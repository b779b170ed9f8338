import { expect, test } from 'vitest'
import { parseReportJson } from './parse-report-json.ts'

test('a report in JSON is read with its day, language and country', () => {
  const json = '{"id": "a", "text": "Niveau 4.", "published": "2018-03~", "lang": "nl", "country": "NL", "claims": []}'
  const value = { id: 'a', text: 'Niveau 4.', published: '2018-03~', lang: 'nl', country: 'NL', url: undefined, title: undefined }
  expect(parseReportJson(json, 'a.json')).toEqual({ ok: true, value })
})

test('text that PostgreSQL cannot hold is replaced before anything is counted', () => {
  expect(parseReportJson('{"id": "a", "text": "a\\u0000b\\ud800c"}', 'a.json')).toMatchObject({ ok: true, value: { text: 'a\uFFFDb\uFFFDc' } })
})

test.each([
  ['{', { kind: 'report-malformed', field: 'json' }],
  ['[]', { kind: 'report-malformed', field: 'json' }],
  ['{"text": "x"}', { kind: 'report-malformed', field: 'id' }],
  ['{"id": "a", "text": 4}', { kind: 'report-malformed', field: 'text' }],
  ['{"id": "a", "text": "x", "lang": 4}', { kind: 'report-malformed', field: 'lang' }],
  ['{"id": "a", "text": "x", "published": "2018-02-30"}', { kind: 'date-invalid', given: '2018-02-30' }],
  ['{"id": "a", "text": "x", "lang": "de"}', { kind: 'language-unknown', given: 'de' }],
  ['{"id": "a", "text": "x", "country": "QQ"}', { kind: 'country-unknown', given: 'QQ' }],
] as const)('%s is refused with the field that is wrong', (json, problem) => {
  expect(parseReportJson(json, 'a.json', 3)).toMatchObject({ ok: false, problem })
})
