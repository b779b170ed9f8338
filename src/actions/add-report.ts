import { createHash } from 'node:crypto'
import { isPartialDay, type Day, type Outcome, type UnreadReport } from '../core/index.ts'
import type { Context } from './context.ts'
import { ingestReport, type IngestedReport } from './ingest-report.ts'
import { guessLanguage } from '../reading/index.ts'
import { today } from './view-on.ts'

/** A text as somebody brings it, with what they say of it. */
export interface BroughtReport extends Omit<UnreadReport, 'id'> {
  /** Undefined for a text without a name of its own: source, day and digest make one. */
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  /** Name of the source; without one it counts as unnamed, with a reliability that cannot be judged. */
  readonly source: string | undefined
  readonly known: Day | undefined
}

/** Keeps a brought text as a report; a text without a date counts as published today. */
export function addReport(context: Context, brought: BroughtReport): Promise<Outcome<IngestedReport>> {
  const given = brought.published?.replace(/~$/, '')
  const published = given !== undefined && isPartialDay(given) ? given : today(context)
  const name = brought.source ?? (brought.url === undefined ? undefined : URL.parse(brought.url)?.hostname) ?? 'unnamed source'
  const id = name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return ingestReport(
    context,
    {
      id: brought.id ?? `${id}-${published}-${digestOf(brought.text)}`,
      source: id,
      title: brought.title ?? firstLine(brought.text),
      lang: brought.lang ?? guessLanguage(brought.text),
      country: brought.country,
      published,
      known: brought.known,
      url: brought.url,
      marking: 'clear',
      licence: 'unknown',
      note: undefined,
      illustrative: false,
      text: brought.text,
    },
    { id, name, kind: 'other', reliability: 'F' },
  )
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`
}
