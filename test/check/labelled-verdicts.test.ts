import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { keyOfRef, type CheckedClaim } from '../../src/core/index.ts'
import { absent, checkOnItsDay, labelledReports } from './labelled-reports.ts'

interface Expected {
  readonly report: string
  readonly kind: string
  readonly start: string
  readonly end: string
  readonly verdict: string
  readonly rows: string
}

const expected: readonly Expected[] = parse(readFileSync(new URL('expected-verdicts.csv', import.meta.url)), { columns: true, comment: '#', comment_no_infix: true })
const reports = labelledReports()

/** Claims of the labelled reports that the reader does not find: there is nothing to give a verdict on. */
const unread = ['024 FIGURE 420', '026 FIGURE 380', '056 LEVEL 95']

test('Every LEVEL and FIGURE claim of the labelled reports that is read gets the verdict that the record justifies, with the rows', (context) => {
  if (reports.size === 0) context.skip(absent)
  const found = expected.map((each) => ({ ...each, checked: claimAt(each) }))
  expect(found.filter(({ checked }) => checked === undefined).map(nameOf)).toEqual(unread)
  expect(found.flatMap(({ checked, ...each }) => (checked === undefined || checked.verdict === each.verdict ? [] : [`${nameOf(each)}: ${checked.verdict}, expected ${each.verdict}`]))).toEqual([])
  expect(found.flatMap(({ checked, ...each }) => (checked === undefined || checked.verdict === 'unsupported' ? [] : missing(each, checked)))).toEqual([])
})

const checkedByReport = new Map([...reports].map(([id, report]) => [id, checkOnItsDay(report)]))

/** The claim of the same kind whose span overlaps the labelled one most, by at least 0.3 of their union. */
function claimAt({ report, kind, start, end }: Expected): CheckedClaim | undefined {
  const overlap = ({ claim }: CheckedClaim) =>
    (Math.min(claim.end, Number(end)) - Math.max(claim.start, Number(start))) / (Math.max(claim.end, Number(end)) - Math.min(claim.start, Number(start)))
  const ofKind = checkedByReport.get(report)?.filter((each) => each.claim.kind === kind && each.nuance !== 'implied-by-text' && overlap(each) >= 0.3) ?? []
  return ofKind.toSorted((a, b) => overlap(b) - overlap(a))[0]
}

function missing(each: Expected, { evidence }: CheckedClaim): readonly string[] {
  const shown = evidence.map(({ ref }) => keyOfRef(ref))
  return each.rows.split(';').filter((row) => row !== '' && !shown.includes(row)).map((row) => `${nameOf(each)} lacks ${row}`)
}

function nameOf({ report, kind, start }: Pick<Expected, 'report' | 'kind' | 'start'>): string {
  return `${report} ${kind} ${start}`
}
