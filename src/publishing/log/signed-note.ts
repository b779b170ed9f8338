import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

/** A key by which notes are checked: `peil.example+1a2b3c4d+AQ…`, as C2SP signed-note writes it. */
export interface NoteVerifier {
  readonly name: string
  /** First four bytes of the SHA-256 of name and key, in hexadecimal. */
  readonly id: string
  readonly key: KeyObject
}

export interface NoteSigner extends NoteVerifier {
  readonly privateKey: KeyObject
}

/** Type of an Ed25519 key in C2SP signed-note. */
const ed25519 = 1
/** What goes before the 32 bytes of a key in DER (RFC 8410). */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A signer from the 32 bytes of an Ed25519 seed. The name has no spaces and no plus. */
export function noteSigner(name: string, seed: Uint8Array): NoteSigner {
  const privateKey = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
  const key = createPublicKey(privateKey)
  return { name, id: keyId(name, rawPublicKey(key)), key, privateKey }
}

/** The text that a follower keeps to check notes by. */
export function verifierText({ name, id, key }: NoteVerifier): string {
  return `${name}+${id}+${Buffer.concat([Uint8Array.of(ed25519), rawPublicKey(key)]).toString('base64')}`
}

/** The key in such a text; undefined where it is none. */
export function parseVerifier(text: string): NoteVerifier | undefined {
  const { name, id, encoded } = /^(?<name>[^\s+]+)\+(?<id>[0-9a-f]{8})\+(?<encoded>[A-Za-z0-9+/]{44})$/.exec(text.trim())?.groups ?? {}
  if (name === undefined || id === undefined || encoded === undefined) return undefined
  const bytes = Buffer.from(encoded, 'base64')
  const raw = bytes.subarray(1)
  if (bytes.length !== 33 || bytes[0] !== ed25519 || keyId(name, raw) !== id) return undefined
  return { name, id, key: createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' }) }
}

/** A text with a signature under it: the text ends with a newline, then an empty line, then a line for each signature. */
export function signNote(text: string, signer: NoteSigner): string {
  const signature = sign(null, Buffer.from(text), signer.privateKey)
  return `${text}\n— ${signer.name} ${Buffer.concat([Buffer.from(signer.id, 'hex'), signature]).toString('base64')}\n`
}

/** The text of a note that one of the keys has signed; undefined where none has. Signatures of keys that are not known are passed over. */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): { readonly text: string; readonly signedBy: NoteVerifier } | undefined {
  const at = note.lastIndexOf('\n\n')
  if (at < 0) return undefined
  const text = note.slice(0, at + 1)
  for (const line of note.slice(at + 2).split('\n')) {
    const { name, encoded } = /^— (?<name>\S+) (?<encoded>[A-Za-z0-9+/=]+)$/.exec(line)?.groups ?? {}
    const bytes = Buffer.from(encoded ?? '', 'base64')
    const signedBy = verifiers.find((each) => each.name === name && each.id === bytes.subarray(0, 4).toString('hex'))
    // Base64 may be written in several ways; one byte that was changed must show.
    const isPlain = bytes.toString('base64') === encoded
    if (signedBy !== undefined && isPlain && verify(null, Buffer.from(text), signedBy.key, bytes.subarray(4))) return { text, signedBy }
  }
  return undefined
}

function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32)
}

function keyId(name: string, raw: Uint8Array): string {
  return createHash('sha256').update(`${name}\n`).update(Uint8Array.of(ed25519)).update(raw).digest().subarray(0, 4).toString('hex')
}
