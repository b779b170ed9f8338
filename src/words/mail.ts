import type { FollowerChoices, Language } from '../core/index.ts'
import { englishMail } from './en/mail.ts'
import { followPageWords } from './follow-pages.ts'
import { formatCountry, formatDay } from './format.ts'
import { dutchMail } from './nl/mail.ts'

/** What stands in a mail around the sentences of an edition. */
export interface MailWords {
  readonly confirmTitle: (publisher: string) => string
  readonly confirmAsked: (publisher: string, choices: string) => string
  readonly confirmHow: string
  readonly confirmLink: string
  readonly confirmUntil: (moment: string) => string
  readonly notYou: string
  readonly alreadyTitle: (publisher: string) => string
  readonly already: (publisher: string, choices: string) => string
  readonly alreadyNotYou: string
  readonly moment: (day: string, hours: string, minutes: string) => string
  readonly read: string
  readonly why: (publisher: string, choices: string) => string
  readonly change: string
  readonly leave: string
}

export const mailWords: Readonly<Record<Language, MailWords>> = { nl: dutchMail, en: englishMail }

/** What a follower chose, in one line: `Nederland; jihadistische dreiging; bij elke uitgave`. */
export function formatChoices(language: Language, { country, stream, onlyChanges }: FollowerChoices): string {
  const words = followPageWords[language]
  return [
    country === undefined ? words.everyCountry : formatCountry(language, country),
    stream === undefined ? words.everyStream : words.streamName(stream),
    onlyChanges ? words.onlyChanges : words.everyEdition,
  ].join('; ')
}

/** A moment to the minute, in UTC: `29 november 2026, 10.15 uur (UTC)`. */
export function formatMoment(language: Language, moment: Date): string {
  const text = moment.toISOString()
  return mailWords[language].moment(formatDay(language, text.slice(0, 10)), text.slice(11, 13), text.slice(14, 16))
}
