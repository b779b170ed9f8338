import type { AddedObject } from '../../../publishing/exchange/taxii/added-objects.ts'
import type { Collection } from '../../../publishing/exchange/taxii/collections.ts'
import { filterObjects } from '../../../publishing/exchange/taxii/object-filter.ts'
import { pageOf } from '../../../publishing/exchange/taxii/page.ts'
import { objectParameters, parseObjectQuery, type ObjectParameter } from './object-query.ts'
import { notFound, taxiiAnswer, taxiiError } from './taxii-response.ts'

/** What is asked of a collection; the id is that of an object, and empty where none is named. */
export interface Asked {
  readonly id: string
  readonly query: URLSearchParams
}

type Answer = (collection: Collection, asked: Asked) => Response

const stixType = 'application/stix+json;version=2.1'

/** What a collection answers, by the path below its own. */
export const collectionAnswers: Readonly<Record<string, Answer>> = {
  '': (collection) => taxiiAnswer(describeCollection(collection)),
  'manifest/': ({ objects }, { query }) => answerPage(objects, query, { allowed: objectParameters, list: 'objects', toEntry: manifestEntry }),
  'objects/': ({ objects }, { query }) => answerPage(objects, query, { allowed: objectParameters, list: 'objects', toEntry: ({ object }) => object }),
  'objects/:id/': ofObject((objects, query) => answerPage(objects, query, { allowed: [...pageParameters, 'match[version]'], list: 'objects', toEntry: ({ object }) => object })),
  'objects/:id/versions/': ofObject((objects, query) => answerPage(objects, query, { allowed: pageParameters, list: 'versions', toEntry: ({ version }) => version })),
}

const pageParameters: readonly ObjectParameter[] = ['limit', 'next', 'added_after', 'match[spec_version]']

/** A collection as its server lists it. */
export function describeCollection({ id, alias, title, description }: Collection): object {
  return { id, title, description, alias, can_read: true, can_write: false, media_types: [stixType] }
}

interface PageForm {
  readonly allowed: readonly ObjectParameter[]
  /** What the list of the message is called. */
  readonly list: 'objects' | 'versions'
  readonly toEntry: (object: AddedObject) => unknown
}

function answerPage(objects: readonly AddedObject[], given: URLSearchParams, { allowed, list, toEntry }: PageForm): Response {
  const query = parseObjectQuery(given, allowed)
  if ('wrong' in query) return taxiiError(400, 'Not understood', query.wrong)
  // An address that lists versions lists all of them; elsewhere the last is meant unless others are named.
  const { objects: page, next } = pageOf(filterObjects(objects, list === 'versions' ? { ...query, versions: ['all'] } : query), query.limit, query.after)
  const [first, last] = [page.at(0), page.at(-1)]
  if (first === undefined || last === undefined) return taxiiAnswer({})
  return taxiiAnswer({ more: next !== undefined, next, [list]: page.map(toEntry) }, { 'x-taxii-date-added-first': first.added, 'x-taxii-date-added-last': last.added })
}

function ofObject(answer: (objects: readonly AddedObject[], query: URLSearchParams) => Response): Answer {
  return ({ objects }, { id, query }) => {
    const versions = objects.filter(({ object }) => object.id === id)
    return versions.length === 0 ? notFound('such object in this collection') : answer(versions, query)
  }
}

function manifestEntry({ object: { id }, added, version }: AddedObject): object {
  return { id, date_added: added, version, media_type: stixType }
}
