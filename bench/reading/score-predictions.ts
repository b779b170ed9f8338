import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim, UnreadReport } from '../../src/core/index.ts'
import { readReport } from '../../src/reading/index.ts'

interface Row {
  readonly labelled: number
  readonly predicted: number
  readonly found: number
  readonly right: number
}

export interface Score {
  readonly headline: Row
  readonly levelFalseMoves: number
  readonly kinds: Readonly<Record<string, Row>>
}

/** What the corpora's own scorer makes of claims on the reports of `labelled`. */
export function scoreReading(reports: readonly UnreadReport[], scorer: string, labelled: string): Score {
  return JSON.parse(runScorer(reports, scorer, labelled, ['--json']).toString()) as Score
}

export function runScorer(reports: readonly UnreadReport[], scorer: string, labelled: string, options: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'peil-score-'))
  const predictions = join(folder, 'predictions.jsonl')
  writeFileSync(predictions, reports.map((report) => `${JSON.stringify({ id: report.id, claims: readReport(report).claims.map(scored) })}\n`).join(''))
  try {
    return execFileSync(process.execPath, [scorer, predictions, labelled, ...options], { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scored({ kind, start, end, fields }: Claim): object {
  return { kind, start, end, fields }
}
