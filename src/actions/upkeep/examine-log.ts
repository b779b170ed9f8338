import type { HealthFinding, LogFault } from '../../core/index.ts'
import { isSameBytes, toHexadecimal } from '../../publishing/log/bytes.ts'
import { canonicalJson, contentDigest } from '../../publishing/log/canonical-json.ts'
import { parseCheckpoint } from '../../publishing/log/checkpoint.ts'
import { growingRoots, leafHash } from '../../publishing/log/merkle-tree.ts'
import { isOfEdition, readEntry } from '../../publishing/verifying/read-entry.ts'
import type { StoredTable } from '../../store/catalog.ts'
import { listEditions, type KeptEdition } from '../../store/editions.ts'
import { listCheckpoints, listLog, type KeptCheckpoint, type KeptLogEntry } from '../../store/public-log.ts'
import type { Database } from '../../store/store.ts'

/** The public log and the editions against each other: entries against their hashes, hashes against every root that was signed, editions against what the log says of them. */
export async function examineLog(db: Database, tables: readonly StoredTable[]): Promise<readonly HealthFinding[]> {
  if (!tables.some(({ name }) => name === 'log_entry')) return []
  const log = await listLog(db)
  const editions = await listEditions(db)
  const states = editions.map((edition) => ({ id: edition.edition.id, state: editionState(edition, log) }))
  const idsIn = (state: EditionState) => states.flatMap((each) => (each.state === state ? [each.id] : []))
  const faults = [...(await entryFaults(log, editions)), ...(await rootFaults(log, await listCheckpoints(db))), ...idsIn('changed').map((id) => ({ what: 'edition' as const, id }))]
  const due = idsIn('erased')
  return [{ check: 'public-log', state: faults.length > 0 ? 'wrong' : due.length > 0 ? 'note' : 'well', entries: log.length, faults, due }]
}

/** Entries out of their row, with other bytes than were hashed, or of an edition that is gone. */
async function entryFaults(log: readonly KeptLogEntry[], editions: readonly KeptEdition[]): Promise<readonly LogFault[]> {
  const ids = new Set(editions.map(({ edition }) => edition.id))
  const hashes = (await Promise.all(log.map(({ entry }) => leafHash(Buffer.from(entry))))).map(toHexadecimal)
  return log.flatMap((kept, place): readonly LogFault[] => {
    const entry = readEntry(Buffer.from(kept.entry))
    const holds = kept.index === place && hashes[place] === kept.leafHash && entry?.kind === kept.kind && entry.id === kept.subject
    if (!holds) return [{ what: 'entry', index: kept.index }]
    return isOfEdition(entry) && !ids.has(entry.id) ? [{ what: 'edition', id: entry.id }] : []
  })
}

/** Checkpoints whose root is not that of the first so many entries, and entries that nobody has signed for. */
async function rootFaults(log: readonly KeptLogEntry[], checkpoints: readonly KeptCheckpoint[]): Promise<readonly LogFault[]> {
  const roots = await growingRoots(log.map(({ leafHash: hash }) => Buffer.from(hash, 'hex')))
  const wrong = checkpoints.filter(({ size, note }) => {
    const signed = parseCheckpoint(note)
    const root = roots[size - 1]
    return signed?.size !== size || root === undefined || !isSameBytes(root, signed.root)
  })
  const signed = checkpoints.at(-1)?.size ?? 0
  return [...wrong.map(({ size }) => ({ what: 'root' as const, size })), ...(signed < log.length ? [{ what: 'unsigned' as const, index: signed }] : [])]
}

type EditionState = 'as-published' | 'erased' | 'changed'

/** Passages that were erased since the log was last written are no fault: the next publication says so in the log. */
function editionState({ edition, body, digest }: KeptEdition, log: readonly KeptLogEntry[]): EditionState {
  const said = log.filter(({ subject }) => subject === edition.id).map(({ entry }) => readEntry(Buffer.from(entry))).filter((entry) => entry !== undefined).filter(isOfEdition)
  const [newest] = said.slice(-1)
  if (newest === undefined || said[0]?.digest !== digest || body !== canonicalJson(edition)) return 'changed'
  if (newest.digest === contentDigest(body)) return 'as-published'
  return Object.values(edition.picture.evidence).some((item) => item.kind === 'passage' && (item.erased ?? '') > newest.issued) ? 'erased' : 'changed'
}
