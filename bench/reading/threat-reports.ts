// Measures the reader on labelled reports: node bench/reading/threat-reports.ts [--reports FOLDER] [--misses]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reportsIn, threatReportsFolder } from './corpora.ts'
import { countOf, foundCount, runScorer, scoreReading } from './score-predictions.ts'

const { values } = parseArgs({ options: { reports: { type: 'string' }, misses: { type: 'boolean', default: false } } })
const corpora = threatReportsFolder()
if (corpora === undefined) {
  console.error('no labelled reports: set PEIL_CORPORA to the folder that holds threat-reports/')
  process.exit(1)
}
const labelled = { folder: values.reports ?? join(corpora, 'dev'), scorer: join(corpora, 'score.mjs') }
const reports = reportsIn(labelled.folder)
process.stdout.write(runScorer(reports, labelled, values.misses ? ['--misses'] : []))
for (const report of reports) {
  const score = scoreReading([report], labelled)
  console.log(`${report.id}  found ${foundCount(score)} of ${countOf(score, 'labelled')}, predicted ${countOf(score, 'predicted')}`)
}
