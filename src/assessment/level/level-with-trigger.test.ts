import { expect, test } from 'vitest'
import { get } from '../../../test/builders/get.ts'
import { parseScope, type Day, type LogbookEntry } from '../../core/index.ts'
import { levelWithTrigger } from './level-with-trigger.ts'

const trigger: LogbookEntry = {
  id: 'entry:trigger:NL:2019-03-18:1', country: 'NL', scope: 'NL/region:utrecht', stream: undefined, author: 'duty-officer', known: '2019-03-18', recorded: '2019-03-18T11:00:00.000Z', evidence: [], about: undefined,
  body: { kind: 'trigger', ground: 'attack-with-follow-on-risk', reason: { en: 'The perpetrator has not been found.' }, until: '2019-03-19' },
}
const possible = (scope: string, day: Day) => levelWithTrigger(4, [trigger], get(parseScope(scope)), day, { trigger: 5 })

test('while a trigger stands the top step is possible there, and the proposal stays what it was', () => {
  expect(possible('NL/region:utrecht', '2019-03-18')).toEqual({ proposed: 4, highestPossible: 5, standing: [trigger] })
  expect(possible('NL/region:utrecht/municipality:utrecht', '2019-03-19').highestPossible).toBe(5)
})

test('it ends with its last day, begins with its first, and lifts neither the country nor another part', () => {
  expect(possible('NL/region:utrecht', '2019-03-20')).toEqual({ proposed: 4, highestPossible: 4, standing: [] })
  expect(possible('NL/region:utrecht', '2019-03-17').highestPossible).toBe(4)
  expect(possible('NL', '2019-03-18').highestPossible).toBe(4)
  expect(possible('NL/region:limburg', '2019-03-18').highestPossible).toBe(4)
})

test('it is told where the model proposes nothing', () => {
  expect(levelWithTrigger(undefined, [trigger], get(parseScope('NL/region:utrecht')), '2019-03-18', undefined)).toEqual({ proposed: undefined, highestPossible: undefined, standing: [trigger] })
})
