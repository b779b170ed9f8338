import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { isAlive } from './pid-file.ts'
import { writeOnce } from './folders.ts'
import { runProgram, type Ran } from './programs.ts'
import type { ServerFiles } from './server-files.ts'

/** The password that only this store's files know; whoever comes second takes the first one's. */
export function ownPassword(files: ServerFiles): string {
  const file = passwordFile(files)
  if (!fs.existsSync(file)) writeOnce(file, `${randomBytes(18).toString('base64url')}\n`, 0o600, files.account)
  return fs.readFileSync(file, 'utf8').trim()
}

function passwordFile(files: ServerFiles): string {
  return path.join(files.home, 'password')
}

/** Makes the server's data beside their place and moves them there whole, so that half of them is never taken for all. */
export async function makeCluster(files: ServerFiles, cluster: string): Promise<Ran> {
  removeUnfinished(files.home)
  const unfinished = `${cluster}.${process.pid}`
  const made = await runProgram(files, 'initdb', [
    '-D', unfinished, '-U', 'peil', '--pwfile', passwordFile(files), '-A', 'scram-sha-256', '-E', 'UTF8',
    '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nl',
  ], 'pipe')
  if (made.ok) {
    try {
      fs.renameSync(unfinished, cluster)
    } catch (error) {
      if (!fs.existsSync(cluster)) throw error
    }
  }
  fs.rmSync(unfinished, { recursive: true, force: true })
  return made
}

/** What a process left that was killed while it made something: `data.<process>`, `password.<process>`. */
function removeUnfinished(home: string): void {
  for (const name of fs.readdirSync(home)) {
    const pid = /^(?:data|password)\.(\d+)$/.exec(name)?.[1]
    // The initdb of a process that was killed may write there for a moment longer; it ends when its folder is gone.
    if (pid !== undefined && !isAlive(Number(pid))) fs.rmSync(path.join(home, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}
