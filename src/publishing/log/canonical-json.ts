import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The one way to write a structure: RFC 8785. What is undefined is left out; throws on what JSON cannot hold. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('canonicalJson needs an object')
  return text
}

/** SHA-256 of the bytes, in hexadecimal; a text is taken in UTF-8. */
export function contentDigest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
