import type { Language } from '../../../core/index.ts'
import type { TimeLanguage } from '../time-language.ts'
import { englishTimes } from './en.ts'
import { dutchTimes } from './nl.ts'

export const timeLanguages: Readonly<Record<Language, TimeLanguage>> = { nl: dutchTimes, en: englishTimes }
