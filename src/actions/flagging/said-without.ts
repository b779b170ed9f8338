import { statementsOfPicture, type Country, type EvidenceBase, type Statement } from '../../core/index.ts'
import type { GraphDesk } from '../graph/graph-desk.ts'
import { nothingLeftOut, type LeftOut } from '../picture/datasets-section.ts'
import { composeSentences, type PictureFiles } from '../picture/picture.ts'
import type { EvidenceChange } from './evidence-change.ts'

/** What the picture of a country says from evidence, and what it says from the same with the change. */
export async function saidWithAndWithout(
  desk: GraphDesk, files: PictureFiles, change: EvidenceChange, base: EvidenceBase, country: Country,
): Promise<{ readonly before: readonly Statement[]; readonly after: readonly Statement[] }> {
  // No claim bears on what a dataset counts.
  const countsMayChange = change.readings.some(({ kind }) => kind !== 'claim')
  const said = async (evidence: EvidenceBase, leftOut: LeftOut) =>
    statementsOfPicture({ ...composeSentences(evidence, country, files).shown, datasets: countsMayChange ? await desk.datasets(evidence, country, leftOut) : [] })
  return { before: await said(base, nothingLeftOut), after: await said(change.apply(base), change.leftOut) }
}
