import type { ReadingResult, UnreadReport } from '../core/index.ts'
import { readReport as read } from '../reading/index.ts'

/** Cited claims and doubts of one report; keeps nothing. */
export function readReport(report: UnreadReport): ReadingResult {
  return read(report)
}
