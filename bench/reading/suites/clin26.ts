import { meantimeDocuments, type MeantimeDocument } from '../clin26/meantime.ts'
import { scoreEvents } from '../clin26/score-events.ts'
import { scoreNames } from '../clin26/score-names.ts'
import type { Measures, SuiteScore } from '../suite.ts'

/** Dutch Wikinews of the CLIN26 shared task: names by exact tokens, events by token and by how surely they are told. */
export function scoreClin26(files: readonly string[]): readonly SuiteScore[] {
  return files.map((file) => ({ suite: 'clin26-meantime-nl', measures: measuresOf(meantimeDocuments(file)) }))
}

function measuresOf(documents: readonly MeantimeDocument[]): Measures {
  return { ...scoreNames(documents), ...scoreEvents(documents) }
}
