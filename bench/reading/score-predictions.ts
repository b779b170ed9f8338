import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim, UnreadReport } from '../../src/core/index.ts'
import { readReport } from '../../src/reading/index.ts'

export interface ScoreRow {
  readonly labelled: number
  readonly predicted: number
  /** F1 of spans that match. */
  readonly found: number
  /** F1 of claims with every scored field right. */
  readonly right: number
}

export interface Score {
  readonly headline: ScoreRow
  readonly levelFalseMoves: number
  readonly kinds: Readonly<Record<string, ScoreRow>>
}

/** Where the labels and the program that scores against them lie. */
export interface Labelled {
  readonly scorer: string
  readonly folder: string
}

/** What the corpora's own scorer makes of the reader's claims. */
export function scoreReading(reports: readonly UnreadReport[], labelled: Labelled): Score {
  return JSON.parse(runScorer(reports, labelled, ['--json'])) as Score
}

export function runScorer(reports: readonly UnreadReport[], { scorer, folder }: Labelled, options: readonly string[]): string {
  const scratch = mkdtempSync(join(tmpdir(), 'peil-score-'))
  try {
    const predictions = join(scratch, 'predictions.jsonl')
    const labels = join(scratch, 'labels')
    mkdirSync(labels)
    for (const { id } of reports) copyFileSync(join(folder, `${id}.json`), join(labels, `${id}.json`))
    writeFileSync(predictions, reports.map((report) => `${JSON.stringify({ id: report.id, claims: readReport(report).claims.map(scored) })}\n`).join(''))
    return execFileSync(process.execPath, [scorer, predictions, labels, ...options], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 26 })
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Claims found, counted back from the F1 of each kind. */
export function foundCount({ kinds }: Score): number {
  return Object.values(kinds).reduce((sum, { labelled, predicted, found }) => sum + Math.round((found * (labelled + predicted)) / 2), 0)
}

export function countOf({ kinds }: Score, column: 'labelled' | 'predicted'): number {
  return Object.values(kinds).reduce((sum, row) => sum + row[column], 0)
}

function scored({ kind, start, end, fields }: Claim): object {
  return { kind, start, end, fields }
}
