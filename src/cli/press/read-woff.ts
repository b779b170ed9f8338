import { inflateSync } from 'node:zlib'

/** A font file for a typesetter, with the characters that it has a form for. */
export interface OpenedFont {
  readonly bytes: Uint8Array
  readonly characters: ReadonlySet<number>
}

interface FontTable {
  readonly tag: string
  readonly body: Buffer
}

const woffHeader = 44
const woffEntry = 20
const sfntHeader = 12
const sfntEntry = 16

/** A WOFF 1.0 file without its compression (W3C 2012, sections 4 and 5), under another family name: fonts that stand on a machine by the same name are then never taken in its place. */
export function openWoff(woff: Uint8Array, family: string): OpenedFont {
  const file = Buffer.from(woff)
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('openWoff needs a WOFF 1.0 file')
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, at) => readTable(file, woffHeader + at * woffEntry))
  const renamed = tables.map(({ tag, body }) => ({ tag, body: tag === 'name' ? nameTable(family) : body }))
  return { bytes: writeSfnt(file.readUInt32BE(4), renamed), characters: charactersOf(tables.find(({ tag }) => tag === 'cmap')) }
}

function readTable(file: Buffer, at: number): FontTable {
  const [offset, packed, length] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)]
  const body = file.subarray(offset, offset + packed)
  return { tag: file.toString('latin1', at, at + 4), body: packed < length ? inflateSync(body) : body }
}

/** The directory and the tables behind it, each from a multiple of four bytes (OpenType 1.9, "Organization of an OpenType Font"). */
function writeSfnt(flavour: number, tables: readonly FontTable[]): Uint8Array {
  const head = Buffer.alloc(sfntHeader + sfntEntry * tables.length)
  const exponent = Math.floor(Math.log2(tables.length))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(sfntEntry * 2 ** exponent, 6)
  head.writeUInt16BE(exponent, 8)
  head.writeUInt16BE(sfntEntry * (tables.length - 2 ** exponent), 10)
  let offset = head.length
  const bodies = tables.map(({ tag, body }, index) => {
    const at = sfntHeader + sfntEntry * index
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum(padded), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(body.length, at + 12)
    offset += padded.length
    return padded
  })
  return Buffer.concat([head, ...bodies])
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

/** Family and PostScript name alone, in English for Windows: what a typesetter looks a font up by. */
function nameTable(family: string): Buffer {
  const names = [[1, family], [4, family], [6, family.replaceAll(' ', '')]] as const
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  for (const [index, [id]] of names.entries()) {
    const length = texts[index]?.length ?? 0
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries()) head.writeUInt16BE(value, 6 + 12 * index + 2 * field)
    offset += length
  }
  return Buffer.concat([head, ...texts])
}

/** Characters of the basic plane that a `cmap` of format 4 maps to a form; the fonts of the pages have no others. */
function charactersOf(table: FontTable | undefined): ReadonlySet<number> {
  const characters = new Set<number>()
  if (table === undefined) return characters
  const { body: cmap } = table
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + 8 * index + 4))
  for (const start of records.filter((at) => cmap.readUInt16BE(at) === 4)) addSegments(cmap.subarray(start), characters)
  return characters
}

function addSegments(map: Buffer, characters: Set<number>): void {
  const width = map.readUInt16BE(6)
  for (let segment = 0; segment < width; segment += 2) {
    const [last, first, delta, range] = [14, 16 + width, 16 + 2 * width, 16 + 3 * width].map((column) => map.readUInt16BE(column + segment))
    if (last === undefined || first === undefined || delta === undefined || range === undefined) continue
    for (let character = first; character <= last && character !== 0xFFFF; character++) {
      const place = 16 + 3 * width + segment + range + 2 * (character - first)
      const glyph = range === 0 ? character + delta : map.readUInt16BE(place) === 0 ? 0 : map.readUInt16BE(place) + delta
      if ((glyph & 0xFFFF) !== 0) characters.add(character)
    }
  }
}
