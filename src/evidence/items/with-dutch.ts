import type { BothLanguages, EvidenceCell, EvidenceItem } from '../../core/index.ts'

/** Columns whose text the record has in English and the project has put into Dutch. */
const translated = ['reason', 'expectation', 'meaning'] as const
type Translated = (typeof translated)[number]

interface RecordInDutch {
  readonly both: (row: string, field: Translated, english: string) => BothLanguages
  readonly place: (english: string) => BothLanguages
}

/** The items with Dutch beside every text of the record that has been put into Dutch, and places by their English names. */
export function withDutch(items: Readonly<Record<string, EvidenceItem>>, translations: RecordInDutch): Readonly<Record<string, EvidenceItem>> {
  return Object.fromEntries(Object.entries(items).map(([key, item]) => [key, item.kind === 'row' ? inDutch(item, translations) : item]))
}

function inDutch(item: Extract<EvidenceItem, { kind: 'row' }>, { both, place }: RecordInDutch): EvidenceItem {
  const dutchOf = (name: string, value: string) => {
    const field = translated.find((each) => each === name)
    if (field !== undefined) return both(item.id, field, value).nl
    return name === 'place' ? place(value).nl : value
  }
  const inBoth = ({ name, value }: EvidenceCell): EvidenceCell => {
    const english = name === 'place' ? place(value).en : value
    const dutch = dutchOf(name, value)
    return { name, value: english, dutch: dutch === english ? undefined : dutch }
  }
  return { ...item, cells: item.cells.map(inBoth) }
}
