import type { Claim, EvidenceBase, Print, Report, TextLink } from '../../core/index.ts'
import { byPrinting } from './print-order.ts'

/** Gives the first print of the passage in which a claim of a report stands: the report itself where it copies it from nobody. */
export type FirstPrints = (claim: Pick<Claim, 'start' | 'end'>, report: Report) => Print

/** A stretch of a print's text that holds the same words. */
interface Place {
  readonly print: Print
  readonly start: number
  readonly end: number
}

/** Who printed each passage first, by the links in view. */
export function firstPrints({ textLinks }: Pick<EvidenceBase, 'textLinks'>): FirstPrints {
  const originalsByCopy = Map.groupBy(textLinks, ({ report }) => report.id)
  const copiesByOriginal = Map.groupBy(textLinks, ({ other }) => other.id)
  const originalsOf = (place: Place) => (originalsByCopy.get(place.print.id) ?? []).flatMap((link) => placeInOriginal(place, link))
  const copiesOf = (place: Place) => (copiesByOriginal.get(place.print.id) ?? []).flatMap((link) => placeInCopy(place, link))
  return ({ start, end }, report) => {
    const here = { print: report, start, end }
    // A copy is linked with some prints of its passage only: one that an earlier print has in common with it may be the first.
    const places = new Map([here, ...copiesOf(here)].map((place) => [place.print.id, place]))
    const first: Print[] = []
    for (const place of places.values()) {
      const originals = originalsOf(place)
      if (originals.length === 0) first.push(place.print)
      for (const original of originals) if (!places.has(original.print.id)) places.set(original.print.id, original)
    }
    // Prints that name each other's addresses leave none without an original.
    const among = first.length > 0 ? first : [...places.values()].map(({ print }) => print)
    return among.toSorted(byPrinting)[0] ?? report
  }
}

function placeInOriginal({ start, end }: Place, { other, passages }: TextLink): readonly Place[] {
  const passage = passages.find((each) => each.start <= start && end <= each.end)
  if (passage === undefined) return []
  return [placeAt(other, between(start, end), passage.start, passage.end, passage.otherStart, passage.otherEnd)]
}

function placeInCopy({ start, end }: Place, { report, passages }: TextLink): readonly Place[] {
  const passage = passages.find((each) => each.otherStart <= start && end <= each.otherEnd)
  if (passage === undefined) return []
  return [placeAt(report, between(start, end), passage.otherStart, passage.otherEnd, passage.start, passage.end)]
}

/** A point stands for the claim from there on: words that were changed around it move its ends, hardly its middle. */
function placeAt(print: Print, point: number, from: number, to: number, otherFrom: number, otherTo: number): Place {
  const at = otherFrom + ((point - from) * (otherTo - otherFrom)) / (to - from)
  return { print, start: at, end: at }
}

function between(start: number, end: number): number {
  return (start + end) / 2
}
