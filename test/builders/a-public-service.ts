import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import type { Context } from '../../src/actions/context.ts'
import { deliverDue } from '../../src/actions/following/deliver-due.ts'
import { createPublicApp } from '../../src/api/public/public-app.ts'
import { mailChannel } from '../../src/cli/delivering/mail-channel.ts'
import { siteMaker } from '../../src/cli/site/site-maker.ts'
import type { Publisher } from '../../src/core/index.ts'
import { verifierText } from '../../src/publishing/log/signed-note.ts'
import { parseSettings } from '../../src/settings.ts'
import { countOutbox, openOutbox } from '../../src/store/outbox.ts'
import { aSigner } from './a-publication.ts'
import { get } from './get.ts'

/** What everybody may ask, with mail; what broke is handed to `log`. */
export async function aPublicService(context: Context, publisher: Publisher, log: (error: unknown) => void): Promise<Hono> {
  return createPublicApp({ context, publicAddress: publisher.address, mountedAt: '', maker: await siteMaker({ service: true, takesMail: true, alertKey: undefined }), readVerifier: () => Promise.resolve(verifierText(aSigner())), mail: { publisher, random: randomBytes }, log })
}

/** Sends what mail is due by the server at a port, until nothing is. */
export async function sendMail(context: Context, publisher: Publisher, port: number, waits: readonly number[] = [0, 0]): Promise<void> {
  await using outbox = get(await openOutbox(context.store))
  const settings = { ...parseSettings({}, '/'), publisher }
  await using mail = mailChannel({ server: new URL(`smtp://127.0.0.1:${port}`), sender: { name: publisher.name, address: 'niveau@peil.example' } }, { clock: context.clock, settings })
  const isDone = async () => (await countOutbox(context.store.db, ['mail'])).due === 0
  get(await deliverDue(context, outbox, { channels: { mail }, waits, stop: new AbortController().signal, onSettled: () => undefined, isDone }))
}
