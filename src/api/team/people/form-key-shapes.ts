import { z } from '@hono/zod-openapi'
import { teamRoute } from '../team-route.ts'

export const readFormKey = teamRoute({
  method: 'get', path: '/me/form-key', tag: 'people', right: 'read',
  summary: 'The key by which the workbench closes what was typed and not sent yet, in the browser, for this account alone',
  reply: z.strictObject({ key: z.string().openapi({ description: '32 bytes in base64' }) }),
})
