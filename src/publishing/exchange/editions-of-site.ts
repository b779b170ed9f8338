import type { Country, Edition } from '../../core/index.ts'
import type { PublishedSite } from '../site-file.ts'

/** An edition with the one before it for the same country. */
export interface EditionInOrder {
  readonly edition: Edition
  readonly previous: Edition | undefined
}

/** Every edition with the one that went before it, in the order of publication. */
export function inOrder({ editions }: Pick<PublishedSite, 'editions'>): readonly EditionInOrder[] {
  const last = new Map<Country, Edition>()
  return editions.map((edition) => {
    const previous = last.get(edition.country)
    last.set(edition.country, edition)
    return { edition, previous }
  })
}

/** The newest edition of each country, by the code of the country. */
export function newestEditions({ editions }: Pick<PublishedSite, 'editions'>): readonly Edition[] {
  const newest = new Map(editions.map((edition) => [edition.country, edition]))
  return [...newest.values()].toSorted((one, other) => (one.country < other.country ? -1 : 1))
}
