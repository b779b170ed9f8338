import path from 'node:path'
import { expect, test } from 'vitest'
import { aDatabase } from '../builders/a-store.ts'
import { callPeil } from './call-peil.ts'
import { checkout } from './run-peil.ts'

const file = (name: string) => path.join(checkout, 'examples/judgements', name)
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

test('three roles judge apart what is asked in the example, and see each other only when it is opened', async () => {
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  const say = async (...words: readonly string[]) => oneLine((await callPeil(words, { env })).out)
  const asked = await callPeil(['record', file('1-asked.json')], { env })
  expect(asked).toMatchObject({ code: 0 })
  expect(asked.out).toContain('entry:propositions:NL:2018-03-26:1: put on record as of 26 March 2018\n')

  const early = await callPeil(['record', file('3-opened.json')], { env })
  expect(early).toMatchObject({ code: 1, out: '' })
  expect(early.err).toContain('  - [0].set: still waited for: analyst-1, analyst-2, analyst-3. The set can be opened when they have judged, or after 2018-04-06.\n')

  expect(await callPeil(['record', file('2-judged.json')], { env })).toMatchObject({ code: 0 })
  const closed = await say('judgements', '--as-of', '2018-03-31')
  expect(closed).toContain('Closed. Judged by: analyst-1, analyst-2 and analyst-3; still asked: nobody')
  for (const shown of [closed, await say('logbook', '--json'), await say('why', 'entry:judgement:NL:2018-03-28:1', '--json')]) expect(shown).not.toMatch(/rare in the Netherlands|0\.7\b.*0\.2\b|J068.*J069.*entry:judgement/)

  expect(await callPeil(['record', file('3-opened.json')], { env })).toMatchObject({ code: 0 })
  const open = await say('judgements', '--as-of', '2018-03-31')
  expect(open).toContain('none, no attack: between “realistic possibility” and “likely or probable” (54%); from 25% to 70%')
  expect(open).toContain('analyst-3 differs on none: unlikely (25%), against between “realistic possibility” and “likely or probable” (54%) together.')
  expect(open).toContain('Attacks were rare in the Netherlands')
  expect(await say('judgements', '--as-of', '2018-03-31', '--lang', 'nl')).toContain('tussen “reële mogelijkheid” en “waarschijnlijk” (54 %)')
  expect(await say('judgements', '--as-of', '2018-03-29')).toContain('Closed.')
}, 180_000)

test('a question calls its owner when it is overdue, also beside the picture', async () => {
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  expect(await callPeil(['record', file('1-asked.json')], { env })).toMatchObject({ code: 0 })
  const fresh = oneLine((await callPeil(['questions', '--as-of', '2018-03-31'], { env })).out)
  expect(fresh).toContain('The threshold has not been reached: 2 attacks on 31 March 2018.')
  expect(fresh).not.toContain('has to look')
  expect((await callPeil(['picture', '--as-of', '2018-03-31'], { env })).err).not.toContain('peil questions')
  expect((await callPeil(['picture', '--as-of', '2018-10-31'], { env })).err).toContain('1 open question calls its owner (analyst-1): peil questions.\n')
}, 180_000)
