import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { namedKey, type NoteVerifier } from './signed-note.ts'

export interface NoteSigner extends NoteVerifier {
  readonly privateKey: KeyObject
}

/** What goes before the 32 bytes of a private key in DER (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A signer from the 32 bytes of an Ed25519 seed. The name has no spaces and no plus. */
export function noteSigner(name: string, seed: Uint8Array): NoteSigner {
  const privateKey = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
  const key = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { name, id: createHash('sha256').update(namedKey(name, key)).digest('hex').slice(0, 8), key, privateKey }
}

/** A text with a signature under it: the text ends with a newline, then an empty line, then a line for each signature. */
export function signNote(text: string, signer: NoteSigner): string {
  const signature = sign(null, Buffer.from(text), signer.privateKey)
  return `${text}\n— ${signer.name} ${Buffer.concat([Buffer.from(signer.id, 'hex'), signature]).toString('base64')}\n`
}
