import type { EventFormat } from '../../imports/event-format.ts'
import type { ReadRecord } from '../../imports/read-events.ts'

const mostKept = 50_000

/**
 * Leaves out an actor that may be a person, with a caution. Only of tables of somebody's own: the actors of the known datasets are groups by
 * their codebooks, and many of those look like names of persons.
 */
export async function personWithholder({ hasFreeActors }: EventFormat): Promise<(records: readonly ReadRecord[]) => readonly ReadRecord[]> {
  if (hasFreeActors !== true) return (records) => records
  // The names that reading knows take tens of megabytes, which the large datasets do without.
  const { maskPersons } = await import('../../reading/index.ts')
  const isGroup = new Map<string, boolean>()
  const check = (actor: string): boolean => {
    const known = isGroup.get(actor)
    if (known !== undefined) return known
    const clean = maskPersons(actor) === actor
    if (isGroup.size >= mostKept) isGroup.clear()
    isGroup.set(actor, clean)
    return clean
  }
  return (records) => records.map((record) => (record.actor === undefined || check(record.actor) ? record : { ...record, actor: undefined, body: { ...record.body, cautions: [...(record.body.cautions ?? []), 'actor-withheld'] } }))
}
