import fs from 'node:fs'
import process from 'node:process'

/** Whom the server runs as; undefined means the user who started Peil. */
export interface ServerAccount {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root, so root hands it to the account `postgres`, or else to `nobody`. */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  return account === undefined ? undefined : { uid: Number(account[2]), gid: Number(account[3]) }
}
