import type { PeopleWords } from '../../words/workbench/people.ts'
import type { OwnAccount } from './use-own-account.ts'

/** What every part of the page of one's own account gets. */
export interface SectionProps {
  readonly words: PeopleWords
  readonly own: OwnAccount
}
