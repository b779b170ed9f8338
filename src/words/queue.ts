import type { Language } from '../core/index.ts'
import { formatNumber } from './format.ts'

interface Pace {
  readonly done: number
  readonly total: number
  readonly perSecond: number
}

interface Added {
  readonly added: number
  readonly claims: number
  readonly alreadyThere: number
  readonly byOthers: number
  readonly refused: number
}

interface QueueWords {
  readonly queueing: (count: number) => string
  readonly pace: (pace: Pace) => string
  readonly added: (added: Added) => string
  /** What still waits when somebody stops. */
  readonly waiting: (count: number) => string
  readonly working: string
  readonly worked: (kept: number, refused: number) => string
  readonly tryingAgain: (seconds: number) => string
  readonly noneRefused: string
  /** Behind the list of what was refused. */
  readonly refusedRemain: string
  readonly refusedDropped: (count: number) => string
}

/** What is said of many reports on their way into the store. */
export const queueWords: Readonly<Record<Language, QueueWords>> = {
  nl: {
    queueing: (count) => `${formatNumber('nl', count)} berichten staan in de wachtrij …`,
    pace: ({ done, total, perSecond }) => `${formatNumber('nl', done)} van de ${formatNumber('nl', total)} berichten gelezen, ${formatNumber('nl', perSecond)} per seconde, ${left('nl', (total - done) / perSecond)}`,
    added: ({ added, claims, alreadyThere, byOthers, refused }) => [
      `${amount('nl', added)} bewaard, met ${formatNumber('nl', claims)} ${claims === 1 ? 'bewering' : 'beweringen'}`,
      ...(alreadyThere > 0 ? [`${formatNumber('nl', alreadyThere)} ${alreadyThere === 1 ? 'was' : 'waren'} er al`] : []),
      ...(byOthers > 0 ? [`${formatNumber('nl', byOthers)} gelezen door andere werkers`] : []),
      ...(refused > 0 ? [`${formatNumber('nl', refused)} niet bewaard`] : []),
    ].join('; '),
    waiting: (count) => `${amount('nl', count)} ${count === 1 ? 'blijft' : 'blijven'} in de wachtrij staan; peil worker leest verder.`,
    working: 'Deze werker leest wat in de wachtrij komt, stoppen met Ctrl-C …',
    worked: (kept, refused) => `${amount('nl', kept)} gelezen en bewaard${refused > 0 ? `, ${formatNumber('nl', refused)} niet bewaard; peil worker --failed zegt waarom` : ''}.`,
    tryingAgain: (seconds) => `Over ${seconds} seconden probeert Peil het opnieuw.`,
    noneRefused: 'Geen bericht is geweigerd.',
    refusedRemain: 'Herstel wat eraan mankeert en voeg ze opnieuw toe met peil add; peil worker --failed --drop maakt deze lijst leeg.',
    refusedDropped: (count) => `${amount('nl', count)} van de lijst gehaald.`,
  },
  en: {
    queueing: (count) => `${formatNumber('en', count)} reports are queued …`,
    pace: ({ done, total, perSecond }) => `${formatNumber('en', done)} of ${formatNumber('en', total)} reports read, ${formatNumber('en', perSecond)} a second, ${left('en', (total - done) / perSecond)}`,
    added: ({ added, claims, alreadyThere, byOthers, refused }) => [
      `${amount('en', added)} kept, with ${formatNumber('en', claims)} ${claims === 1 ? 'claim' : 'claims'}`,
      ...(alreadyThere > 0 ? [`${formatNumber('en', alreadyThere)} ${alreadyThere === 1 ? 'was' : 'were'} there already`] : []),
      ...(byOthers > 0 ? [`${formatNumber('en', byOthers)} read by other workers`] : []),
      ...(refused > 0 ? [`${formatNumber('en', refused)} not kept`] : []),
    ].join('; '),
    waiting: (count) => `${amount('en', count)} ${count === 1 ? 'stays' : 'stay'} in the queue; peil worker reads on.`,
    working: 'This worker reads what comes into the queue, stop with Ctrl-C …',
    worked: (kept, refused) => `${amount('en', kept)} read and kept${refused > 0 ? `, ${formatNumber('en', refused)} not kept; peil worker --failed says why` : ''}.`,
    tryingAgain: (seconds) => `Peil tries again in ${seconds} seconds.`,
    noneRefused: 'No report was refused.',
    refusedRemain: 'Mend what is wrong with them and add them again with peil add. peil worker --failed --drop empties this list.',
    refusedDropped: (count) => `${amount('en', count)} taken off the list.`,
  },
}

function amount(language: Language, count: number): string {
  const [one, more] = language === 'nl' ? ['bericht', 'berichten'] : ['report', 'reports']
  return `${formatNumber(language, count)} ${count === 1 ? one : more}`
}

/** How long it will take still; said only where something was done already. */
function left(language: Language, seconds: number): string {
  if (!Number.isFinite(seconds)) return language === 'nl' ? 'nog niet te zeggen hoe lang nog' : 'too early to say how long still'
  const [about, minutes, secondsWord] = language === 'nl' ? ['nog ongeveer', 'minuten', 'seconden'] : ['about', 'minutes left', 'seconds left']
  return seconds >= 120 ? `${about} ${Math.round(seconds / 60)} ${minutes}` : `${about} ${Math.round(seconds)} ${secondsWord}`
}
