import type { EventFormat } from '../../imports/event-format.ts'
import type { ReadRecord } from '../../imports/read-events.ts'

const mostKept = 50_000

/**
 * Leaves out an actor or a source that may be a person, with a caution. Only of tables of somebody's own: the actors of the known datasets are
 * groups by their codebooks, and many of those look like names of persons.
 */
export async function personWithholder({ hasFreeActors }: EventFormat): Promise<(records: readonly ReadRecord[]) => readonly ReadRecord[]> {
  if (hasFreeActors !== true) return (records) => records
  // The names that reading knows take tens of megabytes, which the large datasets do without.
  const { maskPersons } = await import('../../reading/index.ts')
  const isClean = remembered((name) => maskPersons(name) === name)
  return (records) => records.map((record) => withoutSource(withoutActor(record, isClean), isClean))
}

function withoutActor(record: ReadRecord, isClean: (name: string) => boolean): ReadRecord {
  return record.actor === undefined || isClean(record.actor) ? record : { ...cautioned(record, 'actor-withheld'), actor: undefined }
}

function withoutSource(record: ReadRecord, isClean: (name: string) => boolean): ReadRecord {
  const { sourceName, ...body } = record.body
  return sourceName === undefined || isClean(sourceName) ? record : cautioned({ ...record, body }, 'source-withheld')
}

function cautioned(record: ReadRecord, caution: string): ReadRecord {
  return { ...record, body: { ...record.body, cautions: [...(record.body.cautions ?? []), caution] } }
}

/** Names come again and again; when too many are known all are forgotten. */
function remembered(check: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= mostKept) known.clear()
    const made = check(name)
    known.set(name, made)
    return made
  }
}
