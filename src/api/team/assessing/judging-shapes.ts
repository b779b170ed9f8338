import { z } from '@hono/zod-openapi'
import { triggerGrounds, type Judgements, type LogbookEntry, type OpenQuestion } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'
import { country, day, evidenceIds, scope, writtenText } from './asked-fields.ts'
import { coreShape } from '../core-shape.ts'

const tag = 'assess'

/** Of who is signed in and when, which no body says. */
const notSent = z.never().optional().openapi({ type: 'null', description: 'Not sent: who is signed in says it' })

export const readJudgements = teamRoute({
  method: 'get', path: '/judgements', tag, right: 'read',
  summary: 'Sets of statements, registers of hypotheses and key assumptions; of a set that is still closed only who has judged',
  query: z.strictObject({ country }),
  reply: coreShape<Judgements>('Judgements', 'docs/methods/judgements.md'),
})

export const readQuestions = teamRoute({
  method: 'get', path: '/questions', tag, right: 'read',
  summary: 'Open questions, each held against the indicators; those that call their owner first',
  query: z.strictObject({ country }),
  reply: z.strictObject({ items: z.array(coreShape<OpenQuestion>('OpenQuestion', 'docs/methods/questions.md')) }),
})

const entry = coreShape<LogbookEntry>('LogbookEntry', 'docs/methods/logbook.md')

export const readEntries = teamRoute({
  method: 'get', path: '/logbook', tag, right: 'read',
  summary: 'What people have put on record for a country and its parts, and have not withdrawn',
  query: z.strictObject({ country }),
  reply: z.strictObject({ items: z.array(entry) }),
})

/** Kinds that are put on record here; warnings have routes of their own. */
export const judgingKinds = ['propositions', 'judgement', 'reveal', 'assumption', 'assumption-broken', 'signpost', 'hypotheses', 'question', 'answer'] as const

export const recordDocument = teamRoute({
  method: 'post', path: '/logbook', tag, right: 'contribute', status: 201,
  summary: 'Puts one document on record, today and in the name of the account that asks: author and day are nobody else’s to give',
  // Its fields are looked through by the action, which names every mistake with its place.
  body: z.looseObject({ kind: z.enum(judgingKinds), author: notSent, known: notSent, label: notSent }).openapi({ description: 'docs/methods/recording.md, without author, known and label' }),
  reply: entry,
})

export const recordTrigger = teamRoute({
  method: 'post', path: '/triggers', tag, right: 'decide', status: 201,
  summary: 'Puts on record what the top step needs, for a scope and until a last day; it sets nothing',
  body: z.strictObject({ scope, ground: z.enum(triggerGrounds), reason: writtenText, until: day, evidence: evidenceIds.default([]) }),
  reply: entry,
})

export const withdrawEntry = teamRoute({
  method: 'post', path: '/logbook/withdrawals', tag, right: 'contribute', status: 201,
  summary: 'Withdraws an own entry, with a reason; whoever may review may withdraw that of another',
  body: z.strictObject({ entry: z.string().min(1).max(300), reason: z.string().trim().min(1).max(4000) }),
  reply: entry,
})
