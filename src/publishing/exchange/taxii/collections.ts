import type { Edition } from '../../../core/index.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import { passagesOf } from '../annotations/passages.ts'
import { newestEditions } from '../editions-of-site.ts'
import { mainLanguage } from '../stix/sentence-objects.ts'
import { stixBundle } from '../stix/stix-bundle.ts'
import { namespace, uuidV5 } from '../stix/stix-object.ts'
import { addedObjects, type AddedObject, type EditionObjects } from './added-objects.ts'

/** A collection of TAXII 2.1: the objects of all editions, or of those of one country. */
export interface Collection {
  /** UUID of version 5 from the address under which the first edition was published: it stays when the site moves. */
  readonly id: string
  /** `all`, or the code of a country in small letters. */
  readonly alias: string
  readonly title: string
  readonly description: string
  /** By the moment at which they were added. */
  readonly objects: readonly AddedObject[]
}

/** The objects of an edition, as its own bundle has them. */
export function objectsOfEdition(edition: Edition): EditionObjects {
  return { edition, objects: stixBundle(edition, passagesOf(edition)).objects }
}

/** Every collection that the editions make, in the order of publication, the one of everything first; none where nothing was published. */
export function collectionsOf(published: readonly EditionObjects[]): readonly Collection[] {
  const editions = published.map(({ edition }) => edition)
  const [first] = editions
  const newest = editions.at(-1)
  if (first === undefined || newest === undefined) return []
  const words = exchangeWords[mainLanguage(newest)]
  return [undefined, ...newestEditions({ editions }).map(({ country }) => country)].map((country) => {
    const alias = country?.toLowerCase() ?? 'all'
    return {
      id: uuidV5(namespace, JSON.stringify(['collection', first.publisher.address, alias])),
      alias,
      title: words.feedTitle(country),
      description: words.collectionAbout,
      objects: addedObjects(published.filter(({ edition }) => country === undefined || edition.country === country)),
    }
  })
}
