import { createHash } from 'node:crypto'
import { isPartialDay, toStorableText, unnamedSource, type Day, type Doubt, type Layout, type Marking, type Outcome, type Source, type UnreadReport } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { ingestSourced } from './ingest-report.ts'
import type { IngestedReport } from './keep-reports.ts'
import type { SourcedReport } from './read-new-report.ts'
import { guessLanguage } from '../../reading/index.ts'
import { today } from '../view-on.ts'

/** Leaves room in the id of a report for the day and the digest. */
const maxSourceIdCharacters = 100

/** A text as somebody brings it, with what they say of it. */
export interface BroughtReport extends Omit<UnreadReport, 'id'> {
  /** Undefined for a text without a name of its own: source, day and digest make one. */
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  /** Name of the source; without one it counts as unnamed, with a reliability that cannot be judged. */
  readonly source: string | undefined
  readonly known: Day | undefined
  readonly layout: Layout | undefined
  /** Who may see it; everybody unless given. */
  readonly marking?: Marking | undefined
  /** Whether its day of publication is only what the document says of itself. */
  readonly isPublishedStated?: boolean
}

/** Keeps a brought text as a report. */
export function addReport(context: Context, brought: BroughtReport): Promise<Outcome<IngestedReport>> {
  return ingestSourced(context, toSourcedReport(brought, today(context)))
}

/** The report that a brought text is; one without a date counts as published today. */
export function toSourcedReport(brought: BroughtReport, day: Day): SourcedReport {
  const given = brought.published?.replace(/~$/, '')
  const published = given !== undefined && isPartialDay(given) ? given : day
  const name = brought.source ?? (brought.url === undefined ? undefined : URL.parse(brought.url)?.hostname) ?? unnamedSource
  const source = toSource(name)
  const { id } = source
  return {
    report: {
      id: brought.id ?? `${id}-${published}-${digestOf(brought.text)}`,
      source: id,
      title: brought.title ?? firstLine(brought.text),
      lang: brought.lang ?? guessLanguage(brought.text),
      country: brought.country,
      published,
      known: brought.known,
      url: brought.url,
      marking: brought.marking ?? 'clear',
      licence: 'unknown',
      note: undefined,
      illustrative: false,
      text: brought.text,
      layout: brought.layout,
    },
    source,
    doubts: doubtsOfBringing(brought),
  }
}

function doubtsOfBringing({ lang, published, isPublishedStated }: BroughtReport): readonly Doubt['kind'][] {
  const ofDay = published === undefined ? ['published-unknown' as const] : isPublishedStated === true ? ['published-from-document' as const] : []
  return [...(lang === undefined ? ['language-guessed' as const] : []), ...ofDay]
}

/** A source of which only the name is known: whether it can be relied on cannot be judged. */
export function toSource(name: string): Source {
  return { id: sourceId(name), name, kind: 'other', reliability: 'F' }
}

/** A name that can be typed: its letters and numbers, those of Latin without accents; a digest where that leaves nothing or too much. */
function sourceId(name: string): string {
  const letters = name.toLowerCase().normalize('NFKD').replaceAll(/[\u0300-\u036F]/g, '').normalize('NFC')
  const id = letters.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '')
  return id === '' || id.length > maxSourceIdCharacters ? `source-${digestOf(name)}` : id
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function firstLine(text: string): string {
  const letters = [...(toStorableText(text).trim().split('\n')[0] ?? '')]
  return letters.length <= 120 ? letters.join('') : `${letters.slice(0, 119).join('')}…`
}
