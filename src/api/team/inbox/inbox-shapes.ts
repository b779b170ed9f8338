import { z } from '@hono/zod-openapi'
import { claimKinds, languages, markings, mostBytes, rejectionReasons, reviewActs, reviewStates, verdictsOnClaim, type Claim } from '../../../core/index.ts'
import { pageQuery } from '../page-query.ts'
import { teamRoute } from '../team-route.ts'

const doubtKind = z.enum(['language-guessed', 'language-unread', 'published-from-document', 'published-unknown', 'date-unresolved', 'number-ambiguous', 'holder-unresolved', 'level-ambiguous', 'text-replaced'])
const counts = z.strictObject({ 'to-review': z.number(), begun: z.number(), reviewed: z.number() })

const line = z.strictObject({
  id: z.string(), source: z.string(), sourceName: z.string(), title: z.string(), lang: z.enum(languages), country: z.string().nullable(), published: z.string(), known: z.string(),
  marking: z.enum(markings), illustrative: z.boolean(), state: z.enum(reviewStates), author: z.string().optional(), claims: z.number(), decided: z.number(),
  kinds: z.array(z.enum(claimKinds)).readonly(), doubts: z.number().optional(), copies: z.number(),
}).openapi('InboxLine')

const narrowed = { source: z.string().max(200).optional(), lang: z.enum(languages).optional(), country: z.string().length(2).optional(), kind: z.enum(claimKinds).optional(), doubt: doubtKind.or(z.literal('any')).optional() }
const filter = { state: z.enum(reviewStates).optional(), ...narrowed }

const span = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) })
const words = z.strictObject({ start: z.number(), end: z.number(), words: z.string() })

const claim = z.strictObject({
  id: z.string(), kind: z.enum(claimKinds), start: z.number(), end: z.number(), quote: z.string(), fields: z.custom<Claim['fields']>().openapi({ type: 'object', description: 'What it says, by its kind' }), rule: z.string(),
  stated: z.array(z.string()).readonly(), inferred: z.array(z.string()).readonly(),
})

const openClaim = z.strictObject({
  claim, version: z.string(), verdict: z.enum(verdictsOnClaim), stands: z.boolean(), isCorrected: z.boolean(),
  decided: z.strictObject({ author: z.string(), act: z.enum(reviewActs), recorded: z.string(), reason: z.enum(rejectionReasons).optional(), words: z.string().optional() }).optional(),
  doubts: z.array(doubtKind).readonly(),
  why: z.strictObject({ rule: z.string(), fired: z.array(words).readonly(), pattern: z.string().optional(), example: z.string().optional(), stated: z.array(z.string()).readonly(), inferred: z.array(z.string()).readonly() }).optional(),
}).openapi('OpenClaim')

const openReport = z.strictObject({
  report: z.strictObject({
    id: z.string(), source: z.string(), title: z.string(), lang: z.enum(languages), country: z.string().optional(), published: z.string(), known: z.string(), recorded: z.string(), url: z.string().optional(),
    marking: z.enum(markings), licence: z.string(), note: z.string().optional(), illustrative: z.boolean(), digest: z.string(), text: z.string(), status: z.enum(['asserted', 'retracted', 'erased']), retraction: z.string().optional(),
    pages: z.array(z.strictObject({ page: z.number(), start: z.number(), end: z.number() })).readonly(),
  }),
  sourceName: z.string(), version: z.string(), state: z.enum(reviewStates), claims: z.array(openClaim).readonly(),
  doubts: z.array(z.strictObject({ kind: doubtKind, start: z.number(), end: z.number(), quote: z.string() })).readonly(),
  copies: z.array(z.strictObject({ report: z.string(), title: z.string(), source: z.string(), published: z.string(), known: z.string(), relation: z.enum(['copies', 'copied', 'same-origin']), share: z.number().optional() })).readonly(),
  undo: z.number().optional(), redo: z.number().optional(),
}).openapi('OpenReport')

const ofReport = z.strictObject({ report: z.string() })
const ofClaim = z.strictObject({ claim: z.string() })
const fields = z.array(z.string().max(2000)).max(40).default([]).openapi({ description: 'As `value=160`; an empty value takes the field away' })
const reportState = '/inbox/reports/{report}'

