import type { EvidenceBase, EvidenceRow, Source } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { addressesOfRow, hostOf, originOfSource, originsOfRow } from './origin-of-row.ts'

/** Sources that a row of the record names, and the one that it rests on alone. */
export interface NamedSources {
  readonly named: readonly string[]
  /** All that the row names is this: every page it was seen on is the source's, or the office that it goes back to is the source. */
  readonly alone: readonly string[]
}

/** Finds the sources that a row names: by their sites, and offices by what `data/origins.csv` says of both. */
export function sourceFinder(sources: readonly Source[], vocabulary: Vocabulary): (row: EvidenceRow, base: Pick<EvidenceBase, 'rows'>) => NamedSources {
  const byName = Map.groupBy(sources.flatMap(({ id, name }) => [...new Set([plainName(id), plainName(name)])].map((plain) => ({ plain, id }))), ({ plain }) => plain)
  const byOffice = Map.groupBy(sources.map(({ id }) => ({ id, origin: originOfSource(id, vocabulary) })).filter(({ origin }) => !origin.startsWith('press:')), ({ origin }) => origin)
  return (row, base) => {
    const ofPages = addressesOfRow(row).map((address) => sitesOf(address).flatMap((site) => byName.get(plainName(site)) ?? []).map(({ id }) => id))
    const ofOffices = originsOfRow(row, base, vocabulary).map((origin) => (byOffice.get(origin) ?? []).map(({ id }) => id))
    return { named: unique([...ofPages, ...ofOffices].flat()), alone: unique([...inAll(ofPages), ...inAll(ofOffices)]) }
  }
}

/** The host of an address, and what it is a part of: `m.nu.nl` lies at `nu.nl`. */
function sitesOf(address: string): readonly string[] {
  const labels = (hostOf(address) ?? '').split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}

/** `NU.nl` and `nu-nl` are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^www-/, '')
}

function inAll(lists: readonly (readonly string[])[]): readonly string[] {
  return (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)))
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted()
}
