import { createApp } from '../api/app.ts'
import { createPublicApp, type PublicAppOptions } from '../api/public/public-app.ts'
import type { ServedApp } from '../api/serve.ts'
import { decodeText } from '../documents/decode-text.ts'
import type { Peil } from '../peil.ts'
import { verifierText } from '../publishing/log/signed-note.ts'
import type { Terminal } from './command.ts'
import { readKey } from './key-file.ts'
import { readFont } from './read-font.ts'
import { siteMaker } from './site-maker.ts'

/** The pages of the team, for this machine. */
export async function teamPages({ context }: Peil, terminal: Terminal): Promise<ServedApp> {
  return createApp({ context, readFont, decodeText, published: await publishedBy(terminal), log: logTo(terminal) })
}

/** What was published, for everybody. */
export async function publicPages({ context }: Peil, terminal: Terminal): Promise<ServedApp> {
  return createPublicApp({ context, publicAddress: terminal.settings.publisher.address, mountedAt: '', log: logTo(terminal), ...(await publishedBy(terminal)) })
}

/** What answers is a service itself, whatever the setting says of the address. */
async function publishedBy({ settings: { keyFile } }: Terminal): Promise<Pick<PublicAppOptions, 'maker' | 'readVerifier'>> {
  const readVerifier = async () => {
    const key = await readKey(keyFile)
    return key.ok ? verifierText(key.value) : undefined
  }
  return { maker: await siteMaker(true), readVerifier }
}

function logTo(terminal: Terminal): (error: unknown) => void {
  return (error) => terminal.err(`${String(error instanceof Error ? error.stack : error)}\n`)
}
