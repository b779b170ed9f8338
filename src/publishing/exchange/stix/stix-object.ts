import { createHash } from 'node:crypto'

/** What every object of STIX 2.1 has; what else it has goes by its type. */
export interface StixObject {
  readonly type: string
  readonly spec_version: '2.1'
  readonly id: string
  /** UTC to the millisecond. */
  readonly created: string
  /** UTC to the millisecond; markings have none, for they never change. */
  readonly modified?: string
}

/** Drawn once for Peil, so that its ids are those of nobody else. */
export const namespace = Buffer.from('5f1c3a0e6d0b4c7e9a52b8d1e4f70c36', 'hex')

/** An id that follows from the type and what the object is of: UUID version 5 (RFC 9562, section 5.5). */
export function stixId(type: string, ...of: readonly string[]): string {
  return `${type}--${uuidV5(namespace, JSON.stringify([type, ...of]))}`
}

/** A UUID of version 5 from the 16 bytes of a namespace and a name. */
export function uuidV5(space: Uint8Array, name: string): string {
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
