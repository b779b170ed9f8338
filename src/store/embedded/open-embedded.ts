import { done, refused, type Outcome } from '../../core/index.ts'
import { comeIn } from './presence.ts'
import { placeServer } from './server-files.ts'
import { startServer } from './start-server.ts'

/** The embedded server in use: its address, and a way to leave it; the last to leave stops it. */
export interface EmbeddedServer {
  readonly url: string
  readonly leave: () => Promise<void>
}

/** Opens the server of a data folder; several processes may have it open at once. */
export async function openEmbedded(dataFolder: string): Promise<Outcome<EmbeddedServer>> {
  const placed = placeServer(dataFolder)
  if (!placed.ok) return placed
  let reason = ''
  for (let attempt = 0; attempt < 5; attempt++) {
    const started = await startServer(placed.value, dataFolder)
    if (!started.ok) return started
    const { url, stop } = started.value
    try {
      const presence = await comeIn(url)
      return done({ url, leave: () => leave(presence, stop) })
    } catch (error) {
      // Another process was the last to leave just now: its server is on its way down, and the next round starts ours.
      reason = (error as Error).message
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
  return refused({ kind: 'store-no-home', path: dataFolder, reason })
}

async function leave(presence: Awaited<ReturnType<typeof comeIn>>, stop: () => void): Promise<void> {
  const alone = await presence.leave().catch(() => false)
  if (alone) stop()
  await presence.close().catch(() => undefined)
}
