/** The languages that Peil reads and publishes in. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value)
}

/** The language of the two that a text is not in. */
export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl'
}
