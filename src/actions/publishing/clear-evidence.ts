import { forbidsPublication, reportOfClaim, type EvidenceBase, type Report } from '../../core/index.ts'

/** Whether everybody may see a report: marked CLEAR, under a licence that does not forbid it, and not written for the demo. */
export function isForEverybody({ marking, licence, illustrative }: Pick<Report, 'marking' | 'licence' | 'illustrative'>): boolean {
  return marking === 'clear' && !illustrative && !forbidsPublication(licence)
}

/**
 * The evidence from which an edition is composed: only what everybody may see, so that nothing else can reach a sentence, a count, a chart or
 * a name of a source. `bound` are the datasets whose licence does not let their records be passed on.
 */
export function clearEvidence(base: EvidenceBase, bound: ReadonlySet<string>): EvidenceBase {
  const reports = base.reports.filter(isForEverybody)
  const open = new Set(reports.map(({ id }) => id))
  const records = base.eventRecords.filter(({ dataset }) => !bound.has(dataset))
  const closedRecords = new Set(base.eventRecords.filter(({ dataset }) => bound.has(dataset)).map(({ id }) => id))
  const rows = new Set(base.rows.map(({ id }) => id))
  // A claim of a report that was not read along is not known to be open: it is left out too.
  const isOpen = (id: string) => rows.has(id) || (!closedRecords.has(id) && !bound.has(id.replace(/:.*$/s, '')) && open.has(reportOfClaim(id) ?? '')) || records.some((record) => record.id === id)
  const named = new Set(reports.map(({ source }) => source))
  return {
    ...base,
    reports,
    claims: base.claims.filter(({ report }) => open.has(report)),
    sources: base.sources.filter(({ id }) => named.has(id)),
    eventRecords: records,
    datasets: base.datasets.filter(({ id }) => !bound.has(id)),
    eventLinks: base.eventLinks.filter(({ a, b }) => isOpen(a) && isOpen(b)),
    textLinks: base.textLinks.filter(({ report, other }) => open.has(report.id) && open.has(other.id)),
    logbook: base.logbook.map((entry) => ({ ...entry, evidence: entry.evidence.filter(isOpen) })),
  }
}
