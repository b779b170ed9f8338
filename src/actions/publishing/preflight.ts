import { forbidsPublication, needsEvidence, reportOfClaim, statementsOfPicture, statementsOfWarnings, type Flag, type LogbookEntry, type PreflightReason, type Report, type Sentence, type Statement, type ThreatPicture, type WarningsRecord, type WrittenText } from '../../core/index.ts'
import type { DatasetLicence } from '../../store/dataset-licences.ts'
import { untranslated } from './untranslated.ts'

/** What entries of the logbook lean on that bears on publishing them. */
export interface Leanings {
  /** The reports that entries lean on, whatever their marking. */
  readonly reports: readonly Report[]
  /** Evidence of entries that was withdrawn. */
  readonly withdrawn: ReadonlySet<string>
  /** The datasets whose licence binds. */
  readonly bound: readonly DatasetLicence[]
}

/** An entry of the logbook, or a sentence of the team's own, with everything that it leans on. */
export type LeaningText = Pick<LogbookEntry, 'id' | 'evidence'>

/** What a picture is held against before it is frozen. */
export interface PreflightInput extends Leanings {
  readonly picture: ThreatPicture
  /** Those that it shows, or that its numbers count, by id. */
  readonly claims: readonly string[]
  /** What people wrote that it speaks from. */
  readonly entries: readonly LeaningText[]
  /** The warnings that are frozen with it. */
  readonly warnings: WarningsRecord | undefined
  /** Open ones. */
  readonly flags: readonly Flag[]
  /** Claims that a person has accepted or corrected, or put on record as what an entry leans on. */
  readonly looked: ReadonlySet<string>
  readonly acceptsUnreviewed: boolean
}

/** Everything that stands against publishing a picture; nothing where it may be published. */
export function preflight(input: PreflightInput): readonly PreflightReason[] {
  const unreviewed = unreviewedClaims(input)
  const statements = statementsOfPicture(input.picture)
  return [
    ...[...statements, ...statementsOfWarnings(input.warnings)].filter((statement) => lacksEvidence(statement, input.picture)).map(({ id, sentence }) => ({ what: 'no-evidence' as const, statement: id, sentence: sentence.kind })),
    ...untranslatedTexts(statements),
    ...input.entries.flatMap((entry) => entryReasons(entry, input)),
    ...input.flags.filter((flag) => bearsOn(flag, input)).map(({ id, subject }) => ({ what: 'flag' as const, flag: id, subject: subject.id })),
    ...(unreviewed.length > 0 && !input.acceptsUnreviewed ? [{ what: 'unreviewed' as const, claims: unreviewed }] : []),
  ]
}

/** Claims that are shown or counted and that no person has looked at, by id. */
export function unreviewedClaims({ claims, looked }: Pick<PreflightInput, 'claims' | 'looked'>): readonly string[] {
  return claims.filter((id) => !looked.has(id))
}

function lacksEvidence({ sentence, evidence }: Statement, picture: ThreatPicture): boolean {
  return (needsEvidence[sentence.kind] && evidence.length === 0) || evidence.some((key) => picture.evidence[key] === undefined)
}

/** What a person wrote, in whichever languages. */
function writtenTexts(sentence: Sentence): readonly WrittenText[] {
  switch (sentence.kind) {
    case 'own-reason':
    case 'judged':
      return [sentence.text]
    case 'judged-question':
      return [sentence.question]
    case 'dissent':
      return [sentence.text, ...sentence.reasons]
    default:
      return []
  }
}

/** A text that several sentences say, as the first screen and the decision do, is named once. */
function untranslatedTexts(statements: readonly Statement[]): readonly PreflightReason[] {
  const reasons = statements.flatMap(({ id, sentence }) => writtenTexts(sentence).flatMap((text) => untranslated(id, text)))
  const byText = Map.groupBy(reasons, ({ missing, written }) => `${missing} ${written}`)
  return [...byText.values()].flatMap((same) => same.slice(0, 1))
}

/** Whether an entry leans on what is not for everybody, so that nobody can take it out of its words. */
export function leansOnClosed(entry: LeaningText, leanings: Leanings): boolean {
  return entryReasons(entry, leanings).some(({ what }) => what === 'marking' || what === 'licence')
}

function entryReasons({ id: entry, evidence }: LeaningText, { reports, bound, withdrawn }: Leanings): readonly PreflightReason[] {
  return evidence.flatMap((id): readonly PreflightReason[] => {
    const report = reports.find((each) => each.id === reportOfClaim(id) || each.id === id)
    const dataset = bound.find((each) => id.startsWith(`${each.dataset}:`))
    return [
      ...(withdrawn.has(id) ? [{ what: 'withdrawn' as const, entry, evidence: id }] : []),
      ...(report !== undefined && report.marking !== 'clear' ? [{ what: 'marking' as const, entry, report: report.id, marking: report.marking }] : []),
      ...(report !== undefined && forbidsPublication(report.licence) ? [{ what: 'licence' as const, entry, of: report.id, licence: report.licence }] : []),
      ...(dataset === undefined ? [] : [{ what: 'licence' as const, entry, of: dataset.dataset, licence: dataset.licence }]),
    ]
  })
}

/** A flag on the picture of this day, on an entry that it speaks from, or on what a sentence of it opens on. One on an edition that is out is no hindrance: the next edition is the answer to it. */
function bearsOn({ subject, status }: Flag, { picture, entries }: PreflightInput): boolean {
  if (status !== 'open' || subject.kind === 'kept') return false
  const { country, view: { asOf } } = picture
  return subject.id === `picture:${country}:${asOf}` || subject.id.startsWith(`series:${country}/`) || entries.some(({ id }) => id === subject.id) || picture.evidence[subject.id.replace(/^event:/, '')] !== undefined || picture.evidence[subject.id] !== undefined
}
