import { expect, test } from 'vitest'
import { aTerminal } from '../../test/builders/a-terminal.ts'

/** Refused before any store is opened. */
const peil = aTerminal('postgres://127.0.0.1:1/nothing', '2026-11-26T12:00:00Z')
const trigger = ['trigger', '--by', 'duty-officer', '--ground', 'specific-and-imminent', '--until', '2026-12-01', '--reason', 'a plot'] as const

test('a second reason of a trigger, which would not be kept, is refused', async () => {
  expect(await peil(...trigger, '--reason', 'another')).toMatchObject({ code: 2, err: expect.stringContaining('more than it can use') as string })
})

test('a country and a scope in another one are refused: only one can be meant', async () => {
  expect(await peil(...trigger, '--country', 'BE', '--scope', 'NL/region:utrecht')).toMatchObject({ code: 2, err: expect.stringContaining('both name the place') as string })
})
