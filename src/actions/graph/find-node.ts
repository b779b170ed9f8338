import { done, entryPrefix, refused, type Country, type Outcome } from '../../core/index.ts'
import { listRowsByField } from '../../store/kept-rows.ts'
import { findEvidence } from '../../store/named-evidence.ts'
import type { EvidenceKey } from '../../store/retractions.ts'
import { listEventsWith } from './event-readings.ts'
import type { GraphDesk, NodeRef } from './graph-desk.ts'
import { parsePictureName, parseSeriesName, pictureName, sentenceName } from './names-of-products.ts'

/** The thing that an id names, whether or not the view holds it; `country` is that of a sentence which names no picture. */
export async function findNode(desk: GraphDesk, id: string, country: Country): Promise<Outcome<NodeRef>> {
  const picture = parsePictureName(id)
  if (picture !== undefined) return done({ kind: picture.part === undefined ? 'picture' : 'sentence', id })
  const evidence = await findEvidenceNamed(desk, id)
  if (evidence.length > 1) return refused({ kind: 'evidence-ambiguous', id, kinds: evidence.map(({ kind }) => kind) })
  const found = evidence[0] ?? (await namedByForm(desk, id, country))
  return found === undefined ? refused({ kind: 'evidence-unknown', id }) : done(found)
}

/** Whoever changes evidence has no view: what they may not see was refused before. */
type NamingDesk = Pick<GraphDesk, 'db'> & { readonly view?: GraphDesk['view'] }

/** Evidence by its bare id, or by its kind and id (`source:nu-nl`) where that id alone names several things. */
export async function findEvidenceNamed({ db, view }: NamingDesk, id: string): Promise<readonly EvidenceKey[]> {
  const bare = await findEvidence(db, id, view?.clearance)
  if (bare.length > 0) return bare
  const { kind, own } = /^(?<kind>report|claim|source|row|record|dataset):(?<own>.+)$/s.exec(id)?.groups ?? {}
  return own === undefined ? [] : (await findEvidence(db, own, view?.clearance)).filter((found) => found.kind === kind)
}

async function namedByForm(desk: GraphDesk, id: string, country: Country): Promise<NodeRef | undefined> {
  if (parseSeriesName(id) !== undefined) return { kind: 'series', id }
  if (id.startsWith(entryPrefix)) return { kind: 'entry', id }
  if (id.startsWith('flag:')) return { kind: 'flag', id }
  if (id.startsWith('event:')) return eventOf(desk, id.slice('event:'.length))
  if (/^https?:\/\//.test(id)) return hasRows(desk, id)
  return /^[a-z-]+-\d+$/.test(id) ? { kind: 'sentence', id: sentenceName(pictureName(country, desk.view.asOf), id) } : undefined
}

/** An event by any of its readings. */
async function eventOf(desk: GraphDesk, reading: string): Promise<NodeRef | undefined> {
  if ((await findEvidenceNamed(desk, reading)).length === 0) return undefined
  const [event] = await listEventsWith(desk, [reading])
  return event && { kind: 'event', id: event.event }
}

async function hasRows({ db, view }: GraphDesk, address: string): Promise<NodeRef | undefined> {
  const rows = [...await listRowsByField(db, view, 'sourceUrl', [address]), ...await listRowsByField(db, view, 'secondSourceUrl', [address])]
  return rows.length > 0 ? { kind: 'address', id: address } : undefined
}
