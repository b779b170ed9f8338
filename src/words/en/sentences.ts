import type { SentenceWords } from '../sentences.ts'
import { englishEventSentences } from './sentences-events.ts'
import { englishLevelSentences } from './sentences-level.ts'
import { englishOwnSentences } from './sentences-own.ts'
import { englishProposalSentences } from './sentences-proposal.ts'
import { englishTempoSentences } from './sentences-tempo.ts'
import { englishTravellerSentences } from './sentences-travellers.ts'
import { englishUnknownSentences } from './sentences-unknown.ts'

export const englishSentences: SentenceWords = {
  ...englishLevelSentences,
  ...englishTempoSentences,
  ...englishTravellerSentences,
  ...englishProposalSentences,
  ...englishEventSentences,
  ...englishUnknownSentences,
  ...englishOwnSentences,
}
