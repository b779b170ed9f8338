import { z } from '@hono/zod-openapi'
import type { LevelDraftView } from '../../../actions/assessing/read-level-draft.ts'
import type { Draft, LevelDraft, LogbookEntry } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'
import { country, day, evidenceIds, scope, writtenText } from './asked-fields.ts'
import { coreShape } from '../core-shape.ts'

const tag = 'assess'
const params = z.strictObject({ draft: z.string().min(1).max(200) })
const draft = coreShape<Draft>('LevelDraft', 'docs/methods/drafts.md')

const level = z.strictObject({
  scope,
  step: z.exactOptional(z.int().min(1).max(20)),
  reasons: z.array(writtenText).max(20).default([]),
  review: z.exactOptional(day),
  until: z.exactOptional(day),
  trigger: z.exactOptional(z.string().max(300)),
  evidence: evidenceIds.default([]),
})

export const listLevelDrafts = teamRoute({
  method: 'get', path: '/level-drafts', tag, right: 'read',
  summary: 'Levels that are being written or wait for a signature, and what became of earlier ones, newest first',
  query: z.strictObject({ country }),
  reply: z.strictObject({ items: z.array(coreShape<Draft<LevelDraft>>('LevelDraft', 'docs/methods/drafts.md')) }),
})

export const startLevelDraft = teamRoute({
  method: 'post', path: '/level-drafts', tag, right: 'contribute', status: 201,
  summary: 'Starts a level with its reasons, to be put forward by somebody who may decide', body: level, reply: draft,
})

export const readLevelDraft = teamRoute({
  method: 'get', path: '/level-drafts/{draft}', tag, right: 'read', params,
  summary: 'A level with its reasons and evidence, what the model proposed then and now, and what fell meanwhile; its state names the revision and the level that stands',
  reply: coreShape<LevelDraftView>('LevelDraftView', 'docs/methods/drafts.md'),
})

export const reviseLevelDraft = teamRoute({ method: 'put', path: '/level-drafts/{draft}', tag, right: 'contribute', conditional: true, params, summary: 'Changes it; signatures fall', body: level, reply: draft })

export const putLevelForward = teamRoute({ method: 'post', path: '/level-drafts/{draft}/put-forward', tag, right: 'decide', conditional: true, params, summary: 'Puts it forward, for another account to sign', reply: draft })

/** What was set, with the draft that it came from. */
export interface SignedLevelReply {
  readonly draft: Draft
  readonly entry: LogbookEntry
}

export const signLevel = teamRoute({
  method: 'post', path: '/level-drafts/{draft}/signature', tag, right: 'review', conditional: true, params,
  summary: 'Signs a level that another account put forward, and sets it',
  body: z.strictObject({ seen: evidenceIds.openapi({ description: 'Evidence that fell meanwhile and that was looked at' }) }),
  reply: coreShape<SignedLevelReply>('SignedLevel', 'The draft and the entry that it became'),
})

export const dropLevelDraft = teamRoute({ method: 'delete', path: '/level-drafts/{draft}', tag, right: 'contribute', conditional: true, params, summary: 'Drops it: it stays to be read, and nothing follows from it', reply: draft })
