import { expect, test } from 'vitest'
import { fieldVersions, reconciled } from '../together/reconcile-fields.ts'
import { draftFields, draftOfFields, type DraftBody, type DraftSentence } from './draft-fields.ts'

const sentence = (id: string, nl: string, changes: Partial<DraftSentence> = {}): DraftSentence => ({ id, text: { nl, en: `${nl} (en)` }, behind: null, evidence: ['J067'], ...changes })
const draft = (...sentences: readonly DraftSentence[]): DraftBody => ({ day: '2018-03-26', corrects: null, acceptsUnreviewed: false, sentences: [...sentences] })

/** Both wrote on one draft; where both changed the same field, one side is taken. */
function together(before: DraftBody, theirs: DraftBody, mine: DraftBody, side: 'mine' | 'theirs' = 'mine') {
  const versions = fieldVersions(draftFields(before), draftFields(theirs), draftFields(mine))
  const chosen = new Map(versions.map(({ field, clash, chosen: own }) => [field, clash ? side : own] as const))
  return { clashes: versions.filter(({ clash }) => clash).map(({ field }) => field), made: draftOfFields(reconciled(draftFields(theirs), draftFields(mine), chosen), theirs, mine) }
}

test('what only one of two changed is kept, of both', () => {
  const before = draft(sentence('a', 'Een.'), sentence('b', 'Twee.'))
  const { clashes, made } = together(before, draft(sentence('a', 'Een, anders.'), sentence('b', 'Twee.'), sentence('c', 'Van hen.')), draft(sentence('a', 'Een.'), sentence('b', 'Twee.', { evidence: ['J067', 'J069'] }), sentence('d', 'Van mij.')))
  expect(clashes).toEqual([])
  expect(made.sentences.map(({ id, text, evidence }) => [id, text.nl, evidence.length])).toEqual([['a', 'Een, anders.', 1], ['b', 'Twee.', 2], ['c', 'Van hen.', 1], ['d', 'Van mij.', 1]])
})

test('a sentence that both changed is a clash, and either choice is whole', () => {
  const before = draft(sentence('a', 'Een.'))
  const [theirs, mine] = [draft(sentence('a', 'Van hen.')), draft(sentence('a', 'Van mij.', { behind: 'en' }))]
  expect(together(before, theirs, mine).clashes).toEqual(['a/nl', 'a/en'])
  expect(together(before, theirs, mine, 'theirs').made.sentences).toMatchObject([{ text: { nl: 'Van hen.' }, behind: 'en' }])
  expect(together(before, theirs, mine, 'mine').made.sentences).toMatchObject([{ text: { nl: 'Van mij.' } }])
})

test('a sentence that the other took out and nobody changed is gone; one that I changed comes back by my choice', () => {
  const before = draft(sentence('a', 'Een.'), sentence('b', 'Twee.'))
  expect(together(before, draft(sentence('b', 'Twee.')), before).made.sentences.map(({ id }) => id)).toEqual(['b'])
  const mine = draft(sentence('a', 'Een, van mij.'), sentence('b', 'Twee.'))
  expect(together(before, draft(sentence('b', 'Twee.')), mine).made.sentences.map(({ text }) => text.nl)).toContain('Een, van mij.')
})
