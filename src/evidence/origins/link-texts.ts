import type { Print, TextLink } from '../../core/index.ts'
import { findCandidates } from './candidates.ts'
import type { ComparedText, PlacedPrint } from './compared-text.ts'
import { isCopyOf } from './print-order.ts'
import { sharedPassages, stretchesOf } from './shared-passages.ts'
import { sketchOf } from './sketch.ts'
import { containment } from './text-reuse.ts'

/** Whether two reports have so many words in a row in common that a link may tie them, if anything is claimed in those. */
export function mayShare([one, other]: readonly [string, string], prints: ReadonlyMap<string, PlacedPrint>): boolean {
  const [a, b] = [prints.get(one), prints.get(other)]
  if (a === undefined || b === undefined) return false
  const [copy, original] = isCopyOf(a, b) ? [a, b] : [b, a]
  return stretchesOf(copy, original).length > 0
}

/** What ties two reports together; undefined where they share no passage in which something is claimed. */
export function linkBetween(a: ComparedText, b: ComparedText): TextLink | undefined {
  const [copy, original] = isCopyOf(a, b) ? [a, b] : [b, a]
  const passages = sharedPassages(copy, original)
  if (passages.length === 0) return undefined
  return {
    report: toPrint(copy),
    other: toPrint(original),
    containment: containment(copy.placeByHash(), original.placeByHash()),
    passages,
    known: copy.print.known > original.print.known ? copy.print.known : original.print.known,
  }
}

/** The links of those pairs of reports that share a passage. */
export function linksOf(pairs: readonly (readonly [string, string])[], texts: ReadonlyMap<string, ComparedText>): readonly TextLink[] {
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [texts.get(one), texts.get(other)]
    return a === undefined || b === undefined ? [] : (linkBetween(a, b) ?? [])
  })
}

/** The links among reports that are all at hand, as the store would find them were they added in this order. */
export function linksAmong(texts: readonly ComparedText[]): readonly TextLink[] {
  const { pairs } = findCandidates(texts.map(({ print, hashes }) => ({ report: print.id, marking: 'clear', hashes: sketchOf(hashes) })), new Map(), new Map())
  return linksOf(pairs, new Map(texts.map((text) => [text.print.id, text])))
}

function toPrint({ print: { id, source, url, published, known } }: ComparedText): Print {
  return { id, source, url, published, known }
}
