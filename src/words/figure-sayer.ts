import type { FigureSayer, Language } from '../core/index.ts'
import { formatDay } from './format.ts'
import { originName } from './offices.ts'

const said = { nl: { by: 'volgens', of: 'van' }, en: { by: 'according to', of: 'of' } } as const

/** Whose figure it is: `AIVD (volgens nu.nl)`, `Het Kustblad van 12 maart 2018`. */
export function figureSayer(language: Language, { origin, publisher, published }: FigureSayer): string {
  const words = said[language]
  const paper = publisher === undefined ? undefined : published === undefined ? publisher : `${publisher} ${words.of} ${formatDay(language, published)}`
  if (origin === undefined) return paper ?? originName(language, 'unknown')
  return paper === undefined ? originName(language, origin) : `${originName(language, origin)} (${words.by} ${paper})`
}
