import { find } from '../../actions/finding/find.ts'
import { openReport, type OpenedReport } from '../../actions/finding/open-report.ts'
import type { Context } from '../../actions/context.ts'
import { done, type AsOf, type Found, type Outcome } from '../../core/index.ts'
import { printFound } from '../../publishing/terminal/print-found.ts'
import type { CitedPassage, Findings } from './mcp-result.ts'

const columns = 100

/** Reports, rows and records that hold the words asked for. */
export async function searchEvidence(context: Context, words: string, view: AsOf): Promise<Outcome<Findings>> {
  const found = await find(context, words, view)
  if (!found.ok) return found
  return done({ text: printFound(found.value, { language: 'en', columns }), passages: passagesOf(found.value), data: { rows: found.value.rows, records: found.value.records, more: found.value.more } })
}

function passagesOf({ reports }: Found): readonly CitedPassage[] {
  return reports.flatMap(({ report, title, sourceName, published, known, url, passages }) =>
    passages.map(({ start, end, quote }) => ({ report, title, source: sourceName, published, known, start, end, quote, ...(url === undefined ? {} : { url }) })))
}

/** As much of a report as is read at once. */
export const longestPassage = 4000

/** The words of a report from one place up to another. */
export async function openPassage(context: Context, id: string, start: number, end: number, view: AsOf): Promise<Outcome<Findings>> {
  const opened = await openReport(context, id, view)
  if (!opened.ok) return opened
  const until = Math.min(end, start + longestPassage, opened.value.masked.length)
  const text = `Report ${id} has ${opened.value.masked.length} characters; names of persons are hidden. ${sharedText(opened.value)}`
  return done({ text, passages: [cited(opened.value, start, until)], data: { characters: opened.value.masked.length, reliability: opened.value.source?.reliability, status: opened.value.report.status, sharesPassagesWith: opened.value.sharing } })
}

/** What was read in a report, claim by claim. */
export async function claimsOfReport(context: Context, id: string, view: AsOf): Promise<Outcome<Findings>> {
  const opened = await openReport(context, id, view)
  if (!opened.ok) return opened
  const claims = opened.value.claims.map(({ claim: { id: claim, kind, start, end, fields }, status, revision }) => ({ claim, kind, start, end, fields, status, revision }))
  return done({ text: `${claims.length} claims in ${id}. ${sharedText(opened.value)}`, passages: claims.map(({ start, end }) => cited(opened.value, start, end)), data: { claims, sharesPassagesWith: opened.value.sharing } })
}

function sharedText({ sharing }: OpenedReport): string {
  return sharing.length === 0 ? 'It shares no passage with another report: it is an origin of its own.' : `It shares passages with ${sharing.join(', ')}: together they count as one origin.`
}

function cited({ report: { id, title, published, known, source, url }, source: publisher, masked }: OpenedReport, start: number, end: number): CitedPassage {
  return { report: id, title, source: publisher?.name ?? source, published, known, start, end, quote: masked.slice(start, end), ...(url === undefined ? {} : { url }) }
}
