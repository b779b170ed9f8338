import { entryPrefix, type LogbookEntry } from './logbook-entry.ts'

/** The entries that an entry leans on: the one that it speaks of, the assumptions or the trigger in it, and those among its evidence. */
export function entriesNamed({ about, body, evidence }: LogbookEntry): readonly string[] {
  const own = body.kind === 'judgement' ? body.assumptions : body.kind === 'level' && body.trigger !== undefined ? [body.trigger] : []
  return [...new Set([...(about === undefined ? [] : [about]), ...own, ...evidence.filter((id) => id.startsWith(entryPrefix))])]
}

/** What leans on what, where an assumption says so of an entry that does not say so itself. */
export function entriesBorne({ body }: LogbookEntry): readonly string[] {
  return body.kind === 'assumption' ? body.bears : []
}
