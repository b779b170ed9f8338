import type { Edition, EvidenceItem } from '../../core/index.ts'

/** The edition without the words of a report, erased at an instant; undefined where it shows none of them. What Peil says in its own words stays. */
export function erasePassages(edition: Edition, report: string, erased: string): Edition | undefined {
  const items = Object.entries(edition.picture.evidence)
  if (!items.some(([, item]) => isOf(item, report))) return undefined
  const evidence = Object.fromEntries(items.map(([key, item]) => [key, isOf(item, report) ? { ...item, title: '', before: '', quote: '', after: '', url: undefined, erased } : item]))
  return { ...edition, picture: { ...edition.picture, evidence } }
}

function isOf(item: EvidenceItem, report: string): boolean {
  return item.kind === 'passage' && item.report === report
}
