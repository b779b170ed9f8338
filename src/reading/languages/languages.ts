import type { Language } from '../../core/index.ts'
import { english } from './en.ts'
import type { LanguageData } from './language.ts'
import { dutch } from './nl.ts'

export const languages: Readonly<Record<Language, LanguageData>> = { nl: dutch, en: english }
