import { languages, type CheckedPart, type Country, type Day, type DraftedSentence, type EvidenceBase, type Language, type PreflightReason, type Statement, type ThreatPicture } from '../../core/index.ts'
import { withAttacksOnce } from '../../evidence/events/attacks-once.ts'
import { figurePoints } from '../../evidence/figures/figure-series.ts'
import { maskPersons, readReport } from '../../reading/index.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import type { Database } from '../../store/store.ts'
import { checkText } from '../checking/check.ts'
import { stateFrom } from '../picture/composer.ts'
import { itemsOf } from '../picture/items-of.ts'
import { knownThen } from '../picture/known-then.ts'
import type { PictureFiles } from '../picture/picture.ts'
import { claimsForCheck } from '../wanted-claims.ts'
import { clearEvidence } from './clear-evidence.ts'
import { withNamedClaims } from './named-claims.ts'
import type { LeaningText } from './preflight.ts'
import { untranslated } from './untranslated.ts'

/** The team's own sentences of an edition, what they open on, what they lean on, and what stands against them. */
export interface ComposedOwnSentences {
  readonly statements: readonly Statement[]
  readonly evidence: ThreatPicture['evidence']
  readonly leaning: readonly LeaningText[]
  readonly reasons: readonly PreflightReason[]
}

export interface OwnSentencesQuestion {
  /** What is known on the day of the view, but for claims and their reports: those that sentences name are read. */
  readonly base: EvidenceBase
  readonly country: Country
  readonly files: PictureFiles
  /** Datasets whose records may not be passed on. */
  readonly closed: ReadonlySet<string>
}

/** The verdicts on a sentence. */
export type SentenceCheck = (sentence: Pick<DraftedSentence, 'id' | 'text'>) => Promise<readonly CheckedPart[]>

const none: ComposedOwnSentences = { statements: [], evidence: {}, leaning: [], reasons: [] }

/** Composes the team's own sentences from what everybody may see, each with the verdicts of a check against that alone. */
export async function composeOwnSentences(db: Database, question: OwnSentencesQuestion, sentences: readonly DraftedSentence[], check: SentenceCheck): Promise<ComposedOwnSentences> {
  if (sentences.length === 0) return none
  const { base, files, closed } = question
  const checked = await Promise.all(sentences.map(check))
  const clear = withAttacksOnce(knownThen(clearEvidence(await withNamedClaims(db, base, sentences), closed)), files.vocabulary)
  const state = stateFrom(clear, files.vocabulary, figurePoints(clear, files.vocabulary))
  // What the check weighed was quoted from texts of our own: the words go back to the sentence, and the evidence is what its writer named.
  const statements = sentences.map(({ text, evidence }, at) => state({ kind: 'own-sentence', text, checked: checked[at] ?? [] }, evidence))
  return {
    statements,
    evidence: itemsOf(new Set(statements.flatMap(({ evidence }) => evidence)), clear, files),
    leaning: sentences.map(({ id, evidence }) => ({ id, evidence })),
    reasons: sentences.flatMap((sentence, at) => reasonsAgainst(sentence, checked[at] ?? [])),
  }
}

/** What a check says of a sentence in each language, against what everybody may see. */
export async function checkSentence(db: Database, { base: { view }, country, files, closed }: OwnSentencesQuestion, { id, text }: Pick<DraftedSentence, 'id' | 'text'>): Promise<readonly CheckedPart[]> {
  const parts: CheckedPart[] = []
  for (const language of languages) {
    const report = ownReport(id, text[language] ?? '', language, view.asOf, country)
    const wanted = claimsForCheck(readReport(report).claims, country, view.asOf, files.vocabulary)
    const clear = clearEvidence(await readEvidence(db, view, wanted), closed)
    parts.push(...checkText(report, country, clear, files).map(({ claim: { quote }, verdict }) => ({ language, quote, verdict })))
  }
  return parts
}

function ownReport(id: string, text: string, lang: Language, published: Day, country: Country): Parameters<typeof checkText>[0] {
  return { id, text, lang, published, country }
}

function reasonsAgainst({ id, text, behind }: DraftedSentence, checked: readonly CheckedPart[]): readonly PreflightReason[] {
  const missing = untranslated(id, text)
  return [
    ...missing,
    ...(behind === undefined || missing.length > 0 ? [] : [{ what: 'translation-older' as const, of: id, older: behind, written: text[behind] ?? '' }]),
    ...checked.filter(({ verdict }) => verdict === 'contradicted').map(({ quote }) => ({ what: 'contradicted' as const, of: id, quote })),
    ...languages.filter((language) => maskPersons(text[language] ?? '') !== (text[language] ?? '')).map((language) => ({ what: 'person' as const, of: id, language })),
  ]
}
