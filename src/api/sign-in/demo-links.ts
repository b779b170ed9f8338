import { secretDigest } from '../../actions/people/one-time-link.ts'
import type { Account } from '../../core/index.ts'

type DemoAccount = Pick<Account, 'id' | 'name'>

/** The one-time links of a demo: they are in the memory of its process alone, and gone with it. */
export interface DemoLinks {
  readonly find: (secret: string) => DemoAccount | undefined
  /** The same, and from here on the link leads nowhere. */
  readonly take: (secret: string) => DemoAccount | undefined
}

/** Links to these accounts, by the digests of their secrets. */
export function demoLinks(accounts: ReadonlyMap<string, DemoAccount>): DemoLinks {
  const left = new Map(accounts)
  const find = (secret: string) => left.get(secretDigest(secret))
  return {
    find,
    take: (secret) => {
      const found = find(secret)
      left.delete(secretDigest(secret))
      return found
    },
  }
}
