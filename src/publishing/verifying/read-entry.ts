import type { FileDigests, PublicEntry } from '../../core/index.ts'
import { fromUtf8 } from '../log/bytes.ts'

/** An entry of a log as far as it is verified. */
export interface ReadEntry {
  readonly kind: PublicEntry['kind']
  readonly id: string
  readonly issued: string
  readonly files: FileDigests
  readonly digest: string | undefined
  readonly corrects: string | undefined
  readonly statement: string | undefined
}

const kinds: readonly PublicEntry['kind'][] = ['edition', 'level', 'withdrawal', 'key', 'erasure']

/** Whether an entry says which files an edition has. */
export function isOfEdition({ kind }: Pick<ReadEntry, 'kind'>): boolean {
  return kind === 'edition' || kind === 'erasure'
}

/** The entry in the bytes of a log; undefined where they are none. */
export function readEntry(bytes: Uint8Array): ReadEntry | undefined {
  const fields = parseObject(fromUtf8(bytes))
  const text = (name: string) => textOf(fields?.get(name))
  const [kind, id, issued, files] = [kinds.find((each) => each === text('kind')), text('id'), text('issued'), parseDigests(fields?.get('files'))]
  if (kind === undefined || id === undefined || issued === undefined || files === undefined) return undefined
  return { kind, id, issued, files, digest: text('digest'), corrects: text('corrects'), statement: text('statement') }
}

function parseDigests(value: unknown): FileDigests | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const digests = Object.entries(value).flatMap(([path, digest]) => (typeof digest === 'string' ? [[path, digest] as const] : []))
  return digests.length === Object.keys(value).length ? Object.fromEntries(digests) : undefined
}

function parseObject(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
