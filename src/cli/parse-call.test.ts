import { expect, test } from 'vitest'
import { parseCall } from './parse-call.ts'
import type { CommandShape } from './command.ts'

const picture: CommandShape = { name: 'picture', argument: undefined, options: ['as-of', 'json'] }
const check: CommandShape = { name: 'check', argument: { name: 'FILE', many: false, optional: false }, options: ['as-of'] }

test('an option may carry its value behind a space or an equals sign', () => {
  const expected = { ok: true, value: { args: [], values: { 'as-of': '2018-03-26' }, switches: new Set(['json']), lists: {} } }
  expect(parseCall(picture, ['--as-of', '2018-03-26', '--json'])).toEqual(expected)
  expect(parseCall(picture, ['--json', '--as-of=2018-03-26'])).toEqual(expected)
})

test('standard input and words behind -- are arguments', () => {
  expect(parseCall(check, ['-'])).toMatchObject({ ok: true, value: { args: ['-'] } })
  expect(parseCall(check, ['--', '--odd-name.txt'])).toMatchObject({ ok: true, value: { args: ['--odd-name.txt'] } })
})

test.each([
  [picture, ['--as-off', '2018-03-26'], 'unknown-option'],
  [picture, ['--json=yes'], 'unknown-option'],
  [picture, ['--as-of'], 'missing-value'],
  [picture, ['--as-of='], 'missing-value'],
  [picture, ['--as-of= '], 'missing-value'],
  [picture, ['--as-of=\u200b\u2066'], 'missing-value'],
  [check, [''], 'missing-argument'],
  [picture, ['2018-03-26'], 'too-many-arguments'],
  [check, [], 'missing-argument'],
  [check, ['one.txt', 'two.txt'], 'too-many-arguments'],
] as const)('%o called with %j is refused as %s', (command, words, what) => {
  expect(parseCall(command, words)).toMatchObject({ ok: false, problem: { kind: 'usage', detail: { what } } })
})

test('help needs no arguments', () => {
  expect(parseCall(check, ['--help'])).toMatchObject({ ok: true })
})

test('a field may be given more than once', () => {
  const correct: CommandShape = { name: 'correct', argument: { name: 'CLAIM', many: false, optional: false }, options: ['field'] }
  expect(parseCall(correct, ['r:FIGURE-1-2', '--field', 'value=160', '--field=qualifier=approx'])).toMatchObject({ ok: true, value: { args: ['r:FIGURE-1-2'], lists: { field: ['value=160', 'qualifier=approx'] } } })
})
