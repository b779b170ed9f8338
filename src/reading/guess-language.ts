import type { Language } from '../core/index.ts'

const dutchWords = /(?<![\p{L}])(?:de|het|een|en|van|niet|dat|zijn|voor|op|met|te|er|aan|ook|naar|bij|om|uit|maar|door|werd|wordt|blijft|dreigingsniveau|niveau|aanslag(?:en)?|doden|uitreizigers|terugkeerders|dreiging)(?![\p{L}])/giu
const englishWords = /(?<![\p{L}])(?:the|a|an|and|of|not|that|are|for|on|with|to|there|at|also|from|by|but|were|has|threat|level|attacks?|killed|stays|remains|travellers|returnees|fighters)(?![\p{L}])/giu

/** Dutch or English, whichever has more of its small words, and words of the field for headlines, in the first part of the text; Dutch where neither has any. Words that both have (`is`, `was`) are left out. */
export function guessLanguage(text: string): Language {
  const start = text.slice(0, 4000)
  return (start.match(englishWords)?.length ?? 0) > (start.match(dutchWords)?.length ?? 0) ? 'en' : 'nl'
}
