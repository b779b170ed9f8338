import { done, maxReportIdCharacters, mayRead, refused, type Day, type Outcome, type Report } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { listErasures } from '../../store/erasure.ts'
import { addFlags } from '../../store/flags.ts'
import { listMarkingsOf } from '../../store/marked-reports.ts'
import { copyLayout, findReport, listSourcesById, listTakenIds } from '../../store/reports.ts'
import { addRetraction, listRetractions } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import { toSource } from '../adding/add-report.ts'
import { addFresh } from '../adding/keep-reports.ts'
import { openStoredTexts } from '../adding/stored-texts.ts'
import { readNewReport, type SourcedReport } from '../adding/read-new-report.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import { withdrawalOf } from '../flagging/evidence-change.ts'
import { today } from '../view-on.ts'
import { changeKept } from './change-kept.ts'
import { parseReportChanges, type ReportChanges } from './report-changes.ts'

export interface ReportCorrection {
  readonly report: string
  /** What is right, as `published=2018-03-26`; its text stays. */
  readonly fields: readonly string[]
  readonly reason: string
  /** The day from which the first one no longer counts. */
  readonly known: Day
}

export interface CorrectedReport {
  readonly report: string
  /** Under which name the text is kept from now on. */
  readonly replacement: string
  readonly published: string
  /** The day from which the first one no longer counts. */
  readonly known: Day
  /** The day from which the replacement counts. */
  readonly countsFrom: Day
  readonly claims: number
  /** Flags on what leaned on it. */
  readonly flags: readonly string[]
}

/**
 * Keeps the text of a report anew, read with the right day, source or title, and withdraws the first one, with the reason: both or neither. Days
 * in the text are read from the right day, and its claims are known from then; with another source or title alone, from the correction on.
 */
export async function correctReport(context: Context, { report: id, fields, reason, known }: ReportCorrection): Promise<Outcome<CorrectedReport>> {
  return changeKept(context, async (db, files): Promise<Outcome<CorrectedReport>> => {
    const found = await findStanding(db, id)
    if (!found.ok) return found
    const changes = parseReportChanges(fields)
    if (!changes.ok) return changes
    // The first one keeps its words: what is marked higher is marked so as it stands.
    if (changes.value.marking !== undefined && !mayRead(found.value.marking, changes.value.marking)) return refused({ kind: 'field-invalid', field: 'marking', given: changes.value.marking, reason: 'value' })
    if (known < found.value.known) return refused({ kind: 'retraction-predates', id, known: found.value.known })
    const read = readNewReport(await withChanges(db, found.value, changes.value, known), today(context))
    if (!read.ok) return read
    const { report, claims } = read.value
    const recorded = context.clock()
    await addFresh(db, [read.value], openStoredTexts(), files.vocabulary, recorded)
    await copyLayout(db, id, report.id)
    const cause = { act: 'withdrawn', kind: 'report', id, reason: `${reason} (${report.id})`, known } as const
    const flags = await draftFlags(db, files, await withdrawalOf(db, files.vocabulary, { kind: 'report', id }, cause), today(context))
    await addRetraction(db, { kind: 'report', id }, cause, recorded)
    return done({ report: id, replacement: report.id, published: report.published, known, countsFrom: report.known, claims: claims.length, flags: await addFlags(db, flags, recorded) })
  })
}

async function findStanding(db: Database, id: string): Promise<Outcome<Report>> {
  const report = await findReport(db, id)
  if (report === undefined) return refused({ kind: 'report-unknown', report: id })
  const erasure = (await listErasures(db, [id])).get(id)
  if (erasure !== undefined) return refused({ kind: 'report-erased', report: id, known: erasure.known })
  const retraction = (await listRetractions(db, 'report', [id], everything)).get(id)
  const marking = (await listMarkingsOf(db, [id])).get(id) ?? report.marking
  return retraction === undefined ? done({ ...report, marking }) : refused({ kind: 'report-withdrawn', report: id, known: retraction.known, reason: retraction.reason })
}

async function withChanges(db: Database, report: Report, { published = report.published, source: name, title = report.title, marking = report.marking }: ReportChanges, known: Day): Promise<SourcedReport> {
  const [before] = await listSourcesById(db, everything, [report.source])
  const source = name === undefined && before !== undefined ? before : toSource(name ?? report.source)
  return {
    source,
    report: {
      ...report, id: await nextId(db, report.id), source: source.id, layout: undefined,
      title, published, marking,
      // With another day it is what was known then; whose it is, or what it is called, is known from the correction on, and earlier views keep the first.
      known: published === report.published ? known : undefined,
    },
  }
}

/** `nu-nl-2018~2`, `nu-nl-2018~3`: the first that is free. */
async function nextId(db: Database, id: string): Promise<string> {
  const base = id.replace(/~\d{1,3}$/, '').slice(0, maxReportIdCharacters - 4)
  for (let revision = 2; ; revision += 1) {
    const next = `${base}~${revision}`
    if (!(await listTakenIds(db, [next])).has(next)) return next
  }
}
