import type { Fault, Finding } from '../../core/index.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { sha256, toHexadecimal } from '../log/bytes.ts'
import type { ReadEntry } from './read-entry.ts'
import type { ReadPublic } from './read-log.ts'

/** Each entry with the files that it names, in the order of the log. */
export async function checkEntries(entries: readonly (ReadEntry | undefined)[], read: ReadPublic): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const [index, entry] of entries.entries()) {
    const faults = entry === undefined ? [{ kind: 'wrong-entry' as const, index, what: 'unreadable' as const }] : [...placeFaults(entry, index, entries), ...(await fileFaults(entry, index, isSuperseded(entry, entries.slice(index + 1)) ? undefined : read))]
    findings.push(...faults)
    if (entry !== undefined && faults.length === 0) findings.push({ kind: 'entry', index, id: entry.id, files: Object.keys(entry.files).length })
  }
  return findings
}

/** An erasure that comes later says which files the edition has from then on. */
function isSuperseded({ kind, id }: ReadEntry, later: readonly (ReadEntry | undefined)[]): boolean {
  return (kind === 'edition' || kind === 'erasure') && later.some((entry) => entry?.kind === 'erasure' && entry.id === id)
}

/** Editions of a country are numbered from 1 without a gap, moments never go back, and a correction names what was there before it. */
function placeFaults({ kind, id, issued, corrects }: ReadEntry, index: number, entries: readonly (ReadEntry | undefined)[]): readonly Fault[] {
  const before = entries.slice(0, index).filter((entry) => entry !== undefined)
  const fault = (what: Extract<Fault, { kind: 'wrong-entry' }>['what']): Fault => ({ kind: 'wrong-entry', index, what })
  const country = id.replace(/-\d+$/, '')
  const number = before.filter((entry) => entry.kind === 'edition' && entry.id.replace(/-\d+$/, '') === country).length + 1
  return [
    ...(kind === 'edition' && id !== `${country}-${number}` ? [fault('number')] : []),
    ...((before.at(-1)?.issued ?? '') > issued ? [fault('moment')] : []),
    ...(kind === 'erasure' && !before.some((entry) => entry.kind === 'edition' && entry.id === id) ? [fault('corrects')] : []),
    ...(corrects !== undefined && !before.some((entry) => entry.id === corrects) ? [fault('corrects')] : []),
  ]
}

async function fileFaults({ kind, id, files, digest }: ReadEntry, index: number, read: ReadPublic | undefined): Promise<readonly Fault[]> {
  const folder = editionFolder(id)
  if (Object.keys(files).some((path) => !isInside(path, folder))) return [{ kind: 'wrong-entry', index, what: 'path' }]
  if ((kind === 'edition' || kind === 'erasure') && (digest === undefined || files[`${folder}/edition.json`] !== digest)) return [{ kind: 'wrong-entry', index, what: 'digest' }]
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
