import type { Edition, Statement } from '../../src/core/index.ts'
import { aThreatPicture } from './a-threat-picture.ts'
import { noNumbers } from './no-numbers.ts'

const publisher = { name: 'Noorderhaven Institute', isAuthority: false, address: 'https://peil.example/beeld', contact: undefined, licence: undefined } as const

/** An edition of the Dutch threat picture, the first one where nothing else is said. */
export function anEdition(changes: Partial<Edition> = {}): Edition {
  return {
    id: 'NL-1', country: 'NL', number: 1, issued: '2018-03-26T09:00:00Z', period: { first: '2017-10-01', last: '2018-03-26' }, languages: ['nl', 'en'], publisher, corrects: undefined, warnings: undefined, picture: aThreatPicture(), numbers: noNumbers,
    ...changes,
  }
}

/** Three Dutch editions, of which the third corrects the second in one warning, and a Belgian one without a level. */
export function publishedEditions(): readonly Edition[] {
  const picture = aThreatPicture()
  const [warning] = picture.warnings
  const said = (nl: string, en: string): Statement[] => (warning?.sentence.kind === 'warning' ? [{ ...warning, sentence: { ...warning.sentence, expectation: { nl, en } } }] : [])
  return [
    anEdition(),
    anEdition({ id: 'NL-2', number: 2, issued: '2018-04-09T09:00:00Z', period: { first: '2018-03-27', last: '2018-04-09' }, picture: { ...picture, warnings: said('Het is te vroeg om te zeggen dat de stijging aanhoudt', 'It is too early to say that the rise will last') } }),
    anEdition({ id: 'BE-1', country: 'BE', issued: '2018-04-10T09:00:00Z', picture: aThreatPicture({ country: 'BE', level: undefined, boards: [], tempo: undefined, travellers: undefined, reasons: [], against: [], levelStatements: [], whyInShort: undefined, uncertainInShort: undefined, events: [], warnings: [], proposal: [], wouldChange: [], evidence: {}, unknown: [], sources: [] }) }),
    anEdition({
      id: 'NL-3', number: 3, issued: '2018-04-11T09:00:00Z', period: { first: '2018-04-10', last: '2018-04-11' },
      corrects: { edition: 'NL-2', what: { nl: 'De waarschuwing sprak van een stijging; bedoeld was een daling.', en: 'The warning spoke of a rise; a fall was meant.' } },
      picture: { ...picture, reasons: picture.reasons.slice(0, 1), against: [] },
    }),
  ]
}
