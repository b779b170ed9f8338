import type { Language } from '../core/index.ts'

const dutchWords = /(?<![\p{L}])(?:de|het|een|en|van|niet|dat|zijn|voor|op|met|te|er|aan|ook|naar|bij|om|uit|maar|door|werd|wordt)(?![\p{L}])/giu
const englishWords = /(?<![\p{L}])(?:the|a|an|and|of|not|that|are|for|on|with|to|there|at|also|from|by|but|was|were|is|has|had)(?![\p{L}])/giu

/** Dutch or English, whichever has more of its small words in the first part of the text; Dutch where neither has any. */
export function guessLanguage(text: string): Language {
  const start = text.slice(0, 4000)
  return (start.match(englishWords)?.length ?? 0) > (start.match(dutchWords)?.length ?? 0) ? 'en' : 'nl'
}
