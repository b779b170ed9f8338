import type { Edition, Language } from '../../../core/index.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { addressOf, editionAddress, editionPageAddress } from '../addresses.ts'
import { cleanText } from '../clean-text.ts'
import { editionSummary } from '../edition-summary.ts'
import { observations } from './observations.ts'

/** Terrorism, in the vocabulary of Wikidata: schema.org wants an address as the category of an announcement. */
const terrorism = 'https://www.wikidata.org/wiki/Q7283'

/** An edition in the words of schema.org, to be read without fetching anything: an announcement in each language, and its figures. */
export function editionGraph(edition: Edition) {
  return { '@context': { '@vocab': 'https://schema.org/' }, '@graph': [...edition.languages.map((language) => announcement(edition, language)), ...observations(edition)] }
}

/** What a page of an edition holds of this: the announcement in its language. */
export function announcementGraph(edition: Edition, language: Language) {
  return { '@context': { '@vocab': 'https://schema.org/' }, ...announcement(edition, language) }
}

function announcement(edition: Edition, language: Language) {
  const words = exchangeWords[language]
  const { country, picture: { level }, publisher, corrects, id } = edition
  return {
    '@type': 'SpecialAnnouncement',
    '@id': `${editionPageAddress(edition, language)}#announcement`,
    inLanguage: language,
    identifier: id,
    name: level === undefined ? words.levelUnknown(country) : words.level(country, level),
    text: editionSummary(edition, language).map(cleanText).join(' '),
    datePosted: new Date(edition.issued).toISOString(),
    category: terrorism,
    spatialCoverage: { '@type': 'Country', name: wordsFor(language).country(country), identifier: country },
    url: editionPageAddress(edition, language),
    isBasedOn: editionAddress(edition, 'edition.json'),
    publisher: { '@type': 'Organization', name: cleanText(publisher.name), url: addressOf(edition, '') },
    ...(corrects === undefined ? {} : { correction: corrects.edition }),
  }
}
