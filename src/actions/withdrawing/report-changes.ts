import { done, isPartialDay, refused, type Outcome, type PartialDay } from '../../core/index.ts'

/** What can be put right about a report; its text cannot. */
export interface ReportChanges {
  readonly published?: PartialDay
  readonly source?: string
  readonly title?: string
}

/** Changes as they are typed: `published=2018-03-26`, `source=NRC`, `title=…`. */
export function parseReportChanges(given: readonly string[]): Outcome<ReportChanges> {
  let changes: ReportChanges = {}
  for (const each of given) {
    const at = each.indexOf('=')
    if (at < 1) return refused({ kind: 'field-invalid', field: each, given: each, reason: 'form' })
    const [field, value] = [each.slice(0, at), each.slice(at + 1).trim()]
    if (field !== 'published' && field !== 'source' && field !== 'title') return refused({ kind: 'field-invalid', field, given: value, reason: 'report' })
    if (value === '') return refused({ kind: 'field-invalid', field, given: value, reason: 'value' })
    if (field !== 'published') changes = { ...changes, [field]: value }
    else if (isPartialDay(value)) changes = { ...changes, published: value }
    else return refused({ kind: 'date-invalid', given: value })
  }
  return done(changes)
}
