import { z } from '@hono/zod-openapi'
import { changeKinds, presenceActs } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'

const changeShape = z.strictObject({
  kind: z.enum(changeKinds), ids: z.array(z.string()).nullable().openapi({ description: 'Null where too many changed to name them; of claims, the reports that they stand in' }),
}).openapi('Change')

const presentShape = z.strictObject({ name: z.string(), window: z.string(), act: z.enum(presenceActs), own: z.boolean() }).openapi('Present')
const presenceShape = z.strictObject({ object: z.string(), present: z.array(presentShape) }).openapi('Presence')

/** What an open page is told, by the name of the event. */
export const eventShapes = { change: changeShape, presence: presenceShape } as const
export type ChangeEvent = z.output<typeof changeShape>
export type PresenceEvent = z.output<typeof presenceShape>

const named = z.string().regex(/^[a-z]+:.{1,300}$/)

export const showPresence = teamRoute({
  method: 'put', path: '/presence', tag: 'together', right: 'read', isQuestion: true,
  summary: 'Say that one window of yours has an object open, every fifteen seconds, or that it closed it',
  body: z.strictObject({ object: named.openapi({ example: 'report:nctv-dtn-57' }), window: z.string().min(8).max(64), act: z.enum(presenceActs), left: z.boolean().default(false) }),
  reply: z.strictObject({}),
})
