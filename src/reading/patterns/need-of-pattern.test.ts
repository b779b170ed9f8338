import { expect, test } from 'vitest'
import { needOf, pieceOf } from './need-of-pattern.ts'

test.each([
  ['aanslag', 'aanslag'],
  ['Threat Level', 'threat level'],
  ['aanslag(?:en)?', 'aanslag'],
  ['niveau \\d', 'niveau 0'],
  ['radicali[sz]ation', { any: ['radicalisation', 'radicalization'] }],
  ['Syri[ëe]', { any: ['syri\x7f', 'syrie'] }],
  ['stijgt|daalt', { any: ['daalt', 'stijgt'] }],
  ['aanslag|aanslagen', 'aanslag'],
  ['neemt (?:\\p{L}+ )?toe', { all: ['neemt', 'toe'] }],
  ['(?:neemt|nam)[^.]*(?:toe|minder)', { all: [{ any: ['nam', 'neemt'] }, { any: ['toe', 'minder'] }] }],
  ['(?<!niet )gestegen(?! is)', 'gestegen'],
  ['(?:aan )+vijf', { all: ['aan ', 'vijf'] }],
  // What stands in nearly every sentence is no help beside what does not.
  ['[ ,][^.]*gedaald', 'gedaald'],
] as const)('/%s/ needs %j', (source, need) => {
  expect(needOf(pieceOf(source))).toEqual(need)
})

test.each(['a?', 'vijf|', '\\p{L}+', '[^a]', 'vijf|\\p{N}', '(?:vijf)*', ''])('/%s/ needs nothing', (source) => {
  expect(needOf(pieceOf(source))).toBeUndefined()
})

test('A stand-in is what it stands for', () => {
  expect(needOf(pieceOf('de \uE000s?', new Map([['\uE000', pieceOf('aanslag|aanval')]])))).toEqual({ any: ['de aanval', 'de aanslag'] })
})
