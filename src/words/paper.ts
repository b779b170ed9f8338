import type { Language } from '../core/index.ts'

/** What an edition on paper says around the sentences of its picture. */
export interface PaperWords {
  readonly title: (country: string, number: number) => string
  readonly pageOf: (page: string, pages: string) => string
  /** Behind a sentence: the notes under which it stands what it rests on. */
  readonly notes: string
  readonly notesAbout: string
  readonly checking: string
  readonly howToCheck: (digestOf: string, site: string) => string
  /** Only where the typefaces lacked a character. */
  readonly standIn: (mark: string) => string
  readonly noAddress: string
  readonly download: string
  readonly noTypesetter: string
  readonly notSet: (edition: string, language: string, reason: string) => string
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  nl: {
    title: (country, number) => `Dreigingsbeeld ${country}, uitgave ${number}`,
    pageOf: (page, pages) => `${page} van ${pages}`,
    notes: 'Waarop elke zin rust',
    notesAbout: 'Het nummer achter een zin verwijst naar deze lijst. Staat bij een regel van het register een Engelse tekst, dan is dat de tekst van het register zelf.',
    checking: 'Zo controleert u dit stuk',
    howToCheck: (file, site) => `Het controlegetal is dat van ${file}, waaruit dit stuk is gemaakt. Het staat met dat van dit stuk in het ondertekende logboek van ${site}. Wie de openbare sleutel heeft, controleert beide met “peil verify”.`,
    standIn: (mark) => `${mark} staat voor tekens die de letter van dit stuk niet heeft; de pagina van deze uitgave toont ze wel.`,
    noAddress: 'geen adres bekend',
    download: 'Deze uitgave als PDF',
    noTypesetter: 'Op deze machine is geen zetter voor PDF (typst): nieuwe uitgaven krijgen geen PDF. Al het andere wordt wel gemaakt.',
    notSet: (edition, language, reason) => `Van ${edition} is in de taal ${language} geen PDF gemaakt; de zetter zei: ${reason}`,
  },
  en: {
    title: (country, number) => `Threat picture ${country}, edition ${number}`,
    pageOf: (page, pages) => `${page} of ${pages}`,
    notes: 'What each sentence rests on',
    notesAbout: 'The number behind a sentence refers to this list.',
    checking: 'How to check this paper',
    howToCheck: (file, site) => `The digest is that of ${file}, from which this paper was made. It stands, with that of this paper, in the signed log of ${site}. Whoever has the public key checks both with “peil verify”.`,
    standIn: (mark) => `${mark} stands for characters that the type of this paper does not have; the page of this edition does show them.`,
    noAddress: 'no address known',
    download: 'This edition as PDF',
    noTypesetter: 'There is no typesetter for PDF (typst) on this machine: new editions get no PDF. Everything else is made.',
    notSet: (edition, language, reason) => `No PDF was made of ${edition} in ${language}; the typesetter said: ${reason}`,
  },
}
