import { refused, done, type Outcome, type Problem } from '../core/index.ts'
import type { Store } from './store.ts'

/** Runs a query or a transaction; a server that went away or a full disk is a refusal, anything else is thrown on. */
export async function attempt<T>(store: Pick<Store, 'address'>, run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await run())
  } catch (error) {
    return refused(storeProblem(error, store.address))
  }
}

const lostConnection = /^(57P0[123]|08\d{3}|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/
const lostMessage = /connection terminated|connection timeout|client has encountered a connection error|timeout exceeded when trying to connect/i

/** The refusal that a driver's error stands for; rethrows what is a defect of ours. */
export function storeProblem(error: unknown, address: string): Problem {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === '53100') return { kind: 'disk-full', path: address }
  if (lostConnection.test(code) || lostMessage.test(error.message)) return { kind: 'store-lost', reason: code || error.message }
  throw error
}
