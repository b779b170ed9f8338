import { randomBytes } from 'node:crypto'
import { createApp } from '../api/app.ts'
import { createPublicApp, type PublicAppOptions } from '../api/public/public-app.ts'
import type { ServedApp } from '../api/serve.ts'
import { done, type Outcome } from '../core/index.ts'
import { decodeText } from '../documents/decode-text.ts'
import type { Peil } from '../peil.ts'
import { verifierText } from '../publishing/log/signed-note.ts'
import { alertKeyOf } from './keys/alert-key-file.ts'
import type { Terminal } from './command.ts'
import { readKey } from './keys/key-file.ts'
import { takesMail } from './delivering/mail-settings.ts'
import { readFont } from './read-font.ts'
import { siteMaker } from './site/site-maker.ts'

/** The pages of the team, for this machine. */
export async function teamPages({ context }: Peil, terminal: Terminal): Promise<Outcome<ServedApp>> {
  const published = await publishedBy(terminal)
  return published.ok ? done(createApp({ context, readFont, decodeText, published: published.value, log: logTo(terminal) })) : published
}

/** What was published, for everybody, and the pages by which people ask for mail where the operator sends it. */
export async function publicPages({ context }: Peil, terminal: Terminal): Promise<Outcome<ServedApp>> {
  const { publisher } = terminal.settings
  const published = await publishedBy(terminal)
  if (!published.ok) return published
  const mail = published.value.maker.takesMail ? { mail: { publisher, random: randomBytes } } : {}
  return done(createPublicApp({ context, publicAddress: publisher.address, mountedAt: '', log: logTo(terminal), ...mail, ...published.value }))
}

/** What answers is a service itself, whatever the setting says of the address. */
async function publishedBy({ settings }: Terminal): Promise<Outcome<Pick<PublicAppOptions, 'maker' | 'readVerifier'>>> {
  const alertKey = await alertKeyOf(settings)
  if (!alertKey.ok) return alertKey
  const mail = takesMail(settings)
  if (!mail.ok) return mail
  const readVerifier = async () => {
    const key = await readKey(settings.keyFile)
    return key.ok ? verifierText(key.value) : undefined
  }
  return done({ maker: await siteMaker({ service: true, takesMail: mail.value, alertKey: alertKey.value }), readVerifier })
}

function logTo(terminal: Terminal): (error: unknown) => void {
  return (error) => terminal.err(`${String(error instanceof Error ? error.stack : error)}\n`)
}
