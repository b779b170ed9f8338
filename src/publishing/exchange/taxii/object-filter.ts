import type { AddedObject } from './added-objects.ts'
import { parseExact } from './timestamp.ts'

/** Which objects of a collection are asked for: every field that is given must hold, by one of its values. */
export interface ObjectFilter {
  /** Microseconds in UTC; only what was added later. */
  readonly addedAfter: string | undefined
  readonly ids: readonly string[] | undefined
  readonly types: readonly string[] | undefined
  readonly specVersions: readonly string[] | undefined
  readonly versions: readonly VersionChoice[]
}

/** Which versions of an object: its first, its last, every one, or the one of a moment as `parseExact` gives it. */
export type VersionChoice = 'first' | 'last' | 'all' | { readonly moment: string }

/** The objects that a filter lets through, in their order. Which version of an object is its first or last goes by the whole collection. */
export function filterObjects(objects: readonly AddedObject[], { addedAfter, ids, types, specVersions, versions }: ObjectFilter): readonly AddedObject[] {
  const chosen = isChosen(objects, versions)
  return objects.filter((each) => {
    const { id, type, spec_version: specVersion } = each.object
    return (addedAfter === undefined || each.added > addedAfter) && (ids?.includes(id) ?? true) && (types?.includes(type) ?? true) && (specVersions?.includes(specVersion) ?? true) && chosen(each)
  })
}

function isChosen(objects: readonly AddedObject[], choices: readonly VersionChoice[]): (object: AddedObject) => boolean {
  const versionsById = new Map([...Map.groupBy(objects, ({ object }) => object.id)].map(([id, group]) => [id, group.map(({ version }) => version).toSorted()]))
  return ({ object, version }) => choices.some((choice) => {
    if (choice === 'all') return true
    if (typeof choice === 'object') return parseExact(version) === choice.moment
    return versionsById.get(object.id)?.at(choice === 'first' ? 0 : -1) === version
  })
}
