import type { ErasureDemand, Language } from '../../core/index.ts'
import { formatNumber } from '../format.ts'

export interface ErasingWords {
  readonly heading: string
  readonly meant: string
  readonly showLoss: string
  readonly forGood: string
  readonly text: (title: string, characters: number) => string
  readonly claims: (claims: number) => string
  readonly editions: (editions: string) => string
  readonly noEditions: string
  readonly copies: (copies: string) => string
  readonly stays: string
  readonly flags: (flags: number) => string
  readonly noFlags: string
  readonly already: (day: string) => string
  readonly demand: string
  readonly demands: Readonly<Record<ErasureDemand, string>>
  readonly reason: string
  readonly reasonHelp: string
  readonly typed: (id: string) => string
  readonly confirm: string
}

/** What is said before the text of a report goes for good. */
export const erasingWords: Readonly<Record<Language, ErasingWords>> = {
  nl: {
    heading: 'De tekst wissen',
    meant: 'Alleen op een wettige eis van iemand over wie de tekst gaat, of van de uitgever. Klopt de tekst niet, trek het bericht dan in: dat bewaart wat er stond.',
    showLoss: 'Toon wat er weggaat',
    forGood: 'Wissen kan niet worden teruggedraaid.',
    text: (title, characters) => `Weg: de titel “${title}” en de hele tekst, ${formatNumber('nl', characters)} tekens.`,
    claims: (claims) => (claims === 1 ? 'Weg: de woorden en velden van 1 bewering. Zij telt in geen enkel beeld meer mee, ook niet in dat van eerdere dagen.' : `Weg: de woorden en velden van ${formatNumber('nl', claims)} beweringen. Zij tellen in geen enkel beeld meer mee, ook niet in dat van eerdere dagen.`),
    editions: (editions) => `Weg: de passages in ${editions}. De eerstvolgende publicatie zegt dat in het log.`,
    noEditions: 'In geen gepubliceerde uitgave staat een passage van dit bericht.',
    copies: (copies) => `Dezelfde tekst staat ook in ${copies}. Daar gebeurt niets.`,
    stays: 'Dit blijft: naam, dagen en vingerafdruk van het bericht, de plaats en soort van elke bewering, en wie dit deed en waarom.',
    flags: (flags) => (flags === 1 ? 'Hierop steunt 1 ding. Het krijgt een vlag:' : `Hierop steunen ${formatNumber('nl', flags)} dingen. Zij krijgen een vlag:`),
    noFlags: 'Niets steunt hierop dat dan anders zou luiden.',
    already: (day) => `De tekst is al gewist, op ${day}. Wist u nog eens, dan worden alleen de bestanden van de opslag opnieuw geschreven.`,
    demand: 'Wie eist het',
    demands: { person: 'iemand over wie de tekst gaat', publisher: 'de uitgever' },
    reason: 'Waarom',
    reasonHelp: 'Deze reden blijft staan. Haal de tekst er niet in aan en noem niemand bij naam.',
    typed: (id) => `Typ ter bevestiging: ${id}`,
    confirm: 'Wissen, voorgoed',
  },
  en: {
    heading: 'Erase the text',
    meant: 'Only on a lawful demand of somebody whom the text is about, or of its publisher. Where the text is wrong, withdraw the report: that keeps what it said.',
    showLoss: 'Show what goes',
    forGood: 'Erasing cannot be undone.',
    text: (title, characters) => `Gone: the title “${title}” and the whole text, ${formatNumber('en', characters)} characters.`,
    claims: (claims) => (claims === 1 ? 'Gone: the words and fields of 1 claim. It counts in no picture any more, that of earlier days included.' : `Gone: the words and fields of ${formatNumber('en', claims)} claims. They count in no picture any more, those of earlier days included.`),
    editions: (editions) => `Gone: the passages in ${editions}. The next publication says so in the log.`,
    noEditions: 'No published edition shows a passage of this report.',
    copies: (copies) => `The same text also stands in ${copies}. Nothing happens there.`,
    stays: 'This stays: name, days and digest of the report, the place and kind of each claim, and who did this and why.',
    flags: (flags) => (flags === 1 ? 'One thing leans on it, and gets a flag:' : `${formatNumber('en', flags)} things lean on it, and get a flag:`),
    noFlags: 'Nothing leans on it that would then read otherwise.',
    already: (day) => `The text was erased already, on ${day}. To erase again only writes the files of the store anew.`,
    demand: 'Who demands it',
    demands: { person: 'somebody whom the text is about', publisher: 'the publisher' },
    reason: 'Why',
    reasonHelp: 'This reason stays. Do not quote the text in it, and name nobody.',
    typed: (id) => `Type to confirm: ${id}`,
    confirm: 'Erase, for good',
  },
}
