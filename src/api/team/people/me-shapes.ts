import { z } from '@hono/zod-openapi'
import { languages, markings, rights, roles } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'

const me = z.strictObject({ name: z.string(), roles: z.array(z.enum(roles)), rights: z.array(z.enum(rights)), clearance: z.enum(markings), language: z.enum(languages).nullable() }).openapi('Me')

export const readMe = teamRoute({ method: 'get', path: '/me', tag: 'people', right: 'read', summary: 'The account that asks, what it may do and up to which marking it may read', reply: me })
