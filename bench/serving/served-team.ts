import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Context } from '../../src/actions/context.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { createAuth } from '../../src/api/sign-in/auth.ts'
import { signInKey } from '../../src/cli/keys/sign-in-key.ts'
import type { Role } from '../../src/core/index.ts'
import { addAccount } from '../../src/store/people/accounts.ts'
import { must } from '../publishing/publishing-store.ts'
import { withBenchStore } from '../store/bench-store.ts'
import { fillLargeStore } from '../store/large-store.ts'
import { Member } from './member.ts'

/** A team whose server is a process of its own, on a store with the Dutch record and a number of made claims. */
export interface ServedTeam {
  readonly context: Context
  readonly address: string
  /** An account that is signed in by a session of its own. */
  readonly join: (name: string, roles: readonly Role[]) => Promise<Member>
}

/** Four claims stand in each made report. */
export const claimsOfReport = 4

/** Runs a measurement beside a server; whatever happens, a signal too, the server and the store have stopped afterwards. */
export async function withServedTeam(claims: number, run: (team: ServedTeam) => Promise<void>): Promise<void> {
  await withBenchStore(async (context, dataFolder) => {
    const stopped = whenStopped()
    const fill = async () => {
      must(await loadRecord(context))
      console.error(`filling a store with ${claims} claims …`)
      await fillLargeStore(context.store.db, { claims, events: Math.ceil(claims / claimsOfReport) })
    }
    await Promise.race([fill(), stopped])
    const server = startServer(dataFolder)
    try {
      const address = await Promise.race([addressOf(server), stopped])
      await Promise.race([run(await openTeam(context, dataFolder, address)), stopped])
    } finally {
      await stop(server)
    }
  })
}

function whenStopped(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => reject(new Error(`stopped by ${signal}`)))
  })
}

/** Of what the server says of each answer only that something went wrong is passed on. */
function startServer(dataFolder: string): ChildProcess {
  const program = path.resolve(import.meta.dirname, '../../src/cli/main.ts')
  const server = spawn(process.execPath, ['--max-semi-space-size=8', program, 'serve', '--port', '0'], { env: { ...process.env, PEIL_DATA: dataFolder, PEIL_LANG: 'en' }, stdio: ['ignore', 'pipe', 'pipe'] })
  server.stderr.on('data', (text: Buffer) => { for (const line of String(text).split('\n')) if (line !== '' && !line.includes('"level":"info"')) console.error(line) })
  return server
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    server.stdout?.on('data', (text: Buffer) => {
      said += String(text)
      const found = /(http:\/\/localhost:\d+)\n/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGTERM')
  const hard = setTimeout(() => server.kill('SIGKILL'), 15_000)
  await once(server, 'exit')
  clearTimeout(hard)
}

/** Sessions are opened on the tables by the same code and key as those of the server: fifty sign-ins with a password are no part of what is measured. */
async function openTeam(context: Context, dataFolder: string, address: string): Promise<ServedTeam> {
  const auth = createAuth({ store: context.store, secret: must(await signInKey(path.join(dataFolder, 'sign-in.key'))), address: 'http://localhost' })
  const join = async (name: string, roles: readonly Role[]) => {
    const account = `a-${name}`
    await addAccount(context.store.db, { id: account, name, roles, clearance: 'red', demo: false, created: context.clock() })
    const { headers } = await auth.api.openSession({ body: { account }, headers: new Headers(), returnHeaders: true })
    return new Member(name, address, headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '))
  }
  return { context, address, join }
}
