import { done, maxReportCharacters, mayRead, parseCountry, parseOptional, parsePublished, refused, type Actor, type Doubt, type Language, type Layout, type Marking, type Outcome } from '../../core/index.ts'
import { attempt } from '../../store/store-problem.ts'
import { findReading } from '../../store/report-readings.ts'
import { toSourcedReport } from '../adding/add-report.ts'
import { ingestSourced } from '../adding/ingest-report.ts'
import { mustSee } from '../clearance/must-see.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'
import { readApart } from './read-apart.ts'

/** What was found in a file or behind an address, before it is a report. */
export interface FoundDocument {
  readonly text: string
  readonly title: string | undefined
  readonly published: string | undefined
  readonly url: string | undefined
  readonly layout: Layout | undefined
}

/** What who brings a report says of it; it outweighs what the document says. */
export interface SaidOfReport {
  readonly source?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly marking: Marking
  readonly licence: string
  readonly lang?: Language | undefined
  readonly country?: string | undefined
}

export interface BroughtIn {
  readonly report: string
  readonly title: string
  readonly claims: number
  /** False where the store held this very text already. */
  readonly added: boolean
  readonly doubts: readonly Doubt['kind'][]
}

/** Reads and keeps a document that somebody brings, with what is doubtful of it. Nobody brings what they may not see themselves. */
export async function bringReport(context: Context, actor: Pick<Actor, 'clearance'>, document: FoundDocument, said: SaidOfReport): Promise<Outcome<BroughtIn>> {
  const { store } = context
  const { marking, licence, lang, source } = said
  if (!mayRead(actor.clearance, marking)) return refused({ kind: 'field-invalid', field: 'marking', given: marking, reason: 'value' })
  if (document.text.trim() === '') return refused({ kind: 'text-empty', path: said.title ?? document.title ?? '-' })
  const characters = document.text.length
  if (characters > maxReportCharacters) return refused({ kind: 'report-too-long', path: said.title ?? document.title ?? '-', characters, maxCharacters: maxReportCharacters })
  const published = parseOptional(said.published, parsePublished)
  if (!published.ok) return published
  const country = parseOptional(said.country, parseCountry)
  if (!country.ok) return country
  const sourced = toSourcedReport({
    id: undefined, text: document.text, layout: document.layout, url: document.url, title: said.title ?? document.title, source, known: undefined, lang, country: country.value,
    published: published.value ?? document.published, isPublishedStated: published.value === undefined && document.published !== undefined,
  }, today(context))
  const kept = await ingestSourced(context, { ...sourced, report: { ...sourced.report, marking, licence } }, readApart)
  if (!kept.ok) return kept
  // That a text is there already cannot be hidden from whoever has it in hand; by which name, can.
  const seen = await mustSee(context, actor, [kept.value.report], () => ({ kind: 'report-id-taken', report: sourced.report.id }))
  if (!seen.ok) return seen
  const reading = await attempt(store, () => findReading(store.db, kept.value.report))
  return reading.ok ? done({ report: kept.value.report, title: sourced.report.title, claims: kept.value.claims, added: kept.value.added, doubts: [...new Set((reading.value?.doubts ?? []).map(({ kind }) => kind))] }) : reading
}
