import pg from 'pg'
import { refused, done, type Outcome, type Problem } from '../core/index.ts'
import type { Store } from './store.ts'

/** Runs a query or a transaction; a server that went away, a full disk or a missing permission is a refusal, anything else is thrown on. */
export async function attempt<T>(store: Pick<Store, 'address'>, run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await run())
  } catch (error) {
    return refused(storeProblem(error, store.address))
  }
}

/** The server or the way to it is gone, or it takes nobody more (53300): trying again may help. */
const lost = /^(57P0[123]|53300|08\d{3}|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/
const lostMessage = /connection terminated|connection timeout|timeout expired|client has encountered a connection error|timeout exceeded when trying to connect/i

/** The operator lets us do less than Peil needs: no permission, only reading, no time. */
const unfit = /^(42501|25006|57014)$/

/** Whether a driver's error says that the connection or the server was lost. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && (lost.test(codeOf(error)) || lostMessage.test(error.message))
}

/** What the server said when it refused a statement; undefined where it was something else that went wrong. */
export function refusalBy(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError && !isLost(error) ? [error.message, error.detail].filter((part) => part !== undefined).join(': ') : undefined
}

export function isWrongPassword(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '28P01'
}

/** The refusal that a driver's error stands for; rethrows what is a defect of ours. */
export function storeProblem(error: unknown, address: string): Problem {
  if (!(error instanceof Error)) throw error
  const code = codeOf(error)
  if (code === '53100') return { kind: 'disk-full', path: address }
  if (isLost(error)) return { kind: 'store-lost', reason: code || error.message }
  if (unfit.test(code)) return { kind: 'store-unfit', address, reason: error.message }
  throw error
}

/** As `storeProblem`, for the statements that make the tables: they are always the same, so what the server refuses lies in the database. */
export function preparationProblem(error: unknown, address: string): Problem {
  if (error instanceof pg.DatabaseError && !isLost(error) && error.code !== '53100') return { kind: 'store-unfit', address, reason: error.message }
  return storeProblem(error, address)
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
