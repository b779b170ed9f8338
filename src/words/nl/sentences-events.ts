import { asSentence, formatCountry, formatNumber, formatDay, formatEdition } from '../format.ts'
import type { AttackStatus } from '../../core/index.ts'
import type { SentenceWords } from '../sentences.ts'
import { recordValue } from '../record-values.ts'
import { dutchTerms } from './terms.ts'

export const dutchEventSentences: Pick<SentenceWords, 'event' | 'events-more' | 'warning' | 'warnings-rule'> = {
  event: ({ day, place, country, status, ideology, attackType, killed, injured }) =>
    `${formatDay('nl', day)}, ${[place.nl, ...(country === undefined ? [] : [formatCountry('nl', country)])].join(', ')}: ${attackWords(status, dutchTerms.ideologies[ideology], dutchTerms.attackStatuses[status])} ${dutchTerms.attackTypes[attackType]}${
      status === 'foiled' && killed === undefined && injured === undefined ? '' : `; ${toll(killed, 'dode', 'doden')}, ${toll(injured, 'gewonde', 'gewonden')}`
    }.`,
  'events-more': ({ shown, of, days }) =>
    `Hier staan ${shown} van de ${formatNumber('nl', of)} gebeurtenissen in Europa in de laatste ${days} dagen: die in het land zelf, daarna die met de meeste doden.`,
  'warnings-rule': () => 'Een waarschuwing zonder termijn staat hier twee jaar, een op korte termijn een half jaar. Of zij is uitgekomen, staat er niet bij.',
  warning: ({ edition, issued, expectation, horizon }) =>
    `${asSentence(expectation.nl)} ${edition === undefined ? 'Uitgesproken' : formatEdition('nl', edition)}, ${formatDay('nl', issued)}; ${horizon === undefined || horizon === 'none given' ? 'zonder termijn' : `termijn: ${recordValue('nl', 'horizon', horizon) ?? horizon}`}.`,
}

/** Unknown is said, never shown as nought. */
function toll(count: number | undefined, one: string, more: string): string {
  if (count === undefined) return `aantal ${more} onbekend`
  return count === 0 ? `geen ${more}` : `${count} ${count === 1 ? one : more}`
}

/** `foiled jihadist attack`: what became of it stands first, whose it was beside the noun. */
function attackWords(status: AttackStatus, ideology: string, statusWords: string): string {
  const [noun = '', ...before] = statusWords.split(' ').toReversed()
  return status === 'completed' ? `${ideology} ${statusWords}` : [...before.toReversed(), ideology, noun].join(' ')
}
