import type { OfferedAccount } from '../../actions/people/demo-accounts.ts'
import { secretDigest } from '../../actions/people/one-time-link.ts'

type DemoAccount = Pick<OfferedAccount, 'id' | 'name'>

/** The one-time links of a demo: they are in the memory of its process alone, and gone with it. */
export interface DemoLinks {
  readonly find: (secret: string) => DemoAccount | undefined
  /** The same, and from here on the link leads nowhere. */
  readonly take: (secret: string) => DemoAccount | undefined
}

/** Links to these accounts; only the digests of their secrets are looked at. */
export function demoLinks(accounts: readonly OfferedAccount[]): DemoLinks {
  const left = new Map(accounts.map(({ id, name, digest }) => [digest, { id, name }]))
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
