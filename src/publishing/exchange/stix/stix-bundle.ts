import type { Edition } from '../../../core/index.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import type { Passages } from '../annotations/passages.ts'
import { editionAddress, editionPageAddress } from '../addresses.ts'
import { editionSummary } from '../edition-summary.ts'
import { cleanText } from '../clean-text.ts'
import { contentDigest } from '../../log/canonical-json.ts'
import { editionFile } from '../../edition/edition-files.ts'
import { instantOf, reportModified } from './modified.ts'
import { mainLanguage, sentenceObjects } from './sentence-objects.ts'
import { standingObjects, tlpClear, type StandingObjects } from './standing-objects.ts'
import { stixId, type StixObject } from './stix-object.ts'

/** A set of STIX objects that belong together. */
export interface StixBundle {
  readonly type: 'bundle'
  readonly id: string
  readonly objects: readonly StixObject[]
}

/** An edition as a bundle of STIX 2.1 marked TLP:CLEAR: a report of its sentences, who published it, and where it is about. The same edition always gives the same bundle. */
export function stixBundle(edition: Edition, passages: Passages): StixBundle {
  const standing = standingObjects(edition)
  const { identity, location, extension } = standing
  const sentences = sentenceObjects(edition, standing, passages)
  const report = reportOf(edition, standing, [location.id, ...sentences.filter(({ type }) => type !== 'language-content').map(({ id }) => id)])
  return { type: 'bundle', id: stixId('bundle', edition.publisher.address, edition.id), objects: [tlpClear, identity, location, extension, report, ...sentences] }
}

function reportOf(edition: Edition, { identity, extension }: StandingObjects, parts: readonly string[]) {
  const { id, country, number, publisher, corrects } = edition
  const language = mainLanguage(edition)
  const words = exchangeWords[language]
  const instant = instantOf(edition)
  return {
    type: 'report', spec_version: '2.1' as const, id: stixId('report', publisher.address, id), created: instant, modified: reportModified(edition), created_by_ref: identity.id, lang: language,
    object_marking_refs: [tlpClear.id], report_types: ['threat-report'], published: instant, object_refs: parts,
    name: corrects === undefined ? words.edition(country, number) : words.editionCorrects(country, number, corrects.edition),
    description: cleanText(editionSummary(edition, language).join(' ')),
    external_references: [
      { source_name: 'Peil', url: editionPageAddress(edition, language), external_id: id },
      { source_name: 'Peil', description: 'The frozen edition', url: editionAddress(edition, 'edition.json'), hashes: { 'SHA-256': contentDigest(editionFile(edition).body) } },
    ],
    extensions: { [extension.id]: { extension_type: 'property-extension', edition: id, official: publisher.isAuthority, ...(corrects === undefined ? {} : { corrects: corrects.edition }) } },
  }
}
