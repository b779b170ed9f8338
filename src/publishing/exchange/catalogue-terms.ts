import { contactLink, type Edition, type Language, type Publisher } from '../../core/index.ts'
import { exchangeWords, type ExchangeWords } from '../../words/exchange.ts'
import { cleanText } from './clean-text.ts'
import { isWebPage } from './web-page.ts'

/** Kept by an edition that shows passages. */
export const passageFiles = ['passages.txt', 'annotations.jsonld']

/** A function of the publisher that can be asked for a correction; a card of vCard, as DCAT has it. */
export function contactOf({ name, contact }: Publisher) {
  const link = contact === undefined ? undefined : contactLink(contact)
  if (link === undefined) return {}
  return { 'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:fn': cleanText(name), [link.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: { '@id': link } } }
}

/** What the licence does not cover: passages of others, the rows of the public record and the outlines of the map have their own. */
export function rightsOf(edition: Edition) {
  const { licence } = edition.publisher
  return {
    ...(licence === undefined ? {} : { 'dcterms:license': { '@id': licence } }),
    'dcterms:rights': { '@type': 'dcterms:RightsStatement', 'dcterms:description': inEach(edition, (words) => words.rights) },
  }
}

/** Passages are others' own: no licence of the publisher stands beside them. */
export function licenceOf({ publisher: { licence } }: Edition, path: string) {
  return licence === undefined || passageFiles.some((file) => path.endsWith(`/${file}`)) ? {} : { 'dcterms:license': { '@id': licence } }
}

/** The pages from which what holds now was drawn, each once; those of an earlier edition stand in its own file. */
export function sourcesOf(newest: readonly Edition[]) {
  const pages = new Set(newest.flatMap(({ picture }) => Object.values(picture.evidence)).flatMap((item) => (item.kind === 'row' ? item.sourceUrl : item.url) ?? []).filter(isWebPage))
  return pages.size === 0 ? {} : { 'dcterms:source': [...pages].toSorted().map((page) => ({ '@id': page })) }
}

/** A text of ours in each language of an edition. */
export function inEach({ languages }: Pick<Edition, 'languages'>, say: (words: ExchangeWords) => string): readonly { readonly '@language': Language; readonly '@value': string }[] {
  return languages.map((language) => ({ '@language': language, '@value': say(exchangeWords[language]) }))
}
