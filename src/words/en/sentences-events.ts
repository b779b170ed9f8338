import { asSentence, capitalised, formatCountry, formatDay, formatEdition, formatNumber } from '../format.ts'
import type { AttackStatus } from '../../core/index.ts'
import type { SentenceWords } from '../sentences.ts'
import { recordValue } from '../record-values.ts'
import { englishTerms } from './terms.ts'

export const englishEventSentences: Pick<SentenceWords, 'event' | 'events-more' | 'warning' | 'warnings-rule'> = {
  event: ({ day, place, country, status, ideology, attackType, killed, injured }) =>
    `${capitalised(formatDay('en', day))}, ${[place.en, ...(country === undefined ? [] : [formatCountry('en', country)])].join(', ')}: ${attackWords(status, englishTerms.ideologies[ideology], englishTerms.attackStatuses[status])} ${englishTerms.attackTypes[attackType]}${
      status === 'foiled' && killed === undefined && injured === undefined ? '' : `; ${toll(killed, 'killed')}, ${toll(injured, 'injured')}`
    }.`,
  'events-more': ({ shown, of, days }) =>
    `Shown are ${shown} of the ${formatNumber('en', of)} events in Europe in the last ${days} days: those in the country itself, then those with the most killed.`,
  'warnings-rule': () => 'A warning without a term stays here for two years, one for the short term for half a year. Whether it came true is not said here.',
  warning: ({ edition, issued, expectation, horizon }) =>
    `${asSentence(expectation.en)} ${edition === undefined ? 'Issued' : formatEdition('en', edition)}, ${formatDay('en', issued)}; ${horizon === undefined || horizon === 'none given' ? 'no term given' : `term: ${recordValue('en', 'horizon', horizon) ?? horizon}`}.`,
}

/** Unknown is said, never shown as nought. */
function toll(count: number | undefined, what: string): string {
  if (count === undefined) return `number ${what} unknown`
  return count === 0 ? `none ${what}` : `${count} ${what}`
}

/** `foiled jihadist attack`: what became of it stands first, whose it was beside the noun. */
function attackWords(status: AttackStatus, ideology: string, statusWords: string): string {
  const [noun = '', ...before] = statusWords.split(' ').toReversed()
  return status === 'completed' ? `${ideology} ${statusWords}` : [...before.toReversed(), ideology, noun].join(' ')
}
