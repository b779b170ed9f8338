import { createHash } from 'node:crypto'
import { done, refused, type Outcome } from '../../core/index.ts'
import type { TeamRoute } from './team-route.ts'

/** A state as its read gave it. */
export interface PresentState {
  readonly etag: string
  readonly body: unknown
}

/** The tag of what is read: the version by which the object counts its own states, if it has one, and a digest of what is shown of it. */
export function etagOf(body: string, version: string | undefined): string {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return `"${version === undefined ? '' : `${encodeURIComponent(version)}~`}${digest}"`
}

/** The part of a tag that a write has to agree with: the version, else the digest. What is shown beside an object may change without it. */
export function stateOfTag(tag: string): string {
  const inside = tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1')
  const end = inside.indexOf('~')
  return end < 0 ? inside : decoded(inside.slice(0, end))
}

/** A tag that nobody was given may hold what stands for no character; it is no state of anything then. */
function decoded(version: string): string {
  try {
    return decodeURIComponent(version)
  } catch {
    return version
  }
}

/** The version part of If-Match, which a route may hold against its own; undefined where any will do, and where several are named, which is looked at beforehand. */
export function expectedState(ifMatch: string | undefined): string | undefined {
  return ifMatch === undefined || ifMatch.trim() === '*' || ifMatch.includes(',') ? undefined : stateOfTag(ifMatch)
}

/** Whether whoever asks has this already. */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag)
}

/** Looks whether a write was made on the state that is there; without a read of the same object, that is for the write itself to say. */
export function checkCondition(ifMatch: string | undefined, what: string, present: PresentState | undefined): Outcome<void> {
  if (ifMatch === undefined) return refused({ kind: 'condition-missing' })
  if (present === undefined || ifMatch.trim() === '*') return done(undefined)
  const isSeen = ifMatch.split(',').some((each) => stateOfTag(each) === stateOfTag(present.etag))
  return isSeen ? done(undefined) : refused({ kind: 'changed-meanwhile', what })
}

/** The path of the read that shows what a write changes: the one its route names, else the nearest above it. */
export function statePathOf(route: Pick<TeamRoute, 'path' | 'state'>, readPaths: ReadonlySet<string>): string | undefined {
  if (route.state !== undefined) return route.state
  const segments = route.path.split('/')
  const candidates = segments.map((_, at) => segments.slice(0, segments.length - at).join('/')).filter((path) => path.includes('{'))
  return candidates.find((path) => readPaths.has(path))
}
