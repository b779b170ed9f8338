import type { SentenceWords } from '../sentences.ts'
import { dutchEventSentences } from './sentences-events.ts'
import { dutchLevelSentences } from './sentences-level.ts'
import { dutchOwnSentences } from './sentences-own.ts'
import { dutchProposalSentences } from './sentences-proposal.ts'
import { dutchTempoSentences } from './sentences-tempo.ts'
import { dutchTravellerSentences } from './sentences-travellers.ts'
import { dutchUnknownSentences } from './sentences-unknown.ts'

export const dutchSentences: SentenceWords = {
  ...dutchLevelSentences,
  ...dutchTempoSentences,
  ...dutchTravellerSentences,
  ...dutchProposalSentences,
  ...dutchEventSentences,
  ...dutchUnknownSentences,
  ...dutchOwnSentences,
}
