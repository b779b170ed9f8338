import type { Day, PublicEntry } from '../../core/index.ts'
import { entryText } from '../../publishing/edition/edition-files.ts'
import { toHexadecimal } from '../../publishing/log/bytes.ts'
import { checkpointText } from '../../publishing/log/checkpoint.ts'
import { leafHash, treeRoot } from '../../publishing/log/merkle-tree.ts'
import { signNote, type NoteSigner } from '../../publishing/log/note-signer.ts'
import { addCheckpoint, addLogEntry, type KeptLogEntry } from '../../store/public-log.ts'
import type { Database } from '../../store/store.ts'

/** When something is appended, and who signs for the log from then on. */
export interface Appending {
  readonly signer: NoteSigner
  readonly known: Day
  readonly recorded: Date
}

/** Appends entries to the log and signs how long it is now; the caller holds the lock on writing. Nothing to append leaves the log as it is. */
export async function appendLog(db: Database, log: readonly KeptLogEntry[], entries: readonly PublicEntry[], { signer, known, recorded }: Appending): Promise<void> {
  if (entries.length === 0) return
  const added = await Promise.all(entries.map((entry, at) => toKept(entry, log.length + at)))
  for (const entry of added) await addLogEntry(db, entry, known, recorded)
  const size = log.length + added.length
  const root = await treeRoot([...log, ...added].map((each) => Buffer.from(each.leafHash, 'hex')))
  const note = signNote(checkpointText({ origin: signer.name, size, root }), signer)
  await addCheckpoint(db, { size, root: toHexadecimal(root), note }, recorded)
}

async function toKept(entry: PublicEntry, index: number): Promise<KeptLogEntry> {
  const text = entryText(entry)
  return { index, kind: entry.kind, subject: entry.id, entry: text, leafHash: toHexadecimal(await leafHash(Buffer.from(text))) }
}
