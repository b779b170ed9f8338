import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { isLanguage, type Language } from '../../core/index.ts'

interface ChosenLanguage {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<ChosenLanguage>({ language: 'nl', choose: () => {} })
const keptAs = 'peil-language'

/** The language of everything below it: the one chosen before, else the one that the browser prefers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(languageKept)
  // Before anything below asks the server, which words its refusals by it.
  document.documentElement.lang = language
  useEffect(() => localStorage.setItem(keptAs, language), [language])
  return <LanguageContext value={{ language, choose: setLanguage }}>{children}</LanguageContext>
}

/** The language that is shown, and how to choose another. */
export function useLanguage(): ChosenLanguage {
  return useContext(LanguageContext)
}

/** Words of a feature in the language that is shown. */
export function useWords<W>(words: Readonly<Record<Language, W>>): W {
  return words[useLanguage().language]
}

function languageKept(): Language {
  const kept = localStorage.getItem(keptAs)
  if (kept !== null && isLanguage(kept)) return kept
  return navigator.language.startsWith('en') ? 'en' : 'nl'
}
