import { addDays, done, markings, mayRead, refused, sealJudgements, type Clearance, type Day, type DocumentMistake, type LogbookEntry, type Marking, type Outcome, standingEntries } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { addEntry, listEntries } from '../../store/logbook.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { findUnknownEvidence } from '../../store/named-evidence.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'
import { taken, wrong, type Read } from './documents/document-kind.ts'
import { documentKinds } from './documents/document-kinds.ts'
import { givenDocuments, placed, readDocument, withLabels, type GivenDocument } from './documents/read-documents.ts'

export interface DocumentsToRecord {
  /** JSON: one document, or a list. */
  readonly text: string
  /** The file, for messages. */
  readonly path: string
  /** Who wrote those that do not say so. */
  readonly author: string | undefined
  /** The day of those that do not say so; today unless given. */
  readonly known: Day | undefined
  /** Of whoever writes: what is above it is not there for them. */
  readonly clearance?: Clearance
}

/** Puts documents on record, all of them or none: every mistake in them is named at once, with its place. */
export async function recordDocuments(context: Context, given: DocumentsToRecord): Promise<Outcome<readonly LogbookEntry[]>> {
  const { path, text } = given
  const documents = givenDocuments(text)
  const mistakes = documents.ok ? documents.value.flatMap((each) => mistakesOf(readDocument(documentKinds, each))) : documents.mistakes
  if (!documents.ok || mistakes.length > 0) return refused({ kind: 'documents-wrong', path, mistakes })
  const kept = await attempt(context.store, () => keepAll(context, documents.value, given))
  if (!kept.ok) return kept
  return kept.value.ok ? done(kept.value.value) : refused({ kind: 'documents-wrong', path, mistakes: kept.value.mistakes })
}

/** Alone in writing, so that two who record at once do so one after the other. */
async function keepAll({ store, clock }: Context, documents: readonly GivenDocument[], given: DocumentsToRecord): Promise<Read<readonly LogbookEntry[]>> {
  const db = await store.db.startTransaction().execute()
  try {
    await lockWriting(db)
    const kept = await keepEach(db, documents, { ...given, recorded: clock(), today: today({ clock }) })
    if (kept.ok) await db.commit().execute()
    return kept
  } finally {
    if (!db.isCommitted) await db.rollback().execute()
  }
}

interface Sitting extends DocumentsToRecord {
  readonly recorded: Date
  readonly today: Day
}

/** One after the other, for each may speak of those before it. */
async function keepEach(db: Database, documents: readonly GivenDocument[], sitting: Sitting): Promise<Read<readonly LogbookEntry[]>> {
  const idsByLabel = new Map<string, string>()
  const before = await listEntries(db, { ...everything, clearance: sitting.clearance })
  const kept: LogbookEntry[] = []
  const mistakes: DocumentMistake[] = []
  for (const [at, document] of documents.entries()) {
    const entry = await keepOne(db, document, { ...sitting, idsByLabel, standing: standingEntries(sealJudgements([...before, ...kept])) })
    if (entry.ok) kept.push(entry.value)
    else mistakes.push(...placed(document.at, asOutOfOrder(entry.mistakes, { before: labelsOf(documents.slice(0, at)), after: labelsOf(documents.slice(at)) })))
  }
  return mistakes.length === 0 ? taken(kept) : wrong(...withoutConsequences(mistakes, labelsOf(documents)))
}

function labelsOf(documents: readonly GivenDocument[]): ReadonlySet<string> {
  return new Set(documents.map(({ json }) => (typeof json === 'object' && json !== null && 'label' in json ? `#${String(json.label)}` : '')))
}

/** A label that only comes later in the file is there, but cannot be spoken of yet. */
function asOutOfOrder(mistakes: readonly DocumentMistake[], { before, after }: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }): readonly DocumentMistake[] {
  return mistakes.map((mistake) => {
    const isUnknown = mistake.what === 'label-unknown' || mistake.what === 'entry-unknown' || mistake.what === 'evidence-unknown'
    return isUnknown && after.has(mistake.given) && !before.has(mistake.given) ? { ...mistake, what: 'label-later' as const } : mistake
  })
}

/** Without what is only wrong because an earlier document of the file was. */
function withoutConsequences(mistakes: readonly DocumentMistake[], labels: ReadonlySet<string>): readonly DocumentMistake[] {
  const causes = mistakes.filter((mistake) => mistake.what !== 'label-unknown' || !labels.has(mistake.given))
  return causes.length === 0 ? mistakes : causes
}

async function keepOne(db: Database, { json }: GivenDocument, sitting: Sitting & { readonly idsByLabel: Map<string, string>; readonly standing: readonly LogbookEntry[] }): Promise<Read<LogbookEntry>> {
  const document = readDocument(documentKinds, { at: '', json: withLabels(json, sitting.idsByLabel) })
  if (!document.ok) return document
  const { author = sitting.author, known = sitting.known ?? sitting.today, label, marking } = document.value.frame
  const mistakes: readonly DocumentMistake[] = [
    ...(author === undefined ? [{ at: 'author', what: 'missing', form: 'role' } as const] : []),
    ...(known > addDays(sitting.today, 1) ? [{ at: 'known', what: 'day-to-come', given: known, today: sitting.today } as const] : []),
    ...(label !== undefined && sitting.idsByLabel.has(label) ? [{ at: 'label', what: 'repeated', given: label } as const] : []),
    ...markingMistakes(marking, sitting.clearance),
  ]
  if (author === undefined || mistakes.length > 0) return wrong(...mistakes)
  const draft = document.value.draft({ author, known, today: sitting.today, standing: sitting.standing })
  if (!draft.ok) return draft
  const unknown = await findUnknownEvidence(db, draft.value.evidence, sitting.clearance)
  if (unknown.length > 0) return wrong(...unknown.map((given): DocumentMistake => ({ at: 'evidence', what: 'evidence-unknown', given })))
  const entry = await addEntry(db, { ...draft.value, author, known, marking }, sitting.recorded)
  if (label !== undefined) sitting.idsByLabel.set(label, entry.id)
  return taken(entry)
}

function mistakesOf(read: Read<unknown>): readonly DocumentMistake[] {
  return read.ok ? [] : read.mistakes
}

/** Nobody marks what they could then not see themselves. */
function markingMistakes(marking: Marking | undefined, clearance: Clearance | undefined): readonly DocumentMistake[] {
  if (marking === undefined || clearance === undefined || mayRead(clearance, marking)) return []
  return [{ at: 'marking', what: 'not-one-of', given: `"${marking}"`, allowed: markings.filter((each) => mayRead(clearance, each)) }]
}
