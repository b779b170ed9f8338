import type { CalibrationRow, LikelihoodScale, WordPlace } from '../../core/index.ts'
import { exactShareInterval } from '../../statistics/index.ts'
import { probabilityToWording } from '../judgements/probability-to-wording.ts'
import type { DecidedWarning } from './decided-warning.ts'

/** What was said against what came, for each word that was used, lowest first; the limits show how little few warnings tell. A probability between two words is a row of its own. */
export function calibrationByWord(decided: readonly DecidedWarning[], scale: LikelihoodScale): readonly CalibrationRow[] {
  const placed = decided.toSorted((a, b) => a.probability - b.probability).map((each) => ({ ...each, place: probabilityToWording(each.probability, scale).place }))
  return [...Map.groupBy(placed, ({ place }) => nameOf(place)).values()].flatMap((group) => {
    const place = group[0]?.place
    const came = group.filter(({ occurred }) => occurred).length
    const [low, high] = exactShareInterval(came, group.length)
    const said = group.reduce((sum, { probability }) => sum + probability, 0) / group.length
    return place === undefined ? [] : [{ place, warnings: group.length, said, came, low, high }]
  })
}

function nameOf(place: WordPlace): string {
  return place.kind === 'between' ? `between ${place.lower.en} ${place.upper.en}` : `${place.kind} ${place.term.en}`
}
