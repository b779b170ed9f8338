import type { Edition, EvidenceItem } from '../../../core/index.ts'
import { editionAddress } from '../addresses.ts'
import { cleanText } from '../clean-text.ts'

export type Passage = Extract<EvidenceItem, { kind: 'passage' }>

/** A passage with its place in the edition's `passages.txt`, counted in Unicode code points, the end not included. */
export interface PlacedPassage {
  readonly passage: Passage
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly start: number
  readonly end: number
}

/** Every passage that an edition shows, as one text; each is as short as the edition froze it, and one that had to be erased is left out. */
export interface Passages {
  readonly address: string
  readonly text: string
  readonly placed: readonly PlacedPassage[]
}

const between = '\n\n'

/** Cleaning replaces one character by one, so places are those of the passages as they came. */
export function passagesOf(edition: Edition): Passages {
  const shown = Object.values(edition.picture.evidence).filter((item) => item.kind === 'passage').filter(({ quote }) => quote !== '')
  const placed: PlacedPassage[] = []
  let text = ''
  let characters = 0
  for (const passage of shown) {
    const [before, exact, after] = [cleanText(passage.before), cleanText(passage.quote), cleanText(passage.after)]
    const start = characters + lengthOf(before)
    const end = start + lengthOf(exact)
    placed.push({ passage, before, exact, after, start, end })
    text += `${before}${exact}${after}${between}`
    characters = end + lengthOf(after) + between.length
  }
  return { address: editionAddress(edition, 'passages.txt'), text, placed }
}

function lengthOf(text: string): number {
  return [...text].length
}
