import fs from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import process from 'node:process'

/** The file that PostgreSQL keeps beside its data while it runs, and leaves when it is killed. */
export function readPidFile(cluster: string): string | undefined {
  const file = pidFile(cluster)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
}

/** Port of a server that is up and ready; after a crash its process id may be another's, so the port must answer too. */
export async function runningPort(cluster: string): Promise<number | undefined> {
  const { pid, port, status } = parsePidFile(readPidFile(cluster))
  return status === 'ready' && isAlive(pid) && (await answers(port)) ? port : undefined
}

/**
 * Puts the file of a dead server out of the way: PostgreSQL itself does not start while its process id is that of a living process of
 * the same user. The file is moved, looked at and put back where it is not the dead one's: another process may just have started.
 */
export async function setAside(cluster: string, stale: string): Promise<void> {
  if (readPidFile(cluster) !== stale || (await answers(parsePidFile(stale).port))) return
  const aside = `${pidFile(cluster)}.${process.pid}`
  fs.renameSync(pidFile(cluster), aside)
  if (fs.readFileSync(aside, 'utf8') !== stale) fs.linkSync(aside, pidFile(cluster))
  fs.unlinkSync(aside)
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function pidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}

/** Lines 1, 4 and 8 of the file. */
function parsePidFile(text = ''): { readonly pid: number; readonly port: number; readonly status: string | undefined } {
  const lines = text.split('\n').map((line) => line.trim())
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] }
}

function answers(port: number): Promise<boolean> {
  if (!(port > 0)) return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false)).once('connect', () => socket.destroy())
  })
}
