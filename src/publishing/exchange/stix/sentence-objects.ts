import { statementsOfPicture, statementsOfWarnings, type Edition, type EvidenceItem, type Language, type Sentence, type Statement } from '../../../core/index.ts'
import { likelihoodWord } from '../../../words/format-likelihood.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Passages } from '../annotations/passages.ts'
import { cleanText } from '../clean-text.ts'
import { externalReferences } from './external-references.ts'
import { instantOf, sentenceModified } from './modified.ts'
import { tlpClear, type StandingObjects } from './standing-objects.ts'
import { stixId } from './stix-object.ts'

/** The sentences of an edition: a note each, an opinion where somebody dissents, and each in the other language too. */
export function sentenceObjects(edition: Edition, standing: StandingObjects, passages: Passages) {
  const statements = [...statementsOfPicture(edition.picture), ...statementsOfWarnings(edition.warnings)]
  // A reason that also speaks against the level stands in the picture twice.
  const unique = [...new Map(statements.map((statement) => [statement.id, statement])).values()]
  return unique.flatMap((statement) => {
    const object = statement.sentence.kind === 'dissent' ? opinionOf(edition, standing, statement, unique) : noteOf(edition, standing, statement, passages)
    return [object, ...translations(edition, standing, statement, object.id)]
  })
}

/** The language in which the objects themselves speak. */
export function mainLanguage({ languages }: Pick<Edition, 'languages'>): Language {
  return languages.includes('en') ? 'en' : 'nl'
}

function noteOf(edition: Edition, standing: StandingObjects, statement: Statement, passages: Passages) {
  const references = externalReferences(evidenceOf(edition, statement))
  return {
    ...common(edition, standing, 'note', statement),
    content: said(statement, mainLanguage(edition)),
    object_refs: [standing.location.id],
    ...(references.length === 0 ? {} : { external_references: references }),
    extensions: { [standing.extension.id]: extensionOf(edition, statement, passages) },
  }
}

/** Somebody who sees it otherwise disagrees with the note of what was judged together. */
function opinionOf(edition: Edition, standing: StandingObjects, statement: Statement, statements: readonly Statement[]) {
  const judged = statements.find(({ sentence }) => sentence.kind === 'judged' && statement.sentence.kind === 'dissent' && sameText(sentence.text, statement.sentence.text))
  return {
    ...common(edition, standing, 'opinion', statement),
    opinion: 'disagree',
    explanation: said(statement, mainLanguage(edition)),
    ...(statement.sentence.kind === 'dissent' ? { authors: [statement.sentence.author] } : {}),
    object_refs: [judged === undefined ? standing.location.id : sentenceId(edition, 'note', judged)],
    extensions: { [standing.extension.id]: extensionOf(edition, statement, undefined) },
  }
}

function sameText(one: { readonly nl?: string; readonly en?: string }, other: { readonly nl?: string; readonly en?: string }): boolean {
  return one.nl === other.nl && one.en === other.en
}

function translations(edition: Edition, standing: StandingObjects, statement: Statement, object: string) {
  const main = mainLanguage(edition)
  const property = statement.sentence.kind === 'dissent' ? 'explanation' : 'content'
  return edition.languages.filter((language) => language !== main).map((language) => ({
    ...common(edition, standing, 'language-content', statement), object_ref: object, object_modified: sentenceModified(edition, statement), contents: { [language]: { [property]: said(statement, language) } },
  }))
}

function common(edition: Edition, { identity }: StandingObjects, type: string, statement: Statement) {
  return {
    type, spec_version: '2.1' as const, id: sentenceId(edition, type, statement), created: instantOf(edition), modified: sentenceModified(edition, statement), created_by_ref: identity.id,
    ...(type === 'language-content' ? {} : { lang: mainLanguage(edition) }), object_marking_refs: [tlpClear.id],
  }
}

function sentenceId({ publisher, id }: Edition, type: string, statement: Statement): string {
  return stixId(type, publisher.address, id, statement.id)
}

function said({ sentence }: Statement, language: Language): string {
  return cleanText(wordsFor(language).sentence(sentence))
}

function evidenceOf({ picture }: Edition, { evidence }: Statement): readonly EvidenceItem[] {
  return evidence.flatMap((key) => picture.evidence[key] ?? [])
}

function extensionOf(edition: Edition, { id, sentence, evidence, origins }: Statement, passages: Passages | undefined) {
  const spans = passages?.placed.filter(({ passage }) => evidence.includes(passage.id)).map(({ passage, start, end }) => ({ id: passage.id, source: passages.address, start, end })) ?? []
  return {
    extension_type: 'property-extension', edition: edition.id, statement: id, sentence: sentence.kind, origins,
    // STIX knows no empty lists.
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(spans.length === 0 ? {} : { passages: spans }),
    ...likelihoodOf(edition, sentence),
  }
}

function likelihoodOf({ languages }: Edition, sentence: Sentence) {
  if (!('wording' in sentence)) return {}
  const { percent, place } = sentence.wording
  return { likelihood: { percent, ...Object.fromEntries(languages.map((language) => [language, likelihoodWord(language, place)])) } }
}
