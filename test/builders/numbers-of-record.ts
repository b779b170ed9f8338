import { editionNumbers } from '../../src/actions/publishing/edition-numbers.ts'
import { readRegions } from '../../src/actions/read-regions.ts'
import type { Day, EditionNumbers, ThreatPicture } from '../../src/core/index.ts'
import { get } from './get.ts'
import { readData, theCoverage, theRecord, theVocabulary } from './the-record.ts'

/** The numbers of the public record as of a day, as an edition freezes them. */
export async function numbersOfRecord(asOf: Day, picture: Pick<ThreatPicture, 'country' | 'evidence'>): Promise<EditionNumbers> {
  return editionNumbers(theRecord(asOf), picture, { vocabulary: theVocabulary(), coverage: theCoverage, regions: get(await readRegions({ readData })) })
}
