import { subjectOf, type ChangedSentence, type SentenceKind, type Statement } from '../../core/index.ts'
import type { SaidPicture } from '../picture/picture.ts'
import { pictureStatements, type PlacedStatement } from './picture-statements.ts'

export interface ComparedPictures {
  readonly before: SaidPicture
  readonly after: SaidPicture
  /** The picture of the second day from the evidence of the first: what would stand there had nothing become known. */
  readonly untold: SaidPicture
}

/** Sentences that are new, gone or other than they were, each with the changed evidence behind it. */
export function changedSentences({ before, after, untold }: ComparedPictures, changed: ReadonlySet<string>): readonly ChangedSentence[] {
  const [earlier, later, without] = [before, after, untold].map((picture) => placesBySubject(pictureStatements(picture)))
  if (earlier === undefined || later === undefined || without === undefined) return []
  const subjects = [...new Set([...later.keys(), ...earlier.keys()])]
  const found = subjects.flatMap((subject) => pairUp(earlier.get(subject) ?? [], later.get(subject) ?? [], without.get(subject) ?? [], changed))
  return found.map((each) => (each.by === 'evidence' && each.causes.length === 0 ? { ...each, causes: causesElsewhere(each, found) } : each))
}

function placesBySubject(placed: readonly PlacedStatement[]): ReadonlyMap<string, readonly PlacedStatement[]> {
  return Map.groupBy(placed, ({ section, statement }) => `${section} ${subjectOf(statement)}`)
}

/** Sentences about one thing, in the order of the picture. */
function pairUp(before: readonly PlacedStatement[], after: readonly PlacedStatement[], untold: readonly PlacedStatement[], changed: ReadonlySet<string>): readonly ChangedSentence[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, at) => toChange(before[at], after[at], untold[at], changed)).filter((each) => each !== undefined)
}

function toChange(before: PlacedStatement | undefined, after: PlacedStatement | undefined, untold: PlacedStatement | undefined, changed: ReadonlySet<string>): ChangedSentence | undefined {
  const placed = after ?? before
  const change = kindOfChange(before?.statement, after?.statement)
  if (placed === undefined || change === undefined) return undefined
  const by = says(untold?.statement) === says(after?.statement) && restsOn(untold?.statement) === restsOn(after?.statement) ? 'time' : 'evidence'
  const evidence = new Set([...(after?.statement.evidence ?? []), ...(before?.statement.evidence ?? [])])
  return { section: placed.section, change, before: before?.statement, after: after?.statement, by, causes: by === 'time' ? [] : [...evidence].filter((id) => changed.has(id)) }
}

function kindOfChange(before: Statement | undefined, after: Statement | undefined): ChangedSentence['change'] | undefined {
  if (before === undefined) return 'new'
  if (after === undefined) return 'gone'
  if (says(before) !== says(after)) return 'changed'
  return restsOn(before) === restsOn(after) ? undefined : 'support'
}

function says(statement: Statement | undefined): string {
  return JSON.stringify(statement?.sentence)
}

function restsOn(statement: Statement | undefined): string {
  return [...(statement?.evidence ?? [])].toSorted().join('\n')
}

/** Sentences that rest on no row themselves, and follow from what others of these kinds say. */
const followsFrom: Readonly<Partial<Record<SentenceKind, SentenceKind>>> = {
  flip: 'proposal', 'nothing-would-flip': 'proposal', 'proposal-narrow': 'proposal', 'proposal-echo': 'proposal', 'coded-by-us': 'proposal', 'top-step-needs-trigger': 'proposal',
  'record-ends': 'level-now', 'unknown-cohort': 'cohort', 'stale-figures': 'cohort',
}

/** What changed the sentences that this one follows from, or those that took its place: it rests on nothing that changed itself. */
function causesElsewhere(changed: ChangedSentence, found: readonly ChangedSentence[]): readonly string[] {
  const sentence = (changed.after ?? changed.before)?.sentence
  if (sentence === undefined) return []
  const kind = followsFrom[sentence.kind] ?? sentence.kind
  const others = found.filter((each) => {
    const other = (each.after ?? each.before)?.sentence
    return each !== changed && other?.kind === kind && (!('cohort' in sentence) || !('cohort' in other) || other.cohort === sentence.cohort)
  })
  return [...new Set(others.flatMap(({ causes }) => causes))]
}
