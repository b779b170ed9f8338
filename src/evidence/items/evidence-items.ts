import { pageOf, type EvidenceBase, type EvidenceItem, type EvidenceRef, type EvidenceRow, type Report } from '../../core/index.ts'
import { claimOrigins, originOfReport, type ClaimOrigin } from '../origins/origin-of-claim.ts'
import { hostOf, originsOfRow } from '../origins/origin-of-row.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { cellsOf } from './row-cells.ts'

/** Letters of the text shown on either side of a quote. */
const contextLength = 120

/** What opens under a sentence or verdict, by row id or claim id; a reference that the base does not hold opens on nothing and is left out. */
export function evidenceItems(base: EvidenceBase, refs: readonly EvidenceRef[], vocabulary: Vocabulary): Readonly<Record<string, EvidenceItem>> {
  const rowsById = new Map(base.rows.map((row) => [row.id, row]))
  const reportsById = new Map(base.reports.map((report) => [report.id, report]))
  const originOf = claimOrigins(base, vocabulary)
  const items: Record<string, EvidenceItem> = {}
  for (const ref of refs) {
    const row = ref.kind === 'row' ? rowsById.get(ref.row) : undefined
    const report = ref.kind === 'passage' ? reportsById.get(ref.citation.report) : undefined
    if (row !== undefined) items[row.id] = toRowItem(row, base, vocabulary)
    if (ref.kind === 'passage' && report !== undefined) items[ref.claim] = toPassage(ref, report, base, originOf, vocabulary)
  }
  return items
}

function toRowItem(row: EvidenceRow, base: EvidenceBase, vocabulary: Vocabulary): EvidenceItem {
  return {
    kind: 'row',
    id: row.id,
    table: row.kind,
    cells: cellsOf(row),
    sourceUrl: row.sourceUrl,
    publisher: row.sourceUrl === undefined ? undefined : hostOf(row.sourceUrl),
    origin: originsOfRow(row, base, vocabulary).join('+'),
    confidence: row.confidence,
    happened: row.times.happened,
    known: row.times.known,
    note: row.note === undefined ? undefined : namingTheArticle(row.note),
  }
}

/** The compilers' notes call the article that the project began with "the seed article"; a reader knows it by its paper and day. */
function namingTheArticle(note: string): string {
  return note.replace(/\b(?:the )?seed(?: article)?\b/g, 'the article in Trouw of 26 March 2018')
}

function toPassage(
  ref: Extract<EvidenceRef, { kind: 'passage' }>, report: Report, base: EvidenceBase, originOf: ClaimOrigin, vocabulary: Vocabulary,
): EvidenceItem {
  const { start, end, quote } = ref.citation
  const claim = base.claims.find((stored) => stored.claim.id === ref.claim)?.claim
  return {
    kind: 'passage',
    id: ref.claim,
    report: report.id,
    title: report.title,
    source: report.source,
    sourceName: base.sources.find(({ id }) => id === report.source)?.name ?? report.source,
    published: report.published,
    page: pageOf(report.pages, ref.citation),
    before: report.text.slice(Math.max(0, start - contextLength), start),
    quote,
    after: report.text.slice(end, end + contextLength),
    url: report.url,
    origin: claim === undefined ? originOfReport(report, vocabulary) : originOf(claim, report),
    illustrative: report.illustrative,
  }
}
