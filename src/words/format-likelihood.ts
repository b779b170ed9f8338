import type { Language, LikelihoodWording, WordPlace } from '../core/index.ts'
import { formatExactPercent } from './format.ts'

/** A probability in the words of a scale, with its number beside them: `reële mogelijkheid (45 %)`, `between “unlikely” and “realistic possibility” (37%)`. */
export function formatLikelihood(language: Language, { percent, place }: LikelihoodWording): string {
  return `${likelihoodWord(language, place)} (${formatExactPercent(language, percent)})`
}

const around = { nl: { between: ['tussen', 'en'], below: 'minder dan', above: 'meer dan' }, en: { between: ['between', 'and'], below: 'less than', above: 'more than' } } as const

/** Where a probability stands on a scale, without its number. */
export function likelihoodWord(language: Language, place: WordPlace): string {
  if (place.kind === 'word') return place.term[language]
  if (place.kind !== 'between') return `${around[language][place.kind]} “${place.term[language]}”`
  const [between, and] = around[language].between
  return `${between} “${place.lower[language]}” ${and} “${place.upper[language]}”`
}
