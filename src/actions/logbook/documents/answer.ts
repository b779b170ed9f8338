import { z } from 'zod'
import { entriesOf } from '../../../core/index.ts'
import { entryId, frame, object, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'
import { asAbout, entrySpokenOf } from './entry-spoken-of.ts'

const form = object({ kind: z.literal('answer'), ...frame, question: entryId, text: writtenText })

/** Closes a question with what was found. */
export const answerDocument = documentKind('answer', form, ({ question: id, text, evidence }, desk) => {
  const question = entrySpokenOf(desk, 'question', id, 'question')
  if (!question.ok) return question
  const before = entriesOf(desk.standing, 'answer').find(({ about }) => about === id)
  if (before !== undefined) return wrong({ at: 'question', what: 'done-before', entry: before.id })
  return taken({ ...asAbout(question.value), evidence, body: { kind: 'answer', text } })
})
