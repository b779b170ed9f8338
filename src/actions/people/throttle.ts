import { createHash } from 'node:crypto'
import { done, refused, type Outcome } from '../../core/index.ts'
import { forgetExpired } from '../../store/people/sessions.ts'
import { clearCount, countUp } from '../../store/people/sign-in-counts.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

const minuteMs = 60_000

/** How often something may be tried in how long. */
interface Limit {
  readonly most: number
  readonly minutes: number
}

/** NIST SP 800-63B, 5.2.2, allows at most 100 failures in a row for one account; somebody who mistypes is kept waiting after 10. */
const limits = {
  'name-from-network': { most: 10, minutes: 15 },
  name: { most: 100, minutes: 24 * 60 },
  network: { most: 100, minutes: 15 },
} as const satisfies Readonly<Record<string, Limit>>

/** Who tries to sign in: an account name as it was typed, and the network they ask from. */
export interface SignInAttempt {
  readonly name: string
  readonly network: string
}

/** Counts an attempt before it is looked at; refused where there were too many. The count stands in the store, so that every process knows it. */
export function throttleSignIn(context: Pick<Context, 'store' | 'clock'>, attempted: SignInAttempt): Promise<Outcome<void>> {
  return countAll(context, [[keyOf('name-from-network', attempted), limits['name-from-network']], [keyOf('name', attempted), limits.name], [keyOf('network', attempted), limits.network]])
}

/** The same for what needs no name: links, passkeys and second factors. */
export function throttleNetwork(context: Pick<Context, 'store' | 'clock'>, network: string): Promise<Outcome<void>> {
  return countAll(context, [[keyOf('network', { name: '', network }), limits.network]])
}

/** Who got in has not failed: their counts begin anew. */
export function forgetFailures({ store }: Pick<Context, 'store'>, attempted: SignInAttempt): Promise<Outcome<void>> {
  return attempt(store, async () => {
    for (const kind of ['name-from-network', 'name'] as const) await clearCount(store.db, keyOf(kind, attempted))
  })
}

/** A code is taken once (RFC 6238, 5.2), although its clock lets it hold for a minute and a half. */
export async function takeCodeOnce({ store, clock }: Pick<Context, 'store' | 'clock'>, account: string, code: string): Promise<Outcome<void>> {
  const now = clock()
  const counted = await attempt(store, () => countUp(store.db, digestOf(`code ${account} ${code}`), now, new Date(now.getTime() + 2 * minuteMs)))
  if (!counted.ok) return counted
  return counted.value.count === 1 ? done(undefined) : refused({ kind: 'second-factor-refused' })
}

async function countAll({ store, clock }: Pick<Context, 'store' | 'clock'>, counted: readonly (readonly [key: string, limit: Limit])[]): Promise<Outcome<void>> {
  const now = clock()
  const counts = await attempt(store, async () => {
    // Each attempt sweeps up after those before it: nothing of who signed in is kept for longer than it is of use.
    await forgetExpired(store.db, now)
    return Promise.all(counted.map(async ([key, { most, minutes }]) => ({ most, ...(await countUp(store.db, key, now, new Date(now.getTime() + minutes * minuteMs))) })))
  })
  if (!counts.ok) return counts
  const waits = counts.value.filter(({ count, most }) => count > most).map(({ until }) => Math.ceil((until.getTime() - now.getTime()) / minuteMs))
  return waits.length === 0 ? done(undefined) : refused({ kind: 'sign-in-throttled', minutes: Math.max(1, ...waits) })
}

/** No name or address is kept, only what it can be known again by. */
function keyOf(kind: keyof typeof limits, { name, network }: SignInAttempt): string {
  return digestOf([kind, kind === 'network' ? '' : name.toLowerCase(), kind === 'name' ? '' : network].join('\n'))
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
