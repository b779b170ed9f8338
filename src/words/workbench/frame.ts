import type { Language } from '../../core/index.ts'

export interface FrameWords {
  readonly ownName: string
  readonly skip: string
  readonly navigation: string
  readonly asOf: string
  readonly asOfToday: string
  readonly otherDay: string
  readonly readOnly: string
  readonly menu: string
  readonly today: string
  readonly theme: string
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>
  readonly missing: string
  readonly back: string
  readonly waiting: string
  readonly pastDay: string
  readonly marking: string
}

/** What stands around every page of the workbench. */
export const frameWords: Readonly<Record<Language, FrameWords>> = {
  nl: {
    ownName: 'Nederlands',
    skip: 'Naar de inhoud',
    navigation: 'Onderdelen',
    asOf: 'Zoals bekend op',
    asOfToday: 'Zoals bekend: vandaag',
    otherDay: 'Andere dag',
    readOnly: 'alleen lezen',
    menu: 'Menu',
    today: 'Terug naar vandaag',
    theme: 'Licht of donker',
    themes: { system: 'Zoals uw apparaat', light: 'Licht', dark: 'Donker' },
    missing: 'Op dit adres staat geen pagina',
    back: 'Naar het begin van de werkplaats',
    waiting: 'Peil zoekt het op …',
    pastDay: 'U kijkt naar een dag die voorbij is: daar verandert niemand iets aan. Ga terug naar vandaag om te besluiten.',
    marking: 'Markering (TLP)',
  },
  en: {
    ownName: 'English',
    skip: 'To the content',
    navigation: 'Parts',
    asOf: 'As known on',
    asOfToday: 'As known: today',
    otherDay: 'Another day',
    readOnly: 'read only',
    menu: 'Menu',
    today: 'Back to today',
    theme: 'Light or dark',
    themes: { system: 'As your device', light: 'Light', dark: 'Dark' },
    missing: 'There is no page at this address',
    back: 'To the start of the workbench',
    waiting: 'Peil is looking it up …',
    pastDay: 'You are looking at a day that has passed: nobody changes that. Go back to today to decide.',
    marking: 'Marking (TLP)',
  },
}
