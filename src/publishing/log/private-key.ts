import { noteSigner, type NoteSigner } from './note-signer.ts'

const prefix = 'PRIVATE+KEY'
const seedBytes = 32

/** A signing key as its file holds it: the form of Go's `sumdb/note`, which other tools read. Never shown. */
export function privateKeyText(signer: NoteSigner, seed: Uint8Array): string {
  return `${prefix}+${signer.name}+${signer.id}+${Buffer.concat([Uint8Array.of(1), seed]).toString('base64')}\n`
}

/** The signer in such a text; undefined where it is none, or where its parts do not belong together. */
export function parsePrivateKey(text: string): NoteSigner | undefined {
  const { name, id, encoded } = /^PRIVATE\+KEY\+(?<name>[^\s+]+)\+(?<id>[0-9a-f]{8})\+(?<encoded>[A-Za-z0-9+/]{44})\s*$/.exec(text)?.groups ?? {}
  if (name === undefined || encoded === undefined) return undefined
  const [type, ...seed] = Buffer.from(encoded, 'base64')
  if (type !== 1 || seed.length !== seedBytes) return undefined
  const signer = noteSigner(name, Uint8Array.from(seed))
  return signer.id === id ? signer : undefined
}
