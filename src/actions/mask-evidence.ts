import type { EvidenceBase, EvidenceItem, EvidenceRef, Report } from '../core/index.ts'
import { maskPersons } from '../reading/index.ts'

/** Reports as others may see them: what is quoted of them hides the names of persons, letter by letter, so that offsets hold. */
export interface MaskedReports {
  readonly ref: (ref: EvidenceRef) => EvidenceRef
  readonly items: (items: Readonly<Record<string, EvidenceItem>>, refs: readonly EvidenceRef[]) => Readonly<Record<string, EvidenceItem>>
}

/** Only reports that are shown are read for names, each once and as a whole: a surname is known by the full name before it. */
export function maskReports({ reports }: Pick<EvidenceBase, 'reports'>): MaskedReports {
  const reportsById = new Map(reports.map((report) => [report.id, report]))
  const textById = new Map<string, string>()
  const textOf = (id: string): string => {
    const before = textById.get(id)
    if (before !== undefined) return before
    const text = maskWithTitle(reportsById.get(id))
    textById.set(id, text)
    return text
  }
  const quoteOf = (id: string, start: number, end: number) => textOf(id).slice(titleLength(reportsById.get(id)) + start, titleLength(reportsById.get(id)) + end)
  const maskRef = (ref: EvidenceRef): EvidenceRef => {
    if (ref.kind === 'row') return ref
    const { report, start, end } = ref.citation
    return { ...ref, citation: { ...ref.citation, quote: quoteOf(report, start, end) } }
  }
  const maskItem = (item: EvidenceItem, startByClaim: ReadonlyMap<string, number>): EvidenceItem => {
    const start = item.kind === 'passage' ? startByClaim.get(item.id) : undefined
    if (item.kind === 'row' || start === undefined) return item
    const end = start + item.quote.length
    return {
      ...item,
      title: textOf(item.report).slice(0, item.title.length),
      before: quoteOf(item.report, start - item.before.length, start),
      quote: quoteOf(item.report, start, end),
      after: quoteOf(item.report, end, end + item.after.length),
    }
  }
  return {
    ref: maskRef,
    items: (items, refs) => {
      const startByClaim = new Map(refs.flatMap((ref) => (ref.kind === 'passage' ? [[ref.claim, ref.citation.start] as const] : [])))
      return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, maskItem(item, startByClaim)]))
    },
  }
}

const gap = '\n\n'

/** A title names by surname whom the text names in full. */
function maskWithTitle(report: Report | undefined): string {
  return report === undefined ? '' : maskPersons(`${report.title}${gap}${report.text}`)
}

function titleLength(report: Report | undefined): number {
  return report === undefined ? 0 : report.title.length + gap.length
}
