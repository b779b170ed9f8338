import { entriesOf, type EntryKind, type EntryOf, type LogbookEntry } from '../../../core/index.ts'
import { taken, wrong, type Desk, type Draft, type Read } from './document-kind.ts'

/** The entry of one of those kinds that stands under an id, and was known by the day of the document; `at` is the field that names it. */
export function entrySpokenOf<Kind extends EntryKind>(desk: Desk, at: string, id: string, ...kinds: readonly Kind[]): Read<EntryOf<Kind>> {
  const given = desk.standing.find((entry) => entry.id === id)
  if (given === undefined) return wrong({ at, what: id.startsWith('#') ? 'label-unknown' : 'entry-unknown', given: id })
  if (desk.known < given.known) return wrong({ at: 'known', what: 'too-early-day', given: desk.known, first: given.known })
  const [entry] = kinds.flatMap((kind) => entriesOf([given], kind))
  return entry === undefined ? wrong({ at, what: 'entry-of-other-kind', given: id, wanted: kinds }) : taken(entry)
}

/** What an entry takes over from the one that it speaks of. */
export function asAbout({ id, country, scope, stream }: LogbookEntry): Pick<Draft, 'country' | 'scope' | 'stream' | 'about'> {
  return { country, scope, stream, about: id }
}
