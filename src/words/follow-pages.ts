import type { FollowerChoices, Language } from '../core/index.ts'
import { englishFollowPages } from './en/follow-pages.ts'
import { dutchFollowPages } from './nl/follow-pages.ts'

/** What the pages say by which people follow. */
export interface FollowPageWords {
  readonly lead: string
  readonly mail: string
  readonly mailAbout: string
  readonly address: string
  readonly addressHint: string
  readonly country: string
  readonly everyCountry: string
  readonly stream: string
  readonly everyStream: string
  /** The stream standing alone in a list. */
  readonly streamName: (stream: NonNullable<FollowerChoices['stream']>) => string
  readonly when: string
  readonly everyEdition: string
  readonly onlyChanges: string
  readonly mailLanguage: string
  readonly languageNames: Readonly<Record<Language, string>>
  readonly signUp: string
  readonly kept: (days: number) => string
  readonly feeds: string
  readonly feedsAbout: string
  readonly allCountries: string
  readonly alerts: string
  readonly badge: string
  readonly badgeAbout: string
  readonly badgePicture: (country: string) => string
  readonly badgeFrame: (country: string) => string
  readonly log: string
  readonly logAbout: string
  readonly logKey: string
  readonly logSteps: readonly string[]
  readonly checkpoint: string
  readonly logInBrowser: string
  readonly askedTitle: string
  readonly asked: (days: number) => readonly string[]
  readonly confirmTitle: string
  readonly confirmLead: (publisher: string, choices: string) => string
  readonly confirmButton: string
  readonly confirmedTitle: string
  readonly confirmed: (choices: string) => string
  readonly choicesTitle: string
  readonly choicesLead: (choices: string) => string
  readonly save: string
  readonly savedTitle: string
  readonly saved: (choices: string) => string
  readonly toChoices: string
  readonly leaveTitle: string
  readonly leaveLead: (publisher: string) => string
  readonly leaveButton: string
  readonly leftTitle: string
  readonly left: string
  readonly goneTitle: string
  readonly gone: (days: number) => string
  readonly toFollow: string
  readonly wrongTitle: string
  readonly wrong: Readonly<Record<FollowMistake, string>>
}

/** Why a form was not taken. */
export type FollowMistake = 'address' | 'choice' | 'elsewhere' | 'busy' | 'form' | 'same'

export const followPageWords: Readonly<Record<Language, FollowPageWords>> = { nl: dutchFollowPages, en: englishFollowPages }
