import fc from 'fast-check'
import { expect, test } from 'vitest'
import { streams } from '../level/stream.ts'
import { chosenNotices } from './chosen-notices.ts'
import type { FollowerChoices } from './follower.ts'
import { noticeKinds, type Notice } from './notice.ts'

const countries = ['NL', 'BE', 'FR'] as const
const aNotice: fc.Arbitrary<Notice> = fc.record({
  id: fc.uuid(), kind: fc.constantFrom(...noticeKinds), edition: fc.constant('NL-1'), country: fc.constantFrom(...countries), stream: fc.constantFrom(...streams, undefined),
})
const notices = fc.array(aNotice)
const choices: fc.Arbitrary<FollowerChoices> = fc.record({ country: fc.constantFrom(...countries, undefined), stream: fc.constantFrom(...streams, undefined), onlyChanges: fc.boolean() })
const everything: FollowerChoices = { country: undefined, stream: undefined, onlyChanges: false }

test('who chooses nothing is told everything', () => {
  fc.assert(fc.property(notices, (all) => { expect(chosenNotices(all, everything)).toEqual(all) }))
})

test('each choice leaves out something and brings nothing in, whatever else is chosen, and the order stays', () => {
  fc.assert(fc.property(notices, choices, (all, chosen) => {
    const got = chosenNotices(all, chosen)
    expect(got).toEqual(all.filter((each) => got.includes(each)))
    for (const wider of [{ ...chosen, country: undefined }, { ...chosen, stream: undefined }, { ...chosen, onlyChanges: false }]) {
      const more = chosenNotices(all, wider)
      expect(got.every((each) => more.includes(each))).toBe(true)
    }
  }))
})

test('every notice reaches the followers of its own country and stream, and no notice those of another', () => {
  fc.assert(fc.property(aNotice, choices, (notice, { onlyChanges }) => {
    const reached = countries.flatMap((country) => streams.filter((stream) => chosenNotices([notice], { country, stream, onlyChanges }).length > 0).map((stream) => `${country} ${stream}`))
    const isLeftOut = onlyChanges && notice.kind === 'edition'
    expect(reached).toEqual(isLeftOut ? [] : streams.filter((stream) => notice.stream === undefined || notice.stream === stream).map((stream) => `${notice.country} ${stream}`))
  }))
})

test('a level that changes, a correction, a warning and what became of one are changes; an edition by itself is none', () => {
  const told = noticeKinds.map((kind): Notice => ({ id: kind, kind, edition: 'NL-2', country: 'NL', stream: undefined }))
  expect(chosenNotices(told, { ...everything, onlyChanges: true }).map(({ kind }) => kind)).toEqual(['correction', 'level-change', 'warning', 'resolution'])
})
