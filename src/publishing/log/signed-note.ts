import { concatBytes, parseBase64, sha256, toBase64, toHexadecimal, utf8 } from './bytes.ts'

/** A key by which notes are checked: `peil.example+1a2b3c4d+AQ…`, as C2SP signed-note writes it. */
export interface NoteVerifier {
  readonly name: string
  /** First four bytes of the SHA-256 of name and key, in hexadecimal. */
  readonly id: string
  /** The 32 bytes of an Ed25519 key. */
  readonly key: Uint8Array
}

/** Type of an Ed25519 key in C2SP signed-note. */
const ed25519 = Uint8Array.of(1)

/** The bytes whose SHA-256 begins with the id of a key. */
export function namedKey(name: string, key: Uint8Array): Uint8Array {
  return concatBytes([utf8(`${name}\n`), ed25519, key])
}

/** The text that a follower keeps to check notes by. */
export function verifierText({ name, id, key }: NoteVerifier): string {
  return `${name}+${id}+${toBase64(concatBytes([ed25519, key]))}`
}

/** The key in such a text; undefined where it is none. */
export async function parseVerifier(text: string): Promise<NoteVerifier | undefined> {
  const { name, id, encoded } = /^(?<name>[^\s+]+)\+(?<id>[0-9a-f]{8})\+(?<encoded>[A-Za-z0-9+/]{44})$/.exec(text.trim())?.groups ?? {}
  const bytes = parseBase64(encoded ?? '')
  if (name === undefined || id === undefined || bytes?.length !== 33 || bytes[0] !== ed25519[0]) return undefined
  const key = bytes.subarray(1)
  return toHexadecimal(await sha256(namedKey(name, key))).startsWith(id) ? { name, id, key } : undefined
}

/** The text of a note that one of the keys has signed; undefined where none has. Signatures of keys that are not known are passed over. */
export async function openNote(note: string, verifiers: readonly NoteVerifier[]): Promise<{ readonly text: string; readonly signedBy: NoteVerifier } | undefined> {
  const at = note.lastIndexOf('\n\n')
  if (at < 0) return undefined
  const text = note.slice(0, at + 1)
  for (const line of note.slice(at + 2).split('\n')) {
    const { name, encoded } = /^— (?<name>\S+) (?<encoded>\S+)$/.exec(line)?.groups ?? {}
    const bytes = parseBase64(encoded ?? '')
    const signedBy = bytes && verifiers.find((each) => each.name === name && each.id === toHexadecimal(bytes.subarray(0, 4)))
    if (bytes !== undefined && signedBy !== undefined && (await isSigned(text, signedBy, bytes.slice(4)))) return { text, signedBy }
  }
  return undefined
}

async function isSigned(text: string, { key }: NoteVerifier, signature: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const imported = await crypto.subtle.importKey('raw', Uint8Array.from(key), 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', imported, signature, utf8(text))
}
