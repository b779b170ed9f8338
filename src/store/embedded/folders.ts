import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type { ServerAccount } from './server-account.ts'

/** For root, whose folders the server's account may not enter: what it cannot reach stands here instead. */
export const rootsHome = '/var/lib/peil'

/** Makes a folder and those above it one by one: Node's own recursive way never ends where the system refuses without saying why, as below /proc. */
export function makeFolder(folder: string, mode = 0o755): void {
  if (fs.existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    fs.mkdirSync(folder, mode)
  } catch (error) {
    // Another process may have made it just now.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Whether an account can enter a folder: every folder above it lets others through, or belongs to the account. */
export function isReachable(folder: string, { uid, gid }: ServerAccount): boolean {
  for (let at = fs.realpathSync(folder); ; at = path.dirname(at)) {
    const stat = fs.statSync(at)
    const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001
    if ((stat.mode & bit) === 0) return false
    if (at === path.dirname(at)) return true
  }
}

/** Writes a file whole and lasting, unless there is one: of several processes that try, one wins, and all go by what it wrote. */
export function writeOnce(file: string, text: string, mode: number, account: ServerAccount | undefined): void {
  const unfinished = `${file}.${process.pid}`
  fs.writeFileSync(unfinished, text, { mode, flush: true })
  if (account !== undefined) fs.chownSync(unfinished, account.uid, account.gid)
  try {
    fs.linkSync(unfinished, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    fs.unlinkSync(unfinished)
  }
}
