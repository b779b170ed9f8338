import { done, isPartialDay, markings, refused, type Marking, type Outcome, type PartialDay } from '../../core/index.ts'

/** What can be put right about a report; its text cannot. */
export interface ReportChanges {
  readonly published?: PartialDay
  readonly source?: string
  readonly title?: string
  /** Lower than it was; a higher one needs no new reading. */
  readonly marking?: Marking
}

/** Changes as they are typed: `published=2018-03-26`, `source=NRC`, `title=…`. */
export function parseReportChanges(given: readonly string[]): Outcome<ReportChanges> {
  let changes: ReportChanges = {}
  for (const each of given) {
    const at = each.indexOf('=')
    if (at < 1) return refused({ kind: 'field-invalid', field: each, given: each, reason: 'form' })
    const [field, value] = [each.slice(0, at), each.slice(at + 1).trim()]
    if (field !== 'published' && field !== 'source' && field !== 'title' && field !== 'marking') return refused({ kind: 'field-invalid', field, given: value, reason: 'report' })
    if (value === '') return refused({ kind: 'field-invalid', field, given: value, reason: 'value' })
    const marking = markings.find((each) => each === value)
    if (field === 'marking' && marking === undefined) return refused({ kind: 'field-invalid', field, given: value, reason: 'value' })
    if (field === 'marking') changes = { ...changes, ...(marking === undefined ? {} : { marking }) }
    else if (field !== 'published') changes = { ...changes, [field]: value }
    else if (isPartialDay(value)) changes = { ...changes, published: value }
    else return refused({ kind: 'date-invalid', given: value })
  }
  return done(changes)
}
