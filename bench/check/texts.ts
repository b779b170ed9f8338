import { readdirSync, readFileSync } from 'node:fs'
import { parseExample } from '../../src/actions/parse-example.ts'
import { labelledReports } from '../../test/check/labelled-reports.ts'
import type { CheckedText } from '../../src/evidence/check/desk.ts'

const examples = new URL('../../examples/', import.meta.url)

/** The reports of `examples/`, its draft, and the labelled reports where the corpora are there. */
export function textsToChange(): readonly CheckedText[] {
  const reports = readdirSync(examples).filter((file) => file.endsWith('.json') && file !== 'index.json').toSorted().map(exampleOf)
  const draft: CheckedText = { id: 'draft', text: readFileSync(new URL('draft.txt', examples), 'utf8'), published: '2018-03-26', lang: 'en', country: 'NL' }
  return [...reports, draft, ...labelledReports().values()]
}

function exampleOf(file: string): CheckedText {
  const parsed = parseExample(readFileSync(new URL(file, examples), 'utf8'), file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value.report
}
