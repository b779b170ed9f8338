import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { done, refused, type Outcome } from '../../core/index.ts'
import { isLost, isWrongPassword } from '../store-problem.ts'
import { comeIn, type Presence } from './presence.ts'
import { placeServer, type ServerFiles } from './server-files.ts'
import { startServer } from './start-server.ts'

/** The embedded server in use: its address, and a way to leave it; the last to leave stops it. */
export interface EmbeddedServer {
  readonly url: string
  readonly leave: () => Promise<void>
}

/**
 * Opens the server of a data folder; several processes may have it open at once. Where the server or our connection to it is killed, it
 * is started or found again, and `onReturn` hears at which address.
 */
export async function openEmbedded(dataFolder: string, onReturn: (url: string) => void = () => undefined): Promise<Outcome<EmbeddedServer>> {
  const placed = placeServer(dataFolder)
  if (!placed.ok) return placed
  const files = placed.value
  const entered = await enter(files, dataFolder)
  if (!entered.ok) return entered
  let stay = entered.value
  let left = false
  let returning = Promise.resolve()
  returnWhenLost()
  return done({
    url: stay.url,
    leave: async () => {
      left = true
      await returning
      await leave(stay)
    },
  })

  function returnWhenLost(): void {
    void stay.presence.ended.then(() => {
      if (!left) returning = comeBack()
    })
  }

  async function comeBack(): Promise<void> {
    const again = await enter(files, dataFolder)
    if (again.ok) {
      stay = again.value
      returnWhenLost()
      onReturn(stay.url)
    } else if (!left) {
      await wait(1000)
      await comeBack()
    }
  }
}

/** Being in: while the presence lasts, nobody stops the server. */
interface Stay {
  readonly url: string
  readonly presence: Presence
  readonly stop: () => Promise<void>
}

const patienceMs = 15_000

async function enter(files: ServerFiles, dataFolder: string): Promise<Outcome<Stay>> {
  const until = performance.now() + patienceMs
  for (;;) {
    const started = await startServer(files, dataFolder)
    if (!started.ok) return started
    const { url, launched, stop } = started.value
    try {
      return done({ url, stop, presence: await comeIn(url) })
    } catch (error) {
      if (isLost(error)) {
        // Another process was the last to leave just now, or the server mends itself after a crash: the next round finds or starts one.
        if (performance.now() > until) return refused({ kind: 'store-lost', reason: (error as Error).message })
        await wait(300)
        continue
      }
      if (launched) await stop()
      if (isWrongPassword(error)) return refused({ kind: 'store-out-of-reach', path: files.home, reason: 'password' })
      throw error
    }
  }
}

async function leave({ presence, stop }: Stay): Promise<void> {
  const alone = await presence.leave().catch(() => false)
  if (alone) await stop()
  await presence.close().catch(() => undefined)
}
