import { type JudgementClaim, lastDayOf, type RecordedJudgement, rowsOf } from '../../core/index.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import { originOfOffice, originOfRow } from '../origins/origin-of-row.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { checkWarned } from './check-warning.ts'
import { isOffice } from './is-office.ts'
import { saysTheSame } from './same-subject.ts'
import { weighRow } from './weigh-row.ts'

/** An assessment can be checked only for who holds it: an office's own editions show that it said so, not that it is so. */
export function checkJudgement(claim: JudgementClaim, desk: Desk): Finding {
  const holder = claim.fields.holder ?? claim.fields.source
  if (holder === undefined || !isOffice(holder)) return notCheckable(isForecast(claim) ? 'forecast' : 'opinion')
  const said = rowsOf(desk.base, 'recorded-judgement').filter((row) => isSaidBy(row, holder, desk))
  const same = latestEdition(said).filter((row) => saysTheSame(`${claim.fields.proposition ?? ''} ${claim.quote}`, [row.reason, row.dutchTerm ?? ''], desk.vocabulary))
  const [row] = same
  if (row === undefined) return checkWarned(claim.quote, claim.fields.proposition, holder, desk) ?? nothingFound
  return finding('supported', { kind: 'judgement-recorded', edition: row.edition }, same.flatMap((each) => weighRow(each, true, desk)), 'holder-says-so')
}

function isForecast(claim: JudgementClaim): boolean {
  const likelihoods: readonly (string | undefined)[] = ['likely', 'highly-likely', 'imminent', 'unlikely', 'real-chance', 'conceivable']
  return likelihoods.includes(claim.fields.likelihood)
}

function isSaidBy(row: RecordedJudgement, holder: string, desk: Desk): boolean {
  const origin = originOfOffice(holder, desk.vocabulary)
  return row.times.known <= desk.published && sharesOrigin(originOfRow(row, desk.base, desk.vocabulary), origin)
}

/** What an office last wrote before the text; earlier editions may have said otherwise. */
function latestEdition(rows: readonly RecordedJudgement[]): readonly RecordedJudgement[] {
  const newest = rows.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).at(-1)
  return rows.filter((row) => row.edition === newest?.edition)
}

function dayOf(row: RecordedJudgement): string {
  return lastDayOf(row.times.happened ?? row.times.known)
}
