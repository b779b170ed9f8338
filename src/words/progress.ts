import type { Language } from '../core/index.ts'

type Progress = 'reading-long' | 'published-stated' | 'opening-store' | 'store-returned' | 'loading-record' | 'catching-up' | 'loading-examples' | 'serving'

/** What a command says while somebody waits; goes to standard error. */
export const progressWords: Readonly<Record<Language, Readonly<Record<Progress, string>>>> = {
  nl: {
    'reading-long': 'Peil leest een lange tekst; dat kan even duren, stoppen met Ctrl-C …',
    'published-stated': 'Als dag van verschijnen geldt die welke het stuk zelf noemt; geef --published als die niet klopt:',
    'opening-store': 'Peil opent de opslag …',
    'store-returned': 'De verbinding met de opslag viel weg en is er weer.',
    'loading-record': 'Peil laadt het openbare register …',
    'catching-up': 'Peil maakt wat een eerdere versie bewaarde vindbaar en verbindt het; dat gebeurt één keer …',
    'loading-examples': 'Peil leest de voorbeeldberichten …',
    serving: 'De pagina staat op deze machine, stoppen met Ctrl-C:',
  },
  en: {
    'reading-long': 'Peil is reading a long text; that may take a while, stop with Ctrl-C …',
    'published-stated': 'The day of publication is taken to be the one that the document itself states; give --published where that is wrong:',
    'opening-store': 'Peil is opening the store …',
    'store-returned': 'The connection to the store was lost and is there again.',
    'loading-record': 'Peil is loading the public record …',
    'catching-up': 'Peil makes what an earlier version kept findable and joins it; this happens once …',
    'loading-examples': 'Peil is reading the example reports …',
    serving: 'The page is on this machine, stop with Ctrl-C:',
  },
}
