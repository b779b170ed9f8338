import type { Language } from '../../core/index.ts'

interface PairingWords {
  readonly find: string
  readonly words: string
  readonly findHelp: string
  readonly from: string
  readonly to: string
  readonly country: string
  readonly search: string
  readonly waiting: string
  readonly choose: (what: string) => string
  readonly pick: string
  readonly chosenSame: string
  readonly chosenApart: string
  readonly another: string
  readonly whichApart: string
  readonly onlyOne: string
  readonly none: string
  readonly readings: (readings: number) => string
}

/** What is said where somebody chooses which event is joined to another, or which reading is taken out of it. */
export const pairingWords: Readonly<Record<Language, PairingWords>> = {
  nl: {
    find: 'Zoek de andere gebeurtenis', words: 'Plaats of woorden', findHelp: 'Zonder woorden ziet u alles wat in deze dagen gebeurde.', from: 'Van', to: 'Tot en met', country: 'Land', search: 'Zoek',
    waiting: 'Wacht op een besluit, misschien dezelfde gebeurtenis', choose: (what) => `Kies: ${what}`, pick: 'Kies', chosenSame: 'Wordt samengevoegd met', chosenApart: 'Wordt eruit gehaald', another: 'Kies een andere', whichApart: 'Welke lezing hoort er niet bij?',
    onlyOne: 'Er is maar één lezing: er is niets uit te halen.', none: 'Niets gevonden. Neem ruimere dagen of andere woorden.', readings: (readings) => (readings === 1 ? '1 lezing' : `${readings} lezingen`),
  },
  en: {
    find: 'Find the other event', words: 'Place or words', findHelp: 'Without words you see everything that happened on these days.', from: 'From', to: 'To', country: 'Country', search: 'Search',
    waiting: 'Waits for a decision, perhaps the same event', choose: (what) => `Choose: ${what}`, pick: 'Choose', chosenSame: 'Will be merged with', chosenApart: 'Will be taken out', another: 'Choose another', whichApart: 'Which reading does not belong here?',
    onlyOne: 'There is only one reading: nothing can be taken out.', none: 'Nothing found. Take more days or other words.', readings: (readings) => (readings === 1 ? '1 reading' : `${readings} readings`),
  },
}
