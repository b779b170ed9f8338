import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCorpus } from '../../bench/reading/corpora.ts'
import { checkText } from '../../src/actions/checking/check.ts'
import { type CheckedClaim, isPartialDay, lastDayOf } from '../../src/core/index.ts'
import type { CheckedText } from '../../src/evidence/check/desk.ts'
import { theCoverage, theRecord, theVocabulary } from '../builders/the-record.ts'

export const absent = 'no labelled reports: neither PEIL_CORPORA nor ../shared/corpora holds threat-reports/dev'

const vocabulary = theVocabulary()

/** The labelled reports by id, with the address that each was published at; none where the corpora are not there. */
export function labelledReports(): ReadonlyMap<string, CheckedText> {
  const folder = findCorpus('threat-reports/dev')
  const files = folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith('.json')).toSorted()
  return new Map(files.map((file) => {
    const { id, text, published, lang, country, url } = JSON.parse(readFileSync(join(folder ?? '', file), 'utf8')) as CheckedText
    return [id, { id, text, published, lang, country, url }]
  }))
}

/** The verdicts on a text as of the last day on which it can have been published. */
export function checkOnItsDay(report: CheckedText): readonly CheckedClaim[] {
  const published = report.published?.replace('~', '') ?? ''
  if (!isPartialDay(published)) throw new Error(`${report.id} is published on no day: ${published}`)
  return checkText(report, report.country ?? 'NL', theRecord(lastDayOf(published)), { vocabulary, coverage: theCoverage })
}
