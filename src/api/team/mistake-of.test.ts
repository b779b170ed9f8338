import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { requestMistakes } from '../../words/request-mistakes.ts'
import { day } from './assessing/asked-fields.ts'
import { mistakesOf } from './mistake-of.ts'

const shape = z.strictObject({ label: z.string().min(3).max(5), days: z.number().int().min(1).max(366), kind: z.enum(['a', 'b']), ids: z.array(z.string()).max(2), from: day, is: z.boolean() })
const right = { label: 'vier', days: 1, kind: 'a', ids: [], from: '2018-03-26', is: true }
const said = (given: unknown) => requestMistakes('nl', mistakesOf('body', shape.safeParse(given).error?.issues ?? [], given))

test.each([
  [{}, ''],
  [{ label: undefined }, 'body.label: ontbreekt'],
  [{ label: 4 }, 'body.label: moet tekst zijn'],
  [{ label: 'a' }, 'body.label: heeft minstens 3 tekens nodig'],
  [{ label: 'te lang' }, 'body.label: mag hoogstens 5 tekens hebben'],
  [{ days: 0 }, 'body.days: moet minstens 1 zijn'],
  [{ days: 367 }, 'body.days: mag hoogstens 366 zijn'],
  [{ days: 1.5 }, 'body.days: moet een heel getal zijn'],
  [{ kind: 'c' }, 'body.kind: moet een van deze zijn: a, b'],
  [{ ids: ['1', '2', '3'] }, 'body.ids: mag hoogstens 2 onderdelen hebben'],
  [{ ids: ['1', 2] }, 'body.ids.1: moet tekst zijn'],
  [{ from: 'gisteren' }, 'body.from: moet zijn zoals 2026-11-26'],
  [{ is: 'ja', more: 1 }, 'body.is: moet true of false zijn; body: heeft velden die hier niet horen: more'],
])('of %j is said in Dutch what is wrong', (changes, expected) => {
  expect(said({ ...right, ...changes })).toBe(expected)
})

test('a body of nothing but mistakes is answered with some of them', () => {
  const given = Array.from({ length: 10_000 }, (_, at) => at)
  expect(mistakesOf('body', z.array(z.string()).safeParse(given).error?.issues ?? [], given)).toHaveLength(20)
  expect(said({ ...right, [`a${'b'.repeat(1000)}`]: 1 }).length).toBeLessThan(150)
})
