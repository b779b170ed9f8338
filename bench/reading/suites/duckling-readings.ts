import type { Language } from '../../../src/core/index.ts'
import type { DayStretch } from './duckling-case.ts'
export function daysIn(_text: string, _lang: Language): readonly DayStretch[] { return [] }
export function numbersIn(_text: string, _lang: Language): readonly number[] { return [] }
