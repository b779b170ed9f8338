import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import type { Context } from '../../../actions/context.ts'
import type { Actor, Presence } from '../../../core/index.ts'
import { announcePresence } from '../../../store/changes.ts'
import { given, mayPass, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { changeBoard, type BoardReader, type ChangeBoard, type NumberedChange } from './change-board.ts'
import { eventShapes, showPresence, type ChangeEvent, type PresenceEvent } from './changes-shapes.ts'
import { inOrder } from './in-order.ts'
import { changeFor, isFor, maySeeObject } from './seen-changes.ts'

/** Changes as they happen, and who has what open. */
export function changesRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, showPresence, async ({ actor, body: { left, ...sign } }) => {
    if (await maySeeObject(context, actor, sign.object)) await announcePresence(context.store.db, { ...sign, account: actor.account, name: actor.name, left })
    return given({})
  })
  app.openAPIRegistry.registerPath({
    method: 'get', path: '/changes', tags: ['together'], 'x-peil-right': 'read', security: [{ session: [] }, { token: ['read'] }],
    summary: 'Changes as they happen, as server-sent events: `change`, `presence`, `reload` where something may have been missed, `signed-out` at the end of the session',
    request: { headers: z.object({ 'last-event-id': z.string().optional() }) },
    responses: { 200: { description: 'A stream that stays open', content: { 'text/event-stream': { schema: z.union([eventShapes.change, eventShapes.presence]) } } } },
  })
  const board = changeBoard(context)
  app.get('/changes', mayPass('read'), (request) => streamSSE(request, (stream) => tell(app, request, context, board, stream)))
}

/** How often a stream says that it is there, and looks whether whoever reads it is still signed in. */
const heartbeatMs = 15_000

async function tell(app: OpenAPIHono<TeamEnv>, request: Request<TeamEnv>, context: Context, board: ChangeBoard, stream: SSEStreamingApi): Promise<void> {
  const { actor } = request.var
  const isEnded = Promise.withResolvers<void>()
  stream.onAbort(() => isEnded.resolve())
  const say = inOrder(() => isEnded.resolve(), () => sayReload(stream, board))
  const reader: BoardReader = {
    onChange: (each, seen) => say(async () => {
      if (isFor(actor, each.change)) await sayChange(stream, board, each, await seen(actor.clearance, () => changeFor(context, actor, each.change)))
    }),
    onPresence: (object, present, seen) => say(async () => {
      if (await seen(actor.clearance, () => maySeeObject(context, actor, object))) await sayPresence(stream, actor, object, present)
    }),
    onGap: () => say(() => sayReload(stream, board)),
  }
  const leave = await board.join(reader)
  say(() => catchUp(stream, context, actor, board, request.req.header('last-event-id')))
  const beat = setInterval(() => say(async () => {
    if (await isStillSignedIn(app, request)) return stream.write(': here\n\n')
    await stream.writeSSE({ event: 'signed-out', data: '{}' })
    return isEnded.resolve()
  }), heartbeatMs)
  await isEnded.promise
  clearInterval(beat)
  leave()
}

/** What was missed since the last id, and who is there now. */
async function catchUp(stream: SSEStreamingApi, context: Context, actor: Actor, board: ChangeBoard, lastId: string | undefined): Promise<void> {
  const [epoch, number] = (lastId ?? '').split('.')
  const missed = epoch === board.epoch() ? board.since(Number(number)) : undefined
  if (lastId === undefined || missed !== undefined) await stream.writeSSE({ event: 'ready', id: idOf(board, board.newest() - (missed?.length ?? 0)), data: '{}', retry: 2000 })
  else await sayReload(stream, board)
  for (const each of missed ?? []) if (isFor(actor, each.change)) await sayChange(stream, board, each, await changeFor(context, actor, each.change))
  for (const [object, present] of Map.groupBy(board.present(), (each) => each.object)) if (await maySeeObject(context, actor, object)) await sayPresence(stream, actor, object, present)
}

async function sayChange(stream: SSEStreamingApi, board: ChangeBoard, { number }: NumberedChange, seen: ChangeEvent | undefined): Promise<void> {
  if (seen !== undefined) await stream.writeSSE({ event: 'change', id: idOf(board, number), data: JSON.stringify(seen) })
}

async function sayPresence(stream: SSEStreamingApi, actor: Actor, object: string, present: readonly Presence[]): Promise<void> {
  const event: PresenceEvent = { object, present: present.map(({ account, name, window, act }) => ({ name, window, act, own: account === actor.account })) }
  await stream.writeSSE({ event: 'presence', data: JSON.stringify(event) })
}

async function sayReload(stream: SSEStreamingApi, board: ChangeBoard): Promise<void> {
  await stream.writeSSE({ event: 'reload', id: idOf(board, board.newest()), data: '{}' })
}

function idOf(board: ChangeBoard, number: number): string {
  return `${board.epoch()}.${number}`
}

/** Asked by the same door as everything else, with what the reader came in by; another clearance than before ends the stream too, and it begins anew. */
async function isStillSignedIn(app: OpenAPIHono<TeamEnv>, request: Request<TeamEnv>): Promise<boolean> {
  const headers = new Headers(request.req.raw.headers)
  headers.delete('last-event-id')
  const response = await app.request('/me', { headers })
  if (!response.ok) return false
  const { clearance } = z.object({ clearance: z.string() }).parse(await response.json())
  return clearance === request.var.actor.clearance
}
