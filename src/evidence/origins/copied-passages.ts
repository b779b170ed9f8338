import type { Report } from '../../core/index.ts'
import { sharedRuns } from './shared-runs.ts'
import { fewestWordsOfPassage } from './sketch.ts'
import { takeApart } from './taken-apart.ts'

/** A stretch of a text that a report has word for word. */
export interface CopiedPassage {
  readonly report: string
  readonly start: number
  readonly end: number
}

/** The stretches of a text, too long to be an accident, that these reports have word for word. */
export function copiedPassages(text: string, reports: readonly Pick<Report, 'id' | 'text'>[]): readonly CopiedPassage[] {
  const own = takeApart(text)
  return reports.flatMap(({ id, text: other }) =>
    sharedRuns(takeApart(other), own).filter(({ words }) => words >= fewestWordsOfPassage).map(({ otherAt, words }) => ({
      report: id, start: own.ends[otherAt - 1] ?? 0, end: own.starts[otherAt + words] ?? text.length,
    })))
}
