import { expect, test } from 'vitest'
import { parseReportJson } from './parse-report-json.ts'

test('a report in JSON is read with its day, language and country', () => {
  const json = '{"id": "a", "text": "Niveau 4.", "published": "2018-03~", "lang": "nl", "country": "NL", "claims": []}'
  const value = { id: 'a', text: 'Niveau 4.', published: '2018-03~', lang: 'nl', country: 'NL', url: undefined, title: undefined }
  expect(parseReportJson(json, 'a.json')).toEqual({ ok: true, value })
})

test('text that PostgreSQL cannot hold is replaced before anything is counted', () => {
  const json = '{"id": "a\\u0000", "text": "a\\u0000b\\ud800c", "title": "\\ud800", "url": "\\u0000"}'
  expect(parseReportJson(json, 'a.json')).toMatchObject({ ok: true, value: { id: 'a\uFFFD', text: 'a\uFFFDb\uFFFDc', title: '\uFFFD', url: '\uFFFD' } })
})

test.each([
  ['{', { kind: 'report-malformed', field: 'json' }],
  ['[]', { kind: 'report-malformed', field: 'json' }],
  ['{"text": "x"}', { kind: 'report-malformed', field: 'id' }],
  ['{"id": "a", "text": 4}', { kind: 'report-malformed', field: 'text' }],
  ['{"id": "a", "text": "x", "lang": 4}', { kind: 'report-malformed', field: 'lang' }],
  ['{"id": " ", "text": "x"}', { kind: 'report-malformed', field: 'id' }],
  [JSON.stringify({ id: 'a'.repeat(201), text: 'x' }), { kind: 'report-malformed', field: 'id' }],
  ['{"id": "a", "text": " \\n"}', { kind: 'text-empty', path: 'a.jsonl:3' }],
  ['{"id": "a", "text": "x", "published": "2018-02-30"}', { kind: 'in-report', path: 'a.jsonl:3', problem: { kind: 'date-invalid', given: '2018-02-30' } }],
  ['{"id": "a", "text": "x", "lang": "de"}', { kind: 'in-report', problem: { kind: 'language-unknown', given: 'de' } }],
  ['{"id": "a", "text": "x", "country": "QQ"}', { kind: 'in-report', problem: { kind: 'country-unknown', given: 'QQ' } }],
] as const)('%s is refused with the field that is wrong', (json, problem) => {
  expect(parseReportJson(json, 'a.jsonl:3')).toMatchObject({ ok: false, problem })
})

test('a country may stand in small letters', () => {
  expect(parseReportJson('{"id": "a", "text": "x", "country": "nl"}', 'a.json')).toMatchObject({ ok: true, value: { country: 'NL' } })
})
