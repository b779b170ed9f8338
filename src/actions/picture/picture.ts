import { done, statementsOfPicture, type Country, type EvidenceBase, type EvidenceItem, type Outcome, type Period, type PictureSource, type ThreatPicture } from '../../core/index.ts'
import type { Yardstick } from '../../assessment/judgements/pool-set.ts'
import { withAttacksOnce } from '../../evidence/events/attacks-once.ts'
import { figurePoints } from '../../evidence/figures/figure-series.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import { attempt } from '../../store/store-problem.ts'
import { assessBase, type ViewRequest } from '../assess.ts'
import type { Context } from '../context.ts'
import { readLevelModel, type LevelFileContext, type LevelModelFiles } from '../level-model-files.ts'
import { stateFrom, type Composer } from './composer.ts'
import { datasetsSection, nothingLeftOut } from './datasets-section.ts'
import { eventsSection, warningsSection } from './events-section.ts'
import { itemsOf } from './items-of.ts'
import { knownThen } from './known-then.ts'
import { levelSection } from './level-section.ts'
import { judgementsSection } from './judgements-section.ts'
import { ownLevelSection } from './own-level-section.ts'
import { ownWarningsSection } from './own-warnings-section.ts'
import { proposalSection } from './proposal-section.ts'
import { reasonsSection } from './reasons-section.ts'
import { tempoSection } from './tempo-section.ts'
import { readTranslations, type Translations } from './translations.ts'
import { travellersSection } from './travellers-section.ts'
import { unknownSection } from './unknown-section.ts'
import { readCoverage } from '../read-coverage.ts'
import { readYardstick } from '../read-yardstick.ts'
import { readVocabulary } from '../read-vocabulary.ts'
import { claimsForPicture } from '../wanted-claims.ts'

/** The files besides the store that a picture is made from. */
export interface PictureFiles {
  readonly vocabulary: Vocabulary
  readonly translations: Translations
  readonly levelModel: LevelModelFiles
  readonly yardstick: Yardstick
  /** Days that the table of attacks speaks of. */
  readonly coverage: Period
}

/** The threat picture of a country as it was known on a day; later knowledge never changes it. */
export async function picture(context: Context, { country, view }: ViewRequest): Promise<Outcome<ThreatPicture>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const base = await readEvidenceBase(context.store, view, claimsForPicture(country, files.value.vocabulary))
  if (!base.ok) return base
  const datasets = await attempt(context.store, () => datasetsSection(context.store.db, base.value, country, nothingLeftOut))
  return datasets.ok ? done({ ...composePicture(base.value, country, files.value), datasets: datasets.value }) : datasets
}

export async function readPictureFiles(context: LevelFileContext): Promise<Outcome<PictureFiles>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const translations = await readTranslations(context)
  if (!translations.ok) return translations
  const levelModel = await readLevelModel(context)
  if (!levelModel.ok) return levelModel
  const coverage = await readCoverage(context)
  if (!coverage.ok) return coverage
  return done({ yardstick: await readYardstick(context), vocabulary: vocabulary.value, translations: translations.value, levelModel: levelModel.value, coverage: coverage.value })
}

/** The picture from evidence that has been read already. */
export function composePicture(everything: EvidenceBase, country: Country, files: PictureFiles): ThreatPicture {
  const { shown, keys, evidenceOf } = composeSentences(everything, country, files)
  const evidence = evidenceOf(keys)
  return { ...shown, evidence, sources: sourcesOf(evidence) }
}

/** What a picture says, without what opens under it. */
export type SaidPicture = Omit<ThreatPicture, 'evidence' | 'sources'>

/** The sentences of a picture, and how what opens under them is worded for some of it: reading passages for names takes longer than the rest. */
export interface ComposedSentences {
  readonly shown: SaidPicture
  /** Every row and claim that anything shown rests on. */
  readonly keys: ReadonlySet<string>
  readonly evidenceOf: (keys: ReadonlySet<string>) => ThreatPicture['evidence']
}

/** The sentences of a picture from evidence that has been read already. */
export function composeSentences(everything: EvidenceBase, country: Country, { vocabulary, translations, levelModel, yardstick, coverage }: PictureFiles): ComposedSentences {
  const base = withAttacksOnce(knownThen(everything), vocabulary)
  const points = figurePoints(base, vocabulary)
  const composer: Composer = { base, country, asOf: base.view.asOf, vocabulary, translations, yardstick, coverage, points, state: stateFrom(base, vocabulary, points) }
  const assessment = assessBase(base, { country, parts: [] }, { levelModel, coverage })
  const { level: ownLevel, statements: own, leading } = ownLevelSection(composer)
  const { level: decided, statements: levelStatements, boards } = levelSection(composer, ownLevel !== undefined)
  const level = ownLevel ?? decided
  const { edition, whyInShort: fromEdition, reasons, against } = reasonsSection(composer)
  const whyInShort = leading ?? fromEdition
  const { uncertainInShort, proposal, wouldChange } = proposalSection(assessment, composer)
  const tempo = assessment.tempo && tempoSection(assessment.tempo, composer)
  const travellers = travellersSection(composer)
  const judgements = judgementsSection(composer)
  const events = eventsSection(composer)
  const warnings = [...ownWarningsSection(composer), ...warningsSection(composer)]
  const unknown = unknownSection({ lacksReview: level !== undefined && level.nextReview === undefined, edition, reasons, against, travellers }, composer)
  const shown = { country, view: base.view, official: false as const, level, own, levelStatements, boards, whyInShort, uncertainInShort, reasons, against, proposal, wouldChange, judgements, tempo, datasets: [], travellers, events, warnings, unknown }
  return { shown, keys: keysOf(shown), evidenceOf: (keys) => itemsOf(keys, base, { vocabulary, translations }) }
}

function keysOf(shown: ComposedSentences['shown']): ReadonlySet<string> {
  return new Set([
    ...statementsOfPicture(shown).flatMap(({ evidence }) => evidence),
    ...(shown.level?.evidence ?? []),
    ...shown.boards.flatMap(({ spells }) => spells.flatMap(({ evidence }) => evidence)),
    ...(shown.tempo?.points.map(({ evidence }) => evidence) ?? []),
    ...(shown.travellers?.series.flatMap(({ runs }) => runs.flatMap(({ points }) => points.map(({ evidence }) => evidence))) ?? []),
    ...(shown.travellers?.parts.flatMap(({ evidence }) => evidence) ?? []),
  ])
}

/** Who published the rows among the evidence, and from whom they come. */
export function sourcesOf(evidence: Readonly<Record<string, EvidenceItem>>): readonly PictureSource[] {
  const rows = Object.values(evidence).filter((item) => item.kind === 'row')
  const publishers = [...new Set(rows.map(({ publisher }) => publisher ?? ''))].filter((publisher) => publisher !== '').toSorted()
  return publishers.map((publisher) => {
    const ofPublisher = rows.filter((item) => item.publisher === publisher)
    return { publisher, rows: ofPublisher.length, origins: [...new Set(ofPublisher.map(({ origin }) => origin))].toSorted() }
  })
}
