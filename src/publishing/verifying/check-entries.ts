import type { Fault, Finding } from '../../core/index.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { sha256, toHexadecimal } from '../log/bytes.ts'
import { aFewAtATime } from './a-few-at-a-time.ts'
import { isOfEdition, type ReadEntry } from './read-entry.ts'
import type { ReadPublic } from './read-log.ts'

/** Each entry with the files that it names, in the order of the log. */
export async function checkEntries(entries: readonly (ReadEntry | undefined)[], read: ReadPublic): Promise<readonly Finding[]> {
  const places = placeFaults(entries)
  const erasures = new Map(entries.flatMap((entry, index) => (entry?.kind === 'erasure' ? [[entry.id, index] as const] : [])))
  const checked = await aFewAtATime(entries, async (entry, index): Promise<readonly Finding[]> => {
    if (entry === undefined) return [{ kind: 'wrong-entry', index, what: 'unreadable' }]
    // An erasure that comes later says which files the edition has from then on.
    const isSuperseded = isOfEdition(entry) && (erasures.get(entry.id) ?? index) > index
    const faults = [...(places[index] ?? []), ...(await fileFaults(entry, index, isSuperseded ? undefined : read))]
    return faults.length === 0 ? [{ kind: 'entry', index, id: entry.id, files: Object.keys(entry.files).length }] : faults
  })
  return checked.flat()
}

/** Editions of a country are numbered from 1 without a gap, moments never go back, and a correction names what was there before it. */
function placeFaults(entries: readonly (ReadEntry | undefined)[]): readonly (readonly Fault[])[] {
  const known = { ids: new Set<string>(), editions: new Set<string>(), numbers: new Map<string, number>(), issued: '' }
  return entries.map((entry, index) => {
    if (entry === undefined) return []
    const faults = faultsOfPlace(entry, known).map((what): Fault => ({ kind: 'wrong-entry', index, what }))
    known.ids.add(entry.id)
    known.issued = entry.issued
    if (entry.kind === 'edition') {
      known.editions.add(entry.id)
      known.numbers.set(countryOf(entry), nextNumber(entry, known))
    }
    return faults
  })
}

/** What stands before an entry. */
interface Known {
  readonly ids: ReadonlySet<string>
  readonly editions: ReadonlySet<string>
  /** How many editions of each country. */
  readonly numbers: ReadonlyMap<string, number>
  readonly issued: string
}

function faultsOfPlace(entry: ReadEntry, known: Known): readonly Extract<Fault, { kind: 'wrong-entry' }>['what'][] {
  const { kind, id, issued, corrects } = entry
  return [
    ...(kind === 'edition' && id !== `${countryOf(entry)}-${nextNumber(entry, known)}` ? ['number' as const] : []),
    ...(known.issued > issued ? ['moment' as const] : []),
    ...(kind === 'erasure' && !known.editions.has(id) ? ['corrects' as const] : []),
    ...(corrects !== undefined && !known.ids.has(corrects) ? ['corrects' as const] : []),
  ]
}

function countryOf({ id }: ReadEntry): string {
  return id.replace(/-\d+$/, '')
}

function nextNumber(entry: ReadEntry, { numbers }: Known): number {
  return (numbers.get(countryOf(entry)) ?? 0) + 1
}

async function fileFaults(entry: ReadEntry, index: number, read: ReadPublic | undefined): Promise<readonly Fault[]> {
  const { id, files, digest } = entry
  const folder = editionFolder(id)
  if (Object.keys(files).some((path) => !isInside(path, folder))) return [{ kind: 'wrong-entry', index, what: 'path' }]
  if (isOfEdition(entry) && (digest === undefined || files[`${folder}/edition.json`] !== digest)) return [{ kind: 'wrong-entry', index, what: 'digest' }]
  if (read === undefined) return []
  const checked = await Promise.all(Object.entries(files).map(async ([path, expected]): Promise<readonly Fault[]> => {
    const bytes = await read(path)
    if (bytes === undefined) return [{ kind: 'wrong-file', path, id, what: 'missing' }]
    return toHexadecimal(await sha256(bytes)) === expected ? [] : [{ kind: 'wrong-file', path, id, what: 'changed' }]
  }))
  return checked.flat()
}

/** A plain path in the folder of the edition; nothing that could lead out of the site. */
function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
}
