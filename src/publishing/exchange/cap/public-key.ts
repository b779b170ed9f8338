import { createPublicKey, type KeyObject } from 'node:crypto'

/** Where on the site the key stands by which followers check alerts; what it is worth follows from where else its publisher made it known. */
export const alertKeyPath = 'alerts/key.pem'

/** The public half of a key as followers keep it: PEM after RFC 7468. */
export function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString()
}