export const listInboxRoute = teamRoute({
  method: 'get', path: '/inbox', tag: 'inbox', right: 'read', summary: 'Reports that came in, the newest first, with how far their review is',
  query: z.strictObject({ ...filter, ...pageQuery }), reply: z.strictObject({ reports: z.array(line).readonly(), next: z.string().optional() }),
})
export const tallyInboxRoute = teamRoute({
  method: 'get', path: '/inbox/tally', tag: 'inbox', right: 'read', summary: 'How many reports of the inbox are to be reviewed, begun and reviewed',
  query: z.strictObject(narrowed), reply: counts,
})
export const readVerdictsRoute = teamRoute({
  method: 'get', path: '/inbox/verdicts', tag: 'inbox', right: 'read', summary: 'Where claims stand with the people who review them', reply: z.strictObject({ verdicts: z.array(z.strictObject({ claim: z.string(), verdict: z.enum(verdictsOnClaim) })).readonly() }),
  query: z.strictObject({ claims: z.string().min(1).max(20_000).openapi({ description: 'Their ids, with spaces between them' }) }),
})
export const readReportRoute = teamRoute({ method: 'get', path: '/inbox/reports/{report}', tag: 'inbox', right: 'read', summary: 'A report with its claims, what people made of them, why they are there, and what copies it', params: ofReport, reply: openReport })
export const readPagesRoute = teamRoute({
  method: 'get', path: '/inbox/reports/{report}/pages', tag: 'inbox', right: 'read', summary: 'Where the words of a report stand on its pages, in points from the upper left corner', params: ofReport,
  reply: z.strictObject({ words: z.array(z.strictObject({ page: z.number(), start: z.number(), end: z.number(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })).readonly() }),
})
export const readClaimRoute = teamRoute({ method: 'get', path: '/inbox/claims/{claim}', tag: 'inbox', right: 'read', summary: 'One claim as it lies before who reviews it', params: ofClaim, reply: openClaim })
export const judgeClaimRoute = teamRoute({
  method: 'post', path: '/inbox/claims/{claim}/verdict', tag: 'inbox', right: 'contribute', summary: 'Accepts, rejects or reopens a claim', params: ofClaim, conditional: true, checksState: true, state: '/inbox/claims/{claim}', reply: openReport,
  body: z.discriminatedUnion('act', [z.strictObject({ act: z.literal('accept') }), z.strictObject({ act: z.literal('reopen') }), z.strictObject({ act: z.literal('reject'), reason: z.enum(rejectionReasons), words: z.string().min(1).max(2000).optional() })]),
})
export const correctClaimRoute = teamRoute({ method: 'patch', path: '/inbox/claims/{claim}', tag: 'inbox', right: 'contribute', summary: 'Corrects what a claim says, or which passage says it', params: ofClaim, conditional: true, checksState: true, state: '/inbox/claims/{claim}', body: z.strictObject({ fields, span: span.optional() }), reply: openReport })
export const splitClaimRoute = teamRoute({
  method: 'post', path: '/inbox/claims/{claim}/split', tag: 'inbox', right: 'contribute', summary: 'Splits a claim into two of the same kind', params: ofClaim, conditional: true, checksState: true, state: '/inbox/claims/{claim}',
  body: z.strictObject({ parts: z.tuple([z.strictObject({ span, fields }), z.strictObject({ span, fields })]) }), reply: openReport,
})
export const addClaimRoute = teamRoute({ method: 'post', path: '/inbox/reports/{report}/claims', tag: 'inbox', right: 'contribute', summary: 'Adds a claim that the reader missed', params: ofReport, conditional: true, checksState: true, state: reportState, status: 201, body: z.strictObject({ kind: z.enum(claimKinds), span, fields }), reply: openReport })
export const acceptRestRoute = teamRoute({
  method: 'post', path: '/inbox/reports/{report}/rest', tag: 'inbox', right: 'contribute', summary: 'Accepts the claims of a report that were seen and carry no doubt', params: ofReport, conditional: true, checksState: true, state: reportState,
  body: z.strictObject({ seen: z.record(z.string(), z.string()).openapi({ description: 'The `version` of each claim, by its id' }) }), reply: openReport,
})
export const stepRoute = teamRoute({ method: 'post', path: '/inbox/reports/{report}/steps', tag: 'inbox', right: 'contribute', summary: 'Takes back the last act of this account, brings it back, or says that the report was read', params: ofReport, conditional: true, checksState: true, state: reportState, body: z.strictObject({ act: z.enum(['undo', 'redo', 'finish']) }), reply: openReport })
const saidOfReport = {
  source: z.string().min(1).max(300).optional(), title: z.string().min(1).max(500).optional(), published: z.string().max(12).optional(), marking: z.enum(markings).default('clear'), licence: z.string().min(1).max(300).default('unknown'),
  lang: z.enum(languages).optional(), country: z.string().length(2).optional(),
}
const brought = z.strictObject({
  kept: z.array(z.strictObject({ report: z.string(), title: z.string(), claims: z.number(), added: z.boolean(), doubts: z.array(doubtKind).readonly() })).readonly(),
  refused: z.array(z.string()).readonly(),
})
export const bringRoute = teamRoute({
  method: 'post', path: '/inbox/reports', tag: 'inbox', right: 'contribute', summary: 'Brings in a text, or what stands at a public address', status: 201,
  body: z.strictObject({ text: z.string().max(4_000_000).optional(), address: z.url().max(2000).optional(), ...saidOfReport }), reply: brought,
})
export const bringFileRoute = teamRoute({
  method: 'post', path: '/inbox/files', tag: 'inbox', right: 'contribute', isForm: true, status: 201,
  summary: `Brings in the reports of one file of at most ${mostBytes['report-file'] / 1_000_000} MB (PDF, Word, HTML, text, feed); two sendings of one form are the same, whatever their boundary`,
  body: z.strictObject({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }), ...saidOfReport }), reply: brought,
})
