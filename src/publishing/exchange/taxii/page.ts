import type { AddedObject } from './added-objects.ts'
import { parseMicroseconds } from './timestamp.ts'

/** A part of an answer, and what to ask the next part with; undefined after the last. */
export interface Page {
  readonly objects: readonly AddedObject[]
  readonly next: string | undefined
}

/** Up to `limit` objects (at least 1) after a place. The place is a moment and no count: what is published or erased between two pages moves nothing that is still to come. */
export function pageOf(objects: readonly AddedObject[], limit: number, after: string | undefined): Page {
  const left = after === undefined ? objects : objects.filter(({ added }) => added > after)
  const page = left.slice(0, limit)
  const last = page.at(-1)
  return { objects: page, next: last === undefined || left.length <= limit ? undefined : Buffer.from(last.added).toString('base64url') }
}

/** The place that a `next` stands for; undefined for what this never gave. */
export function parseNext(next: string): string | undefined {
  const added = Buffer.from(next, 'base64url').toString('utf8')
  return parseMicroseconds(added) === added ? added : undefined
}
