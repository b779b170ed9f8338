import { z } from '@hono/zod-openapi'
import { languages, verdicts } from '../../../core/index.ts'
import { job } from '../jobs/jobs-shapes.ts'
import { teamRoute } from '../team-route.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const country = z.string().regex(/^[A-Z]{2}$/)
const written = z.strictObject({ nl: z.string().max(2000), en: z.string().max(2000) })
const language = z.enum(languages)

const sentence = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  text: written,
  behind: language.nullable(),
  evidence: z.array(z.string().min(1).max(400)).max(50),
}).openapi('DraftedSentence')

const body = z.strictObject({
  day,
  corrects: z.strictObject({ edition: z.string().regex(/^[A-Z]{2}-\d+$/), what: written }).nullable(),
  acceptsUnreviewed: z.boolean(),
  sentences: z.array(sentence).max(60),
}).openapi('EditionDraft')

const signed = z.strictObject({ name: z.string(), recorded: z.string() })
const states = z.enum(['open', 'put-forward', 'done', 'dropped'])
const frame = { id: z.string(), country, author: z.string(), revision: z.number().int(), state: states, recorded: z.string(), result: z.string().nullable() }

const draft = z.strictObject({ ...frame, putForward: signed.nullable(), signatures: z.array(signed), mayBeSigned: z.boolean(), body }).openapi('Draft')
const listed = z.strictObject({ ...frame, day, sentences: z.number().int(), first: written })
const edition = z.strictObject({ id: z.string(), country, issued: z.string(), last: day, corrects: z.string().nullable() })

const params = z.strictObject({ draft: z.string().max(80) })
const ofDraft = { tag: 'writing', params, reply: draft } as const

export const listDrafts = teamRoute({ method: 'get', path: '/drafts', tag: 'writing', right: 'read', summary: 'Drafts of editions, those that changed last in front, and the editions that were published', reply: z.strictObject({ today: day, drafts: z.array(listed), editions: z.array(edition) }) })
export const startEdition = teamRoute({ method: 'post', path: '/drafts', tag: 'writing', right: 'contribute', summary: 'Starts a draft of an edition', status: 201, body: z.strictObject({ country, body }), reply: draft })
export const readEdition = teamRoute({ ...ofDraft, method: 'get', path: '/drafts/{draft}', right: 'read', summary: 'A draft as it stands' })
export const reviseEdition = teamRoute({ ...ofDraft, method: 'put', path: '/drafts/{draft}', right: 'contribute', summary: 'Changes a draft; one that was put forward is open again, and signatures fall', body, conditional: true })
export const putForward = teamRoute({ ...ofDraft, method: 'post', path: '/drafts/{draft}/put-forward', right: 'contribute', summary: 'Puts a draft forward for another account to sign', conditional: true })
export const signEdition = teamRoute({ ...ofDraft, method: 'post', path: '/drafts/{draft}/sign', right: 'review', summary: 'Signs a draft that another account put forward', conditional: true })
export const dropEdition = teamRoute({ ...ofDraft, method: 'post', path: '/drafts/{draft}/drop', right: 'contribute', summary: 'Drops a draft; it stays to be read', conditional: true })
export const publishDraft = teamRoute({ ...ofDraft, method: 'post', path: '/drafts/{draft}/publish', right: 'decide', status: 202, summary: 'Freezes a signed draft into the next edition of its country, by a job: the answer comes at once, and the draft is done when the job is', conditional: true, reply: job })

const step = z.strictObject({ revision: z.number().int(), step: z.enum(['started', 'revised', 'put-forward', 'signed', 'done', 'dropped']), by: z.string(), recorded: z.string(), body })
export const readHistory = teamRoute({ method: 'get', path: '/drafts/{draft}/history', tag: 'writing', right: 'read', summary: 'Who did what to a draft and when, newest first', params, reply: z.strictObject({ steps: z.array(step) }) })

const passage = z.strictObject({ id: z.string(), source: z.string(), before: z.string(), quote: z.string(), after: z.string() }).openapi('ShownEvidence')
const proposed = z.strictObject({ id: z.string(), text: written, evidence: z.array(passage) })
export const readProposals = teamRoute({
  method: 'get', path: '/drafts/{draft}/proposals', tag: 'writing', right: 'read', summary: 'What the evidence says by itself: the sentences of the picture of the day of the draft, each with what it rests on', params,
  reply: z.strictObject({ sections: z.array(z.strictObject({ name: z.string(), title: z.string(), sentences: z.array(proposed) })) }),
})

const reason = z.strictObject({ what: z.string(), line: z.string(), sentence: z.string().nullable(), about: z.string().nullable() })
export const readPreflight = teamRoute({ method: 'get', path: '/drafts/{draft}/preflight', tag: 'writing', right: 'read', summary: 'Everything that stands between a draft and its publication', params, reply: z.strictObject({ reasons: z.array(reason) }) })
export const readPreview = teamRoute({ method: 'get', path: '/drafts/{draft}/preview', tag: 'writing', right: 'read', summary: 'The page of the edition as it would be published', params, query: z.strictObject({ language }), reply: z.strictObject({ html: z.string() }) })

const checked = z.strictObject({ quote: z.string(), start: z.number().int(), end: z.number().int(), verdict: z.enum(verdicts), label: z.string(), because: z.string().nullable(), evidence: z.array(passage) })
export const checkSentence = teamRoute({
  method: 'post', path: '/sentences/check', tag: 'writing', right: 'read', isQuestion: true, summary: 'What the evidence says of each claim in a sentence; keeps nothing',
  body: z.strictObject({ text: z.string().max(2000), language, country, day }), reply: z.strictObject({ claims: z.array(checked), unread: z.array(z.string()) }),
})
