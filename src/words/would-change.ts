import type { Language, Sentence } from '../core/index.ts'
import { englishTerms } from './en/terms.ts'
import { dutchTerms } from './nl/terms.ts'

/** What a factor alone would have to bring for another proposal. */
export type Flip = Extract<Sentence, { readonly kind: 'flip' }>

/** Words for all ways to one level at once: what they have in common is said once, and each has a line. */
export interface WouldChangeWords {
  readonly lead: (to: number, stream: Flip['stream']) => string
  readonly way: (flip: Flip) => string
}

export const wouldChangeWords: Readonly<Record<Language, WouldChangeWords>> = {
  nl: {
    lead: (to, stream) => `Niveau ${to} zou het model voorstellen bij nieuwe, matig sterke aanwijzingen (${dutchTerms.streams[stream]} dreiging). Elk hiervan is genoeg:`,
    way: ({ moderateItems, direction, driver }) => `${Math.ceil(moderateItems)} voor ${direction === 'up' ? 'meer' : 'minder'} ${dutchTerms.drivers[driver]}`,
  },
  en: {
    lead: (to, stream) => `The model would propose level ${to} on new, moderately strong indications (${englishTerms.streams[stream]} threat). Each of these is enough:`,
    way: ({ moderateItems, direction, driver }) => `${Math.ceil(moderateItems)} of ${direction === 'up' ? 'more' : 'less'} ${englishTerms.drivers[driver]}`,
  },
}
