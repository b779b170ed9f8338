import { hash, verify } from '@node-rs/argon2'

/** The second recommended choice of RFC 9106, section 4: argon2id (the package's default) with 64 MiB, three passes and four lanes. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 4 } as const

/** A password as it is kept. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Whether a password is the one that was kept. */
export function verifyPassword({ hash: kept, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  return verify(kept, password)
}
