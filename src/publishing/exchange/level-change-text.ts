import type { Country, Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import type { LevelChange } from './level-change.ts'

/** What changed about the level, in one line. */
export function levelChangeText(language: Language, country: Country, change: LevelChange): string {
  const words = exchangeWords[language]
  switch (change.kind) {
    case 'first':
      return words.levelFirst(country, change.to)
    case 'withdrawn':
      return words.levelWithdrawn(country, change.from)
    case 'raised':
      return words.levelRaised(country, change.from, change.to)
    case 'lowered':
      return words.levelLowered(country, change.from, change.to)
    case 'corrected':
      return words.levelCorrected(country, change.from, change.to)
    case 'other-scale':
      return words.levelOtherScale(country, change.from, change.to)
  }
}
