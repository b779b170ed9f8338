import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { done, refused, type Outcome } from '../../core/index.ts'
import type { ServerFiles } from './server-files.ts'

/** A server that accepts connections on loopback. */
export interface RunningServer {
  readonly url: string
  readonly stop: () => void
}

/** Starts the server of a data folder, or finds it running: another process's, or one left behind by a killed process. */
export async function startServer(files: ServerFiles, dataFolder: string): Promise<Outcome<RunningServer>> {
  const cluster = path.join(files.home, 'data')
  const password = ownPassword(files)
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
    const made = makeCluster(files, cluster)
    if (made.status !== 0) return refused(startProblem(dataFolder, made.error?.message ?? made.stderr))
  }
  const port = runningPort(cluster) ?? (await launch(files, cluster))
  if (port === undefined) return refused(startProblem(dataFolder, lastLines(path.join(files.home, 'log'))))
  return done({
    url: `postgres://peil:${password}@127.0.0.1:${port}/postgres`,
    stop: () => void control(files, cluster, ['-m', 'fast', '-w', 'stop']),
  })
}

/** The password that only this store's files know; whoever comes second takes the first one's. */
function ownPassword(files: ServerFiles): string {
  const file = passwordFile(files)
  if (!fs.existsSync(file)) {
    const unfinished = `${file}.${process.pid}`
    fs.writeFileSync(unfinished, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
    if (files.account !== undefined) fs.chownSync(unfinished, files.account.uid, files.account.gid)
    try {
      fs.linkSync(unfinished, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      fs.unlinkSync(unfinished)
    }
  }
  return fs.readFileSync(file, 'utf8').trim()
}

function passwordFile(files: ServerFiles): string {
  return path.join(files.home, 'password')
}

/** Made beside its place and moved there whole, so that a half-made cluster is never taken for one. */
function makeCluster(files: ServerFiles, cluster: string): SpawnSyncReturns<string> {
  const unfinished = `${cluster}.${process.pid}`
  const made = run(files, 'initdb', [
    '-D', unfinished, '-U', 'peil', '--pwfile', passwordFile(files), '-A', 'scram-sha-256', '-E', 'UTF8',
    '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nl',
  ])
  if (made.status === 0) {
    try {
      fs.renameSync(unfinished, cluster)
    } catch (error) {
      if (!fs.existsSync(cluster)) throw error
    }
  }
  fs.rmSync(unfinished, { recursive: true, force: true })
  return made
}

/** Tries for some ten seconds: after a crash the old server may still be on its way out, and another process may win the start. */
async function launch(files: ServerFiles, cluster: string): Promise<number | undefined> {
  for (let attempt = 0; attempt < 30; attempt++) {
    const port = await freePort()
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on`
    const started = control(files, cluster, ['-l', path.join(files.home, 'log'), '-w', '-o', options, 'start'])
    const running = runningPort(cluster)
    if (running !== undefined) return running
    if (started.status === 0) return port
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return undefined
}

/** Port of a server that is up and ready, from the file that PostgreSQL keeps beside its data (line 4 and line 8). */
function runningPort(cluster: string): number | undefined {
  const file = path.join(cluster, 'postmaster.pid')
  if (!fs.existsSync(file)) return undefined
  const lines = fs.readFileSync(file, 'utf8').split('\n').map((line) => line.trim())
  return lines[7] === 'ready' && isAlive(Number(lines[0])) ? Number(lines[3]) : undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function control(files: ServerFiles, cluster: string, words: readonly string[]): SpawnSyncReturns<string> {
  return run(files, 'pg_ctl', ['-D', cluster, ...words], 'ignore')
}

function run(files: ServerFiles, program: string, words: readonly string[], stdio: 'pipe' | 'ignore' = 'pipe'): SpawnSyncReturns<string> {
  return spawnSync(path.join(files.programs, 'bin', program), words, {
    ...files.account,
    cwd: files.home,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', HOME: files.home },
    encoding: 'utf8',
    stdio,
  })
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

function lastLines(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' ') : 'the server did not start'
}

function startProblem(dataFolder: string, said: string) {
  if (/No space left on device/i.test(said)) return { kind: 'disk-full', path: dataFolder } as const
  return { kind: 'store-no-home', path: dataFolder, reason: said.trim().split('\n').at(-1) ?? '' } as const
}
