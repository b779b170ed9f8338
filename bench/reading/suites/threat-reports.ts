import { dirname, join } from 'node:path'
import { existsSync } from 'node:fs'
import { reportsIn } from '../corpora.ts'
import { scoreReading } from '../score-predictions.ts'
import type { SuiteScore } from '../suite.ts'

/** Labelled threat reports, by the program that lies beside them: F1 of the six headline kinds, and moves of the level that no label knows. */
export function scoreThreatReports(folders: readonly string[]): readonly SuiteScore[] {
  return folders.map((folder) => {
    const { headline, levelFalseMoves, kinds } = scoreReading(reportsIn(folder), { folder, scorer: scorerOf(folder) })
    const perKind = Object.entries(kinds).map(([kind, { right }]) => [`${kind.toLowerCase()}Right`, right] as const)
    return { suite: 'threat-reports', measures: { found: headline.found, right: headline.right, levelFalseMoves, ...Object.fromEntries(perKind) } }
  })
}

/** Beside the labels or one folder up. */
export function scorerOf(folder: string): string {
  const beside = join(folder, 'score.mjs')
  return existsSync(beside) ? beside : join(dirname(folder), 'score.mjs')
}
