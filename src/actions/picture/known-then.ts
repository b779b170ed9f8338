import { firstDayOf, type Day, type EvidenceBase, type EvidenceRow } from '../../core/index.ts'

/** The base without what its rows say of later days: outcomes of warnings, ends of scales and identities, and the compiler's notes. */
export function knownThen(base: EvidenceBase): EvidenceBase {
  return { ...base, rows: base.rows.map((row) => withoutLater(row, base.view.asOf)) }
}

function withoutLater(row: EvidenceRow, asOf: Day): EvidenceRow {
  switch (row.kind) {
    case 'recorded-warning':
      return { ...row, note: undefined, outcome: '', outcomeBasis: '', outcomeDetail: '', outcomeSourceUrl: undefined }
    case 'scale-step':
      return { ...row, note: undefined, validTo: ended(row.validTo, asOf) }
    case 'cohort-identity':
      return { ...row, note: undefined, to: row.to !== undefined && row.to <= asOf ? row.to : undefined }
    case 'level-decision':
    case 'recorded-judgement':
    case 'threat-event':
    case 'cohort-figure':
    case 'cohort-change':
    case 'yearly-total':
      return { ...row, note: undefined }
  }
}

function ended(validTo: string | undefined, asOf: Day): string | undefined {
  return validTo !== undefined && firstDayOf(validTo) <= asOf ? validTo : undefined
}
