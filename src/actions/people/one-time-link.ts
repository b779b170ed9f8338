import { createHash } from 'node:crypto'
import type { RandomBytes } from '../following/new-follower.ts'

/** Nobody guesses 256 bits. */
const secretBytes = 32

/** How long a one-time link can be used. */
export const linkHours = 24

/** A secret that is shown once, and what it is known by afterwards. */
export interface NewSecret {
  readonly secret: string
  readonly digest: string
}

/** A new secret in letters that stand in any address. */
export function newSecret(random: RandomBytes, prefix = ''): NewSecret {
  const secret = `${prefix}${random(secretBytes).toString('base64url')}`
  return { secret, digest: secretDigest(secret) }
}

/** What a secret of so many random bits is known by: there is nothing to guess, so a plain digest will do. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Until when a link holds that is made now. */
export function linkExpiry(created: Date): Date {
  return new Date(created.getTime() + linkHours * 3_600_000)
}
