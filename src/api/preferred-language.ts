import type { Language } from '../core/index.ts'

/** Dutch or English, whichever an Accept-Language header puts first; Dutch where it names neither. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().toLowerCase().split(/;\s*q=/)
      return { language: tag.slice(0, 2), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ language, weight }) => (language === 'nl' || language === 'en') && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return wanted[0]?.language === 'en' ? 'en' : 'nl'
}
