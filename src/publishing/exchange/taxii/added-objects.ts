import type { Edition } from '../../../core/index.ts'
import type { StixObject } from '../stix/stix-object.ts'
import { microsecondsText } from './timestamp.ts'

/** A STIX object in a collection. */
export interface AddedObject {
  readonly object: StixObject
  /** Its `modified`, or `created` where its type has none. */
  readonly version: string
  /** When it came to stand there: UTC to the microsecond, of one length, and no two of a collection alike. */
  readonly added: string
}

/** An edition with the objects of its bundle, in the order of the bundle. */
export interface EditionObjects {
  readonly edition: Edition
  readonly objects: readonly StixObject[]
}

/**
 * The objects of editions in the order in which they were published, each version once. An object is added at the moment of issue of the first
 * edition that holds it, or when an erasure changed it, plus one microsecond for each place in the bundle: whoever asks for what was added after
 * the last object that they have misses none, and gets none twice. What comes later is added later, so no place ever moves.
 */
export function addedObjects(editions: readonly EditionObjects[]): readonly AddedObject[] {
  const batches = editions.flatMap(batchesOf).toSorted((one, other) => one.moment - other.moment)
  const added: AddedObject[] = []
  const known = new Set<string>()
  let free = 0
  for (const { objects, moment, erasures } of batches) {
    const begin = Math.max(1000 * moment, free)
    free = begin + objects.length
    for (const [place, object] of objects.entries()) {
      const version = versionOf(object)
      const erased = erasures.find((each) => each === Date.parse(version))
      // What an erasure changed comes with the erasure; anything else with the edition, be it as old as the form itself, such as the marking.
      if (known.has(`${object.id} ${version}`) || (erased ?? moment) !== moment) continue
      known.add(`${object.id} ${version}`)
      added.push({ object, version, added: microsecondsText(begin + place) })
    }
  }
  return added
}

function versionOf({ created, modified }: StixObject): string {
  return modified ?? created
}

interface Batch {
  readonly objects: readonly StixObject[]
  /** Milliseconds since 1970. */
  readonly moment: number
  /** When passages were erased in the edition, whichever of its batches this is. */
  readonly erasures: readonly number[]
}

/** What came when the edition was issued, and what came with each erasure in it. */
function batchesOf({ edition: { issued, picture }, objects }: EditionObjects): readonly Batch[] {
  const erasures = [...new Set(Object.values(picture.evidence).flatMap((item) => (item.kind === 'passage' && item.erased !== undefined ? [Date.parse(item.erased)] : [])))]
  return [Date.parse(issued), ...erasures].map((moment) => ({ objects, moment, erasures }))
}
