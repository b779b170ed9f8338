import type { Span } from '../document.ts'
import { allMatches, once } from '../words.ts'

const ordinal = '(?:[1-6](?!\\d)|een|één|twee|drie|vier|vijf|zes|one|two|three|four|five|six)'
/** Source of a pattern for numbers that name the step of a scale. */
export const levelNumberSource = [
  `(?<![\\p{L}])(?:dreigings|terreur|terrorisme)?(?:niveau|level|fase|alarmfase|schaal|scale|categorie|stage|cijfer)s?,? (?:is |van |of |to |from |naar |op |at )?(?:${ordinal}(?: (?:tot|naar|to|en|and|van|of|uit|out of)(?: de)? )?){1,2}`,
  `(?<![\\p{L}])${ordinal}(?= \\((?:[\\p{L}‘’' ]{3,20})\\))`,
  `(?<![\\p{L}])${ordinal} (?:van de|op een schaal|on a scale|out of|of) (?:de )?${ordinal}`,
  `(?<![\\p{L}])(?:van|from) ${ordinal} (?:naar|to|tot) ${ordinal}(?! (?:doden|gewonden|mensen|personen|aanslagen|people|attacks|arrests|dead|plots)(?!\\p{L}))`,
].map((source) => `(?:${source})`).join('|')

const step = once(() => new RegExp(levelNumberSource, 'giu'))

/** Numbers that name the step of a scale: no counts of anything. */
export function findLevelNumbers(text: string): readonly Span[] {
  return allMatches(step(), text).map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
