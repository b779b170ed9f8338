import type { CurrentLevel, Day, Edition, Language, PartialDay, Sentence } from '../../../core/index.ts'
import { scaleName } from '../../../words/scale-names.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { contentDigest } from '../../log/canonical-json.ts'
import { editionFile } from '../../edition/edition-files.ts'
import { addressOf, editionAddress, editionPageAddress } from '../addresses.ts'
import { cleanText } from '../clean-text.ts'
import { notOfficial } from '../edition-summary.ts'
import { levelValidity } from './validity.ts'

/** A text in each language of the edition. */
export type InLanguages = { readonly [each in Language]?: string }

/** The level of a country now, as `level/NL.json`; what is unknown is null, never left out and never 0. */
export interface LevelDocument {
  readonly $schema: string
  readonly country: string
  readonly asOf: Day
  readonly level: { readonly ordinal: number; readonly steps: number; readonly label: string; readonly name: InLanguages; readonly meaning: InLanguages | null } | null
  readonly scale: { readonly id: string; readonly address: string; readonly name: InLanguages } | null
  /** The authority or the role that set it. */
  readonly setBy: InLanguages | null
  readonly since: { readonly day: PartialDay | null; readonly atLatest: boolean } | null
  readonly validity: { readonly until: Day | null; readonly nextReview: Day | null } | null
  readonly reasons: readonly InLanguages[]
  readonly edition: { readonly id: string; readonly number: number; readonly issued: string; readonly address: string; readonly pages: InLanguages; readonly digest: string }
  readonly publisher: string
  readonly official: boolean
  /** Said wherever the level is shown; empty where the publisher is the authority. */
  readonly notice: InLanguages
}

/** The level as the edition has it; the digest is that of the frozen edition, whose entry in the public log is signed. */
export function levelDocument(edition: Edition): LevelDocument {
  const { country, picture, publisher } = edition
  const { level } = picture
  const validity = levelValidity(picture)
  return {
    $schema: addressOf(edition, levelSchemaPath),
    country,
    asOf: picture.view.asOf,
    level: level === undefined ? null : toLevel(edition, level),
    scale: level === undefined ? null : { id: level.scaleId, address: addressOf(edition, scalePath(level.scaleId)), name: inEach(edition, (language) => scaleName(language, level.scaleId)) },
    setBy: level === undefined ? null : inEach(edition, (language) => level.setHereBy ?? wordsFor(language).authority(level.authority)),
    since: level === undefined ? null : { day: validity.since ?? null, atLatest: validity.sinceAtLatest },
    validity: level === undefined ? null : { until: validity.until ?? null, nextReview: validity.nextReview ?? null },
    reasons: reasonSentences(edition).map((sentence) => inEach(edition, (language) => wordsFor(language).sentence(sentence))),
    edition: toEdition(edition),
    publisher: cleanText(publisher.name),
    official: publisher.isAuthority,
    notice: inEach(edition, (language) => notOfficial(edition, language).join(' ')),
  }
}

export const levelSchemaPath = 'schemas/level-1.json'

/** Where a version of a scale is described. */
export function scalePath(scaleId: string): string {
  return `scales/${encodeURIComponent(scaleId)}.json`
}

/** A text in each language of an edition. */
export function inEach({ languages }: Pick<Edition, 'languages'>, say: (language: Language) => string): InLanguages {
  return Object.fromEntries(languages.map((language) => [language, cleanText(say(language))]))
}

function toLevel(edition: Edition, { ordinal, steps, label, scale }: CurrentLevel): LevelDocument['level'] {
  const meaning = scale.find((step) => step.ordinal === ordinal)?.meaning
  return { ordinal, steps, label: cleanText(label), name: inEach(edition, (language) => wordsFor(language).levelLabel(label)), meaning: meaning === undefined ? null : inEach(edition, (language) => meaning[language]) }
}

function toEdition(edition: Edition): LevelDocument['edition'] {
  const { id, number, issued } = edition
  return { id, number, issued: new Date(issued).toISOString(), address: editionAddress(edition, 'edition.json'), pages: inEach(edition, (language) => editionPageAddress(edition, language)), digest: `sha256:${contentDigest(editionFile(edition).body)}` }
}

/** The reasons of whoever set the level here, else those that the editions of the authority give. */
function reasonSentences({ picture }: Edition): readonly Sentence[] {
  const own = picture.own.map(({ sentence }) => sentence).filter(({ kind }) => kind === 'own-reason')
  return own.length > 0 ? own : picture.reasons.flatMap(({ statements }) => statements.map(({ sentence }) => sentence))
}
