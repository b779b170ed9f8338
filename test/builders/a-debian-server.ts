import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const debian = '/usr/lib/postgresql'

/** A server of Debian's newest PostgreSQL, as an operator would have it; undefined where there is none. */
export function aDebianServer(): ({ readonly url: string } & Disposable) | undefined {
  const version = fs.existsSync(debian) ? fs.readdirSync(debian).toSorted().at(-1) : undefined
  if (version === undefined) return undefined
  const bin = path.join(debian, version, 'bin')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'peil-debian-'))
  const account = process.getuid?.() === 0 ? accountOf('postgres') : undefined
  if (account !== undefined) fs.chownSync(folder, account.uid, account.gid)
  const port = 20_000 + Math.floor(20_000 * Math.random())
  const data = path.join(folder, 'data')
  const options = { ...account, cwd: folder, encoding: 'utf8', stdio: 'ignore' } as const
  spawnSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'peil', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], options)
  const started = spawnSync(path.join(bin, 'pg_ctl'), ['-D', data, '-w', '-o', `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`, 'start'], options)
  if (started.status !== 0) throw new Error('the PostgreSQL of Debian did not start')
  return {
    url: `postgres://peil@127.0.0.1:${port}/postgres`,
    [Symbol.dispose]: () => {
      spawnSync(path.join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], options)
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

function accountOf(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
