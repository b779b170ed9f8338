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
      return { ...row, note: undefined }
    case 'cohort-figure':
    case 'yearly-total':
      return { ...row, note: row.note !== undefined && namesLaterYear(row.note, asOf) ? undefined : row.note }
  }
}

/** What the compiler noted about a count stays, unless it speaks of a later year. */
function namesLaterYear(note: string, asOf: Day): boolean {
  return (note.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => year > asOf.slice(0, 4))
}

function ended(validTo: string | undefined, asOf: Day): string | undefined {
  return validTo !== undefined && firstDayOf(validTo) <= asOf ? validTo : undefined
}
