import { type RecordedWarning, rowsOf, type WarningClaim } from '../../core/index.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import { originOfOffice, originOfRow } from '../origins/origin-of-row.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, notCheckable } from './finding.ts'
import { isOffice } from './is-office.ts'
import { saysTheSame } from './same-subject.ts'
import { weighRow } from './weigh-row.ts'

/** That somebody warned can be checked in the record of warnings; what was warned of lies ahead and cannot. */
export function checkWarning(claim: WarningClaim, desk: Desk): Finding {
  const holder = claim.fields.holder ?? claim.fields.source
  return checkWarned(claim.quote, claim.fields.about, holder, desk) ?? notCheckable('forecast')
}

/** Recorded warnings of a holder about the same thing, newest first; undefined where there are none. */
export function checkWarned(quote: string, about: string | undefined, holder: string | undefined, desk: Desk): Finding | undefined {
  const rows = rowsOf(desk.base, 'recorded-warning')
    .filter((row) => row.times.known <= desk.published && (row.country === undefined || row.country === desk.country))
    .filter((row) => isSaidBy(row, holder, desk))
    .filter((row) => saysTheSame(`${about ?? ''} ${quote}`, [row.subject, row.expectation], desk.vocabulary))
    .toSorted((a, b) => b.times.known.localeCompare(a.times.known))
  const [row] = rows
  if (row === undefined) return undefined
  const because = { kind: 'warning-recorded', edition: row.edition, issued: row.times.happened } as const
  return finding('supported', because, rows.flatMap((each) => weighRow(each, true, desk)), 'holder-says-so')
}

/** Any office where the text names nobody ("there have been warnings"). */
function isSaidBy(row: RecordedWarning, holder: string | undefined, desk: Desk): boolean {
  if (holder === undefined || !isOffice(holder)) return holder?.startsWith('unnamed') ?? false
  return sharesOrigin(originOfRow(row, desk.base, desk.vocabulary), originOfOffice(holder, desk.vocabulary))
}
