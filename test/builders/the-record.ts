import { readFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { readCoverage } from '../../src/actions/read-coverage.ts'
import { parseRecord } from '../../src/actions/record/parse-record.ts'
import type { Day, EvidenceBase, EvidenceRow } from '../../src/core/index.ts'
import { parseVocabulary } from '../../src/evidence/vocabulary/parse-vocabulary.ts'
import type { Vocabulary } from '../../src/evidence/vocabulary/vocabulary.ts'
import { get } from './get.ts'

const root = new URL('../../', import.meta.url)

/** A file of the package, as `peil.ts` hands it to actions. */
export function readData(path: string): Promise<string> {
  return readFile(new URL(path, root), 'utf8')
}

/** The vocabulary of `data/`. */
export function theVocabulary(): Vocabulary {
  return get(parseVocabulary({ vocabulary: readNames('vocabulary.csv'), origins: readNames('origins.csv'), towns: readNames('places/towns.csv'), townNames: readNames('places/town-names.csv') }))
}

function readNames(file: string): string {
  return readFileSync(new URL(`data/${file}`, root), 'utf8')
}

const recorded = '2026-11-24T00:00:00.000Z'
const allRows: readonly EvidenceRow[] = get(await parseRecord(readData)).map((row) => ({ ...row, times: { ...row.times, recorded } }) as EvidenceRow)

/** The days that the table of attacks in Europe speaks of. */
export const theCoverage = get(await readCoverage({ readData }))

/** The public record as evidence, as it was known on a day: of a row with several states the newest that was known by then, as in the store. */
export function theRecord(asOf: Day): EvidenceBase {
  const known = allRows.filter((row) => row.times.known <= asOf)
  return { view: { asOf, recordedBy: undefined }, rows: [...new Map(known.map((row) => [row.id, row])).values()], sources: [], reports: [], claims: [], eventRecords: [], datasets: [], eventLinks: [], textLinks: [], logbook: [] }
}
