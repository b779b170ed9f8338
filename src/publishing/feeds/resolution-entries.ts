import { standingOutcome, type Edition, type Language, type PublishedWarning } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { placeName, warnedEventName } from '../../words/warned-events.ts'
import { outcomeName } from '../../words/warning-outcome.ts'
import { wordsFor } from '../../words/words-for.ts'
import { notOfficial } from '../exchange/edition-summary.ts'
import type { Told } from './feed-entry.ts'

/** Of which warnings it was said since the edition before what became of them, also otherwise than before; the first edition of a country tells of none. */
export function resolutionEntries(edition: Edition, previous: Edition | undefined, language: Language): readonly Told[] {
  if (previous === undefined) return []
  const before = new Map(previous.warnings?.warnings.map((warning) => [warning.id, standingOutcome(warning)?.id]))
  return edition.warnings?.warnings.flatMap((warning) => (standingOutcome(warning)?.id === before.get(warning.id) ? [] : told(warning, edition, language))) ?? []
}

/** One that nobody has decided any more is told again as open where it is: here it is told where its time is over. */
function told(warning: PublishedWarning, edition: Edition, language: Language): readonly Told[] {
  const { issued, status } = warning
  const stands = standingOutcome(warning)
  if (stands === undefined && status !== 'due') return []
  const words = exchangeWords[language]
  const { sentence } = wordsFor(language)
  const { event, scope, stream } = issued.sentence
  const outcome = stands === undefined ? words.undecided : outcomeName(language, stands.sentence.outcome)
  return [{
    kind: 'resolution', place: issued.id, title: words.resolution(warnedEventName(language, event), placeName(language, scope), outcome),
    sentences: [sentence(issued.sentence), ...(stands === undefined ? [] : [sentence(stands.sentence)]), ...notOfficial(edition, language)], scope, stream,
  }]
}
