import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language, UnreadReport } from '../../../src/core/index.ts'
import { findCorpus, reportsIn } from '../corpora.ts'
import { readJsonl } from '../read-jsonl.ts'

const exampleFolder = resolve(import.meta.dirname, '../../../examples')

/** Reports of a language to make texts of: the labelled ones, where they are absent our own examples; `origin` says which. */
export function sourceReports(lang: Language): { readonly origin: string; readonly reports: readonly UnreadReport[] } {
  const labelled = findCorpus('threat-reports/dev')
  const reports = labelled === undefined ? examples() : reportsIn(labelled)
  return { origin: labelled === undefined ? 'examples' : 'threat-reports/dev', reports: reports.filter((report) => report.lang === lang) }
}

/** English news of terrorism, in small letters throughout, so that few names are met: what text with little to read costs. Undefined where the corpus is absent. */
export function newsReports(bytes: number): readonly UnreadReport[] | undefined {
  const news = findCorpus('muc4/dev/dev.jsonl')
  if (news === undefined) return undefined
  const reports: UnreadReport[] = readJsonl<{ readonly docid: string; readonly doctext: string }>(news).map(({ docid, doctext }) => ({ id: docid, text: doctext, lang: 'en', published: '1990-06-01', country: 'SV' }))
  let size = 0
  return reports.filter(({ text }) => (size += text.length) < bytes)
}

function examples(): readonly UnreadReport[] {
  const files = readdirSync(exampleFolder).filter((file) => /\d\.json$/.test(file)).toSorted()
  return files.map((file) => JSON.parse(readFileSync(join(exampleFolder, file), 'utf8')) as UnreadReport)
}

/** Reports of natural size, together so many bytes: each starts at another paragraph of the sources, so that no two are the same. */
export function reportsOfBytes(sources: readonly UnreadReport[], bytes: number): readonly UnreadReport[] {
  const paragraphs = sources.flatMap(({ text }) => text.split(/\n\s*\n/)).filter((paragraph) => paragraph.trim() !== '')
  const paragraphsEach = Math.max(1, Math.round(paragraphs.length / sources.length))
  const reports: UnreadReport[] = []
  for (let size = 0; size < bytes; ) {
    const at = reports.length
    // A step that shares no factor with the count visits every paragraph before it repeats.
    const text = Array.from({ length: paragraphsEach }, (_, each) => paragraphs[(at * 7 + each * (1 + (at % 3))) % paragraphs.length]).join('\n\n')
    reports.push({ ...withoutText(sources[at % sources.length]), id: String(at), text })
    size += Buffer.byteLength(text)
  }
  return reports
}

/** One long report of about so many bytes. */
export function longReport(sources: readonly UnreadReport[], bytes: number): UnreadReport {
  return { ...withoutText(sources[0]), id: 'long', text: reportsOfBytes(sources, bytes).map(({ text }) => text).join('\n\n') }
}

/** When, where and in what language it was written. */
function withoutText(report: UnreadReport | undefined): Pick<UnreadReport, 'published' | 'lang' | 'country'> {
  return { published: report?.published, lang: report?.lang, country: report?.country }
}

export function bytesOf(reports: readonly UnreadReport[]): number {
  return reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}
