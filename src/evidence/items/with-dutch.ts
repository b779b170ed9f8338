import type { BothLanguages, EvidenceItem } from '../../core/index.ts'

/** Columns whose text the record has in English and the project has put into Dutch. */
const translated = ['reason', 'expectation', 'meaning'] as const
type Translated = (typeof translated)[number]

interface RecordInDutch {
  readonly both: (row: string, field: Translated, english: string) => BothLanguages
}

/** The items with Dutch beside every text of the record that has been put into Dutch. */
export function withDutch(items: Readonly<Record<string, EvidenceItem>>, translations: RecordInDutch): Readonly<Record<string, EvidenceItem>> {
  return Object.fromEntries(Object.entries(items).map(([key, item]) => [key, item.kind === 'row' ? inDutch(item, translations) : item]))
}

function inDutch(item: Extract<EvidenceItem, { kind: 'row' }>, { both }: RecordInDutch): EvidenceItem {
  const cells = item.cells.map((cell) => {
    const field = translated.find((name) => name === cell.name)
    const dutch = field === undefined ? undefined : both(item.id, field, cell.value).nl
    return dutch === undefined || dutch === cell.value ? cell : { ...cell, dutch }
  })
  return { ...item, cells }
}
