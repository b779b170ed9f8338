import { z } from '@hono/zod-openapi'
import type { CheckJson } from '../../../actions/checking/check-to-json.ts'
import { languages, type Found, type SavedSearch } from '../../../core/index.ts'
import { coreShape } from '../core-shape.ts'
import { day, thing } from '../evidence/field-shapes.ts'
import { teamRoute } from '../team-route.ts'

const within = { from: day.optional(), to: day.optional(), country: z.string().length(2).optional(), source: thing.optional() }
const question = z.string().trim().min(1).max(400)

export const searchRoute = teamRoute({
  method: 'get', path: '/search', tag: 'searching', right: 'read', summary: 'Reports, rows and records that hold every word asked for, in Dutch and English; what was broadened is said',
  query: z.strictObject({ q: question, ...within }), reply: coreShape<Found>('Found', 'What a search gave, with the passages in which the words stand'),
})

const saved = coreShape<SavedSearch>('SavedSearch', 'A search with how much of what it finds is new since its owner looked')
const ofSearch = z.strictObject({ search: thing })

export const listSearchesRoute = teamRoute({
  method: 'get', path: '/searches', tag: 'searching', right: 'read', summary: 'The saved searches of the account that asks', reply: z.object({ items: z.array(saved).readonly() }),
})

export const saveSearchRoute = teamRoute({
  method: 'post', path: '/searches', tag: 'searching', right: 'contribute', summary: 'Saves a search; what it finds now counts as looked at',
  body: z.strictObject({ name: z.string().trim().min(1).max(80), question, ...within }), reply: saved, status: 201,
})

export const lookRoute = teamRoute({
  method: 'post', path: '/searches/{search}/looked', tag: 'searching', right: 'contribute', summary: 'Counts from now on what is new to the owner', params: ofSearch, reply: z.object({ id: z.string() }),
})

export const dropSearchRoute = teamRoute({
  method: 'delete', path: '/searches/{search}', tag: 'searching', right: 'contribute', summary: 'Drops a saved search of the account', params: ofSearch, reply: z.object({ id: z.string() }),
})

/** Longest text that is checked while somebody waits. */
const longestText = 100_000

export const checkRoute = teamRoute({
  method: 'post', path: '/check', tag: 'searching', right: 'read', isQuestion: true, summary: 'The verdict on each claim of a text against what was known on a day, with the passages; keeps nothing',
  body: z.strictObject({ text: z.string().min(1).max(longestText), country: z.string().length(2).default('NL'), published: day.optional(), lang: z.enum(languages).optional() }),
  reply: coreShape<CheckJson>('Check', 'Each claim with its place in the text, its verdict, why, and what it rests on'),
})
