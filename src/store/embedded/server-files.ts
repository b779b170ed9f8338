import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { done, refused, type Outcome, type Problem } from '../../core/index.ts'
import { isReachable, makeFolder, rootsHome, writeOnce } from './folders.ts'
import { findPrograms, reachablePrograms } from './programs.ts'
import { serverAccount, type ServerAccount } from './server-account.ts'

/** Where the server's programs and its data stand, and who runs it. */
export interface ServerFiles {
  readonly programs: string
  readonly home: string
  readonly account: ServerAccount | undefined
}

/** Finds or makes a place for the server: in the data folder, or where root's account for it cannot go there, in a folder that a file names. */
export function placeServer(dataFolder: string): Outcome<ServerFiles> {
  const noHome = (reason: string) => refused({ kind: 'store-no-home', path: dataFolder, reason } as const)
  const programs = findPrograms()
  if (programs === undefined) return noHome(`npm brought no PostgreSQL for ${process.platform}-${process.arch}`)
  try {
    makeFolder(dataFolder)
    if (!fs.statSync(dataFolder).isDirectory()) return noHome('ENOTDIR')
    const account = serverAccount()
    return account === undefined ? placeOwn(dataFolder, programs) : placeForRoot(dataFolder, programs, account)
  } catch (error) {
    return refused(homeProblem(error, dataFolder))
  }
}

/** The refusal that an error of the system stands for, while the home is made or used; rethrows what is a defect of ours. */
export function homeProblem(error: unknown, dataFolder: string): Problem {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
  return error.code === 'ENOSPC' ? { kind: 'disk-full', path: dataFolder } : { kind: 'store-no-home', path: dataFolder, reason: String(error.code) }
}

function placeOwn(dataFolder: string, programs: string): Outcome<ServerFiles> {
  const there = findHome(dataFolder)
  if (!there.ok) return there
  const home = there.value ?? homeInside(dataFolder)
  makeFolder(home, 0o700)
  if (process.getuid !== undefined && fs.statSync(home).uid !== process.getuid()) return outOfReach(home, 'other-user')
  return done({ programs, home, account: undefined })
}

function placeForRoot(dataFolder: string, programs: string, rootsAccount: ServerAccount): Outcome<ServerFiles> {
  const there = findHome(dataFolder)
  if (!there.ok) return there
  const account = (there.value === undefined ? undefined : ownerOf(there.value)) ?? rootsAccount
  if (there.value !== undefined && !isReachable(path.dirname(fs.realpathSync(there.value)), account)) return outOfReach(there.value, 'server-barred')
  const home = there.value ?? (isReachable(dataFolder, account) ? homeInside(dataFolder) : homeElsewhere(dataFolder))
  makeFolder(home, 0o700)
  fs.chownSync(home, account.uid, account.gid)
  return done({ programs: reachablePrograms(programs, account), home, account })
}

/** A store that a plain user made stays that user's when root opens it. */
function ownerOf(folder: string): ServerAccount | undefined {
  const { uid, gid } = fs.statSync(folder)
  return uid === 0 ? undefined : { uid, gid }
}

/** The home that the data folder has already: once there, it is never silently another one. */
function findHome(dataFolder: string): Outcome<string | undefined> {
  const inside = homeInside(dataFolder)
  const pointer = path.join(dataFolder, pointerName)
  if (!fs.existsSync(pointer)) return done(fs.existsSync(inside) ? inside : undefined)
  const elsewhere = fs.readFileSync(pointer, 'utf8').split('\n')[0] ?? ''
  // Only what `homeElsewhere` can have made: root gives this folder to the server's account.
  const isOurs = path.dirname(elsewhere) === rootsHome && /^store-\w+$/.test(path.basename(elsewhere))
  return isOurs && fs.existsSync(elsewhere) ? done(elsewhere) : outOfReach(elsewhere, 'gone')
}

function homeInside(dataFolder: string): string {
  return path.join(dataFolder, 'postgres')
}

/** In a data folder whose store stands elsewhere; it goes where the folder goes, by whatever name or link that is found. */
const pointerName = 'where-the-store-is.txt'

function homeElsewhere(dataFolder: string): string {
  makeFolder(rootsHome)
  const made = fs.mkdtempSync(path.join(rootsHome, 'store-'))
  const pointer = path.join(dataFolder, pointerName)
  writeOnce(pointer, `${made}\nThe store of this folder stands there, because the account that runs its server may not enter here. Without this file Peil begins an empty one.\n`, 0o644, undefined)
  const home = fs.readFileSync(pointer, 'utf8').split('\n')[0] ?? ''
  if (home !== made) fs.rmdirSync(made)
  return home
}

function outOfReach(home: string, reason: 'other-user' | 'server-barred' | 'gone') {
  return refused({ kind: 'store-out-of-reach', path: home, reason } as const)
}
