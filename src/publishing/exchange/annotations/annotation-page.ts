import { statementsOfPicture, statementsOfWarnings, type Edition, type Statement } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { editionAddress } from '../addresses.ts'
import { cleanText } from '../clean-text.ts'
import type { Passages, PlacedPassage } from './passages.ts'

/** The passages of an edition as Web Annotations (W3C, 2017): what is said of each, and where it stands, in the edition's own file and at its source. */
export function annotationPage(edition: Edition, { address, placed }: Passages) {
  const id = editionAddress(edition, 'annotations.jsonld')
  const statements = [...statementsOfPicture(edition.picture), ...statementsOfWarnings(edition.warnings)]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    items: placed.map((each) => ({
      id: `${id}#${encodeURIComponent(each.passage.id.toWellFormed())}`,
      type: 'Annotation',
      motivation: 'describing',
      created: new Date(edition.issued).toISOString(),
      body: statements.filter(({ evidence }) => evidence.includes(each.passage.id)).flatMap((statement) => bodies(edition, statement)),
      target: targets(each, address),
    })),
  }
}

function bodies({ languages }: Edition, { sentence }: Statement) {
  return languages.map((language) => ({ type: 'TextualBody', format: 'text/plain', language, value: cleanText(wordsFor(language).sentence(sentence)) }))
}

/** How far a text can be known by what stands around it: 32 characters are usual. */
const aroundCharacters = 32

function targets({ passage, before, exact, after, start, end }: PlacedPassage, address: string) {
  const quote = { type: 'TextQuoteSelector', exact, prefix: [...before].slice(-aroundCharacters).join(''), suffix: [...after].slice(0, aroundCharacters).join('') }
  const own = { type: 'SpecificResource', source: address, selector: [{ type: 'TextPositionSelector', start, end }, quote] }
  // Where the passage stands at its source is not known by number: the source may have changed.
  return passage.url === undefined ? [own] : [own, { type: 'SpecificResource', source: passage.url, selector: [quote] }]
}
