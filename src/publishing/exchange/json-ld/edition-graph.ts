import { contactLink, type Edition, type Language } from '../../../core/index.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { editionFolder } from '../../edition/edition-folder.ts'
import { addressOf, editionAddress, editionPageAddress } from '../addresses.ts'
import { cleanText } from '../clean-text.ts'
import { editionSummary } from '../edition-summary.ts'
import { observations, observedSubjects, type ObservedSubject } from './observations.ts'

/** Terrorism, in the vocabulary of Wikidata: schema.org wants an address as the category of an announcement. */
const terrorism = 'https://www.wikidata.org/wiki/Q7283'

/** Terms of schema.org, and for what replaces what, of which it has no term, those of Dublin Core; it stands in each file, so that nothing has to be fetched. */
const context = {
  '@vocab': 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  // As schema.org itself has it: the values of these are addresses and no texts.
  ...Object.fromEntries(['category', 'citation', 'correction', 'isBasedOn', 'license', 'url'].map((term) => [term, { '@id': `https://schema.org/${term}`, '@type': '@id' }])),
  'dcterms:replaces': { '@type': '@id' },
}

/** An edition in the words of schema.org, to be read without fetching anything: an announcement in each language, and its figures. */
export function editionGraph(edition: Edition) {
  return { '@context': context, '@graph': [...edition.languages.map((language) => announcement(edition, language)), ...observedSubjects.flatMap((subject) => observations(edition, subject))] }
}

/** What a page of an edition holds of this: the announcement in its language, with the way to the edition that corrects it where there is one. */
export function announcementGraph(edition: Edition, language: Language, successor?: Edition) {
  return { '@context': context, ...announcement(edition, language), ...(successor === undefined ? {} : { correction: editionPageAddress(successor, language) }) }
}

/** What a page with figures holds: those of its subject. */
export function observationGraph(edition: Edition, subject: ObservedSubject) {
  return { '@context': context, '@graph': observations(edition, subject) }
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
    publisher: { '@type': 'Organization', name: cleanText(publisher.name), url: addressOf(edition, ''), ...contactPoint(publisher) },
    ...(publisher.licence === undefined ? {} : { license: publisher.licence }),
    // In words of schema.org `correction` leads from what was wrong to what is right, and never back.
    ...(corrects === undefined ? {} : { 'dcterms:replaces': addressOf(edition, `${language}/${editionFolder(corrects.edition)}/`) }),
  }
}

function contactPoint({ contact }: Edition['publisher']) {
  const link = contact === undefined ? undefined : contactLink(contact)
  if (link === undefined) return {}
  return { contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', ...(link.startsWith('mailto:') ? { email: contact } : { url: link }) } }
}
