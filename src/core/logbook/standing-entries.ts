import { entriesOf, type LogbookEntry } from './logbook-entry.ts'

/** Entries that were not withdrawn, in their order; the withdrawals themselves are left out. */
export function standingEntries(entries: readonly LogbookEntry[]): readonly LogbookEntry[] {
  const withdrawn = new Set(entriesOf(entries, 'withdrawal').map(({ about }) => about))
  return entries.filter(({ id, body }) => body.kind !== 'withdrawal' && !withdrawn.has(id))
}
