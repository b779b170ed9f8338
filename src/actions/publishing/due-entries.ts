import { entriesOf, type Country, type Edition, type EntryOf, type PublicEntry } from '../../core/index.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { isOfEdition } from '../../publishing/verifying/read-entry.ts'
import { filesOfEdition, levelEntry, withdrawalEntry } from '../../publishing/edition/edition-files.ts'
import type { EditionRenderer, SiteFile } from '../../publishing/site-file.ts'
import { everything } from '../../store/as-of.ts'
import type { KeptEdition } from '../../store/editions.ts'
import { listEntries } from '../../store/logbook.ts'
import type { KeptLogEntry } from '../../store/public-log.ts'
import type { Database } from '../../store/store.ts'

/** Levels of a country that were set, or withdrawn, since the log was written last: each once, also one that no longer stands by now. */
export async function dueLevels(db: Database, log: readonly KeptLogEntry[], country: Country, issued: string): Promise<readonly PublicEntry[]> {
  const entries = (await listEntries(db, everything)).filter((entry) => entry.country === country && entry.known <= issued.slice(0, 10))
  const levels = entriesOf(entries, 'level')
  const levelIds = new Set(levels.map(({ id }) => id))
  const logged = new Set(log.map(({ subject }) => subject))
  const withdrawals = entriesOf(entries, 'withdrawal').filter((entry): entry is EntryOf<'withdrawal'> & { readonly about: string } => levelIds.has(entry.about ?? ''))
  return [
    ...levels.filter(({ id }) => !logged.has(id)).map((level) => levelEntry(level, issued)),
    ...withdrawals.filter(({ id }) => !logged.has(id)).map((entry) => withdrawalEntry(entry, entry.about, issued)),
  ]
}

/** An edition from which passages were taken, with the files that it has now. */
export interface ErasedEdition {
  readonly edition: Edition
  readonly files: readonly SiteFile[]
}

/** Editions from which passages were taken since the log was written last. */
export function erasedEditions(log: readonly KeptLogEntry[], editions: readonly KeptEdition[], renderers: readonly EditionRenderer[]): readonly ErasedEdition[] {
  const erased = editions.filter(({ edition, body }) => newestFiles(log, edition.id)?.digest !== contentDigest(body))
  return erased.map(({ edition }) => ({ edition, files: filesOfEdition(edition, renderers) }))
}

/** The newest entry that says which files an edition has. */
export function newestFiles(log: readonly KeptLogEntry[], id: string): Extract<PublicEntry, { kind: 'edition' | 'erasure' }> | undefined {
  const kept = log.findLast((entry) => isOfEdition(entry) && entry.subject === id)
  const entry: Extract<PublicEntry, { kind: 'edition' | 'erasure' }> | undefined = kept && JSON.parse(kept.entry)
  return entry
}
