import type { Language } from '../core/index.ts'

type Progress = 'opening-store' | 'loading-record' | 'loading-examples' | 'cancelled'

/** What a command says while somebody waits; goes to standard error. */
export const progressWords: Readonly<Record<Language, Readonly<Record<Progress, string>>>> = {
  nl: {
    'opening-store': 'Peil opent de opslag …',
    'loading-record': 'Peil laadt het openbare register …',
    'loading-examples': 'Peil leest de voorbeeldberichten …',
    cancelled: 'Afgebroken; er is niets half opgeslagen.',
  },
  en: {
    'opening-store': 'Peil is opening the store …',
    'loading-record': 'Peil is loading the public record …',
    'loading-examples': 'Peil is reading the example reports …',
    cancelled: 'Stopped; nothing was kept by halves.',
  },
}
