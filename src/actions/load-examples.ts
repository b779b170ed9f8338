import { done, type Outcome } from '../core/index.ts'
import type { Context } from './context.ts'
import { ingestReport } from './adding/ingest-report.ts'
import { parseExample, type Example } from './parse-example.ts'
import { retractEvidence } from './withdrawing/retract-evidence.ts'

export interface LoadedExamples {
  readonly reports: number
  /** Reports that the store did not hold yet. */
  readonly added: number
  readonly withdrawn: number
}

/** Keeps the reports that were written for the demo, marked as such, and withdraws those that say so; loading twice changes nothing. */
export async function loadExamples(context: Context): Promise<Outcome<LoadedExamples>> {
  const files = JSON.parse(await context.readData('examples/index.json')) as readonly string[]
  let added = 0
  let withdrawn = 0
  for (const file of files) {
    const parsed = parseExample(await context.readData(`examples/${file}`), file)
    if (!parsed.ok) return parsed
    const loaded = await loadExample(context, parsed.value)
    if (!loaded.ok) return loaded
    if (loaded.value) added += 1
    if (parsed.value.withdrawn !== undefined) withdrawn += 1
  }
  return done({ reports: files.length, added, withdrawn })
}

/** Whether the store had to add the report. */
async function loadExample(context: Context, { report, source, withdrawn }: Example): Promise<Outcome<boolean>> {
  const ingested = await ingestReport(context, report, source)
  if (!ingested.ok || withdrawn === undefined) return ingested.ok ? done(ingested.value.added) : ingested
  const retracted = await retractEvidence(context, { evidence: report.id, ...withdrawn })
  return retracted.ok ? done(ingested.value.added) : retracted
}
