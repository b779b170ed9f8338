import { expect, test } from 'vitest'
import { findCorpus } from '../corpora.ts'
import { tokensUnder, toDocument } from '../clin26/meantime.ts'
import { eventMeasures } from '../clin26/score-events.ts'
import { nameF1 } from '../clin26/score-names.ts'
import { scoreClin26 } from './clin26.ts'

const name = (type: string, start: number, end: number) => ({ type, start, end })
const line = {
  docid: 'made-up',
  sentences: [
    { tokens: ['Rotor', 'wint'], ne: [name('ORG', 0, 1)], events: [{ tokens: [1], certainty: 'CERTAIN', polarity: 'POS' }] },
    { tokens: ['01-Jan-20'], ne: [], events: [] },
    { tokens: ['De', 'baas', '(', 'Els', 'de', 'Wit', ')', 'van', 'Wal', '-', 'Rotor', 'uit', 'de', 'V.', 'S.', 'zweeg', '.'], ne: [name('PER', 3, 6)], events: [{ tokens: [15], certainty: 'CERTAIN', polarity: 'NEG' }] },
    { tokens: ['Niemand', 'lachte', '.'], ne: [], events: [] },
  ],
}

test('The tokens make a text as a reader meets it, and every token is found in it again', () => {
  const { text, tokens } = toDocument(line)
  expect(text).toBe('Rotor wint\n\n01-Jan-20\n\nDe baas (Els de Wit) van Wal-Rotor uit de V.S. zweeg. Niemand lachte.')
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(line.sentences.flatMap((sentence) => sentence.tokens))
})

test('Labels count tokens over the whole document', () => {
  const { names, events } = toDocument(line)
  expect(names).toEqual([name('ORG', 0, 1), name('PER', 6, 9)])
  expect(events.map((event) => event.tokens)).toEqual([[1], [18]])
})

test('A stretch that touches part of a token has the whole of it', () => {
  const document = toDocument(line)
  const at = document.text.indexOf('Els')
  expect(tokensUnder(document, { start: at + 1, end: at + 'Els de W'.length })).toEqual({ start: 6, end: 9 })
  expect(tokensUnder({ tokens: [] }, { start: 0, end: 4 })).toBeUndefined()
})

test('A name is right where span and type are, counts once, and the F1 is over all documents together', () => {
  const half = { predicted: [name('PER', 0, 2), name('PER', 0, 2), name('LOC', 4, 5)], labelled: [name('PER', 0, 2), name('ORG', 4, 5)] }
  const missed = { predicted: [], labelled: [name('LOC', 1, 2), name('LOC', 3, 4)] }
  expect(nameF1([half])).toBe(0.5)
  expect(nameF1([half, missed])).toBeCloseTo(2 / 6)
  expect(nameF1([])).toBe(0)
})

const absent = 'no Dutch Wikinews: neither PEIL_CORPORA nor ../shared/corpora holds clin26-meantime-nl/dev/docs.jsonl'

test('On Dutch Wikinews at least 72 % of the names are found with their exact words', (context) => {
  const file = findCorpus('clin26-meantime-nl/dev/docs.jsonl')
  if (file === undefined) context.skip(absent)
  const [score] = scoreClin26([file ?? ''])
  expect(score?.measures.ner).toBeGreaterThanOrEqual(0.72)
})

const event = (certainty: string | null, polarity: string | null, ...tokens: number[]) => ({ tokens, certainty, polarity })

test('Events count by token, and what is not certain counts by event', () => {
  const labelled = [event('CERTAIN', 'POS', 1), event('CERTAIN', 'NEG', 3, 4), event('PROBABLE', 'POS', 6), event(null, null, 8)]
  const predicted = [event('CERTAIN', 'POS', 1), event('POSSIBLE', 'POS', 4), event('POSSIBLE', 'POS', 9)]
  const { event: byToken, uncertain, certainty, certaintyOfFound } = eventMeasures([{ predicted, labelled }])
  expect(byToken).toBeCloseTo((2 * 2) / (3 + 5))
  expect(uncertain).toBeCloseTo(0.5)
  expect(certainty).toBeCloseTo(1 / 3)
  expect(certaintyOfFound).toBeCloseTo(1 / 2)
})

test('Saying nothing finds nothing', () => {
  expect(eventMeasures([{ predicted: [], labelled: [event('CERTAIN', 'POS', 1)] }])).toEqual({ event: 0, uncertain: 0, certainty: 0, certaintyOfFound: 0 })
})
