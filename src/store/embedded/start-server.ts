import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { done, refused, type Outcome } from '../../core/index.ts'
import { makeCluster, ownPassword } from './cluster.ts'
import { readPidFile, runningPort, setAside } from './pid-file.ts'
import { control } from './programs.ts'
import { homeProblem, type ServerFiles } from './server-files.ts'

/** A server that accepts connections on loopback. */
export interface RunningServer {
  readonly url: string
  /** Whether it was started here and now. */
  readonly launched: boolean
  readonly stop: () => Promise<void>
}

/** Starts the server of a data folder, or finds it running: another process's, or one left behind by a killed process. */
export async function startServer(files: ServerFiles, dataFolder: string): Promise<Outcome<RunningServer>> {
  try {
    return await findOrLaunch(files, dataFolder)
  } catch (error) {
    return refused(homeProblem(error, dataFolder))
  }
}

async function findOrLaunch(files: ServerFiles, dataFolder: string): Promise<Outcome<RunningServer>> {
  const cluster = path.join(files.home, 'data')
  const password = ownPassword(files)
  if (password === '') return refused({ kind: 'store-out-of-reach', path: files.home, reason: 'password' })
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
    const made = await makeCluster(files, cluster)
    if (!made.ok) return refused(isDiskFull(made.said) ? { kind: 'disk-full', path: dataFolder } : { kind: 'store-no-home', path: dataFolder, reason: reasonOf(made.said) })
  }
  const running = await runningPort(cluster)
  const port = running === undefined ? await launch(files, cluster, dataFolder) : done(running)
  if (!port.ok) return port
  return done({
    launched: running === undefined,
    url: `postgres://peil:${password}@127.0.0.1:${port.value}/postgres`,
    stop: async () => void (await control(files, ['-m', 'fast', '-w', 'stop'])),
  })
}

/** Another process's start or a crashed server's last breath, or somebody else who took the port first: the next try may do. */
const passing = /lock file .* already exists|pre-existing shared memory block|Address already in use/

/** Starts the server; tries for some ten seconds where another holds the place, and gives up at once on anything else. */
async function launch(files: ServerFiles, cluster: string, dataFolder: string): Promise<Outcome<number>> {
  const log = path.join(files.home, 'log')
  const before = readPidFile(cluster)
  let said = ''
  for (let attempt = 0; attempt < 30; attempt++) {
    const logged = sizeOf(log)
    const options = `-p ${await freePort()} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on`
    const started = await control(files, ['-l', log, '-w', '-o', options, 'start'])
    const running = await runningPort(cluster)
    if (running !== undefined) return done(running)
    said = fs.existsSync(log) ? fs.readFileSync(log).subarray(logged).toString('utf8') : ''
    if (!started.ok && !passing.test(said)) return refused(isDiskFull(said) ? { kind: 'disk-full', path: dataFolder } : { kind: 'store-broken', path: files.home, reason: reasonOf(said) })
    // After three seconds in which the file did not change and its port did not answer, its server is no more.
    if (attempt === 9 && before !== undefined) await setAside(cluster, before)
    await wait(300)
  }
  return refused({ kind: 'store-lost', reason: reasonOf(said) })
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function isDiskFull(said: string): boolean {
  return /No space left on device/i.test(said)
}

/** What stopped the server or initdb, without when and by whom it was said. */
function reasonOf(said: string): string {
  return /\b(?:FATAL|PANIC|error):\s+(.*)/.exec(said)?.[1] ?? (said.trim().replaceAll(/\s*\n\s*/g, ' ') || 'the server did not start')
}
