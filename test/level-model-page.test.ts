import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assessBase } from '../src/actions/assess.ts'
import { readLevelModel, type LevelFileContext } from '../src/actions/level-model-files.ts'
import { done, type Assessment, type Day, type LevelScope } from '../src/core/index.ts'
import { withAttacksOnce } from '../src/evidence/events/attacks-once.ts'
import { printAssessment } from '../src/publishing/terminal/print-assessment.ts'
import { levelModelJson } from './builders/a-level-model.ts'
import { get } from './builders/get.ts'
import { readData, theCoverage, theRecord, theVocabulary } from './builders/the-record.ts'

const page = readFileSync(new URL('../docs/methods/level-model.md', import.meta.url), 'utf8')

async function assessed(asOf: Day, { scope = { country: 'NL', parts: [] }, context = { readData } }: { readonly scope?: LevelScope; readonly context?: LevelFileContext } = {}): Promise<Assessment> {
  return assessBase(withAttacksOnce(theRecord(asOf), theVocabulary()), scope, { levelModel: get(await readLevelModel(context)), coverage: theCoverage })
}

/** The account from a heading on, as a terminal of 80 columns shows it. */
function from(heading: string, assessment: Assessment, explain = false): string {
  const printed = printAssessment(assessment, { language: 'en', columns: 80, explain })
  return printed.slice(printed.indexOf(heading))
}

test('the page shows what an assessment of 26 March 2018 gives', async () => {
  expect(page).toContain(from('Probability of each level', await assessed('2018-03-26')).trim())
})

test('likelihood and confidence never stand in one sentence, nor in one paragraph', async () => {
  const paragraphs = from('Probability of each level', await assessed('2018-03-26')).split('\n\n').filter((paragraph) => paragraph.includes('onfidence'))
  expect(paragraphs).toEqual(['Confidence in this assessment: low.'])
})

test('an assessment of an earlier day does not know when its scale was replaced', async () => {
  expect(JSON.stringify((await assessed('2015-03-26')).current)).not.toContain('2016')
})

test('on the Dutch scale until July 2016 outcome 4 is step 3, and no outcome is called 3 of 5', async () => {
  const { current, model, national: { outcome } } = await assessed('2015-03-26')
  expect(current).toMatchObject({ ordinal: 3, steps: 4, scaleId: 'nl_dtn_4' })
  expect(model.map).toMatchObject({ stepOfOutcome: [1, 2, 2, 3], trigger: 4 })
  expect(outcome).toMatchObject({ kind: 'assessed', highest: 3 })
})

test('a scale that nobody mapped gets no proposal until the operator maps it', async () => {
  const map = { scaleId: 'dk_cta', steps: 5, stepOfOutcome: [1, 2, 3, 4], trigger: 5, why: 'for this test' }
  const readOwn: LevelFileContext['readOwn'] = (setting) => Promise.resolve(done(setting === 'PEIL_SCALE_MAPS' ? { path: 'mine.json', text: JSON.stringify({ version: 'mine', scales: [map] }) } : undefined))
  const scope: LevelScope = { country: 'DK', parts: [] }
  expect((await assessed('2021-06-01', { scope })).model.map).toBeUndefined()
  const { model } = await assessed('2021-06-01', { scope, context: { readData, readOwn } })
  expect(model.map).toEqual(map)
  expect(model.maps.map(({ path, version }) => [path, version])).toEqual([['mine.json', 'mine'], ['data/level/scale-maps.json', '1']])
})

test('with a model of their own an operator gets other bars, and the file is named with its digest', async () => {
  const own = { ...(JSON.parse(levelModelJson) as object), version: 'mine', cost: { under: 2, over: 1, raise: 0, lower: 0 } }
  const readOwn: LevelFileContext['readOwn'] = (setting) => Promise.resolve(done(setting === 'PEIL_LEVEL_MODEL' ? { path: 'mine.json', text: JSON.stringify(own) } : undefined))
  const shipped = await assessed('2018-03-26')
  const mine = await assessed('2018-03-26', { context: { readData, readOwn } })
  expect(mine.model.file).toMatchObject({ path: 'mine.json', version: 'mine' })
  expect(mine.model.file.digest).not.toBe(shipped.model.file.digest)
  expect(mine.national.outcome).toMatchObject({ proposed: 3, withoutReluctance: 3 })
  expect(shipped.national.outcome).toMatchObject({ proposed: 4, withoutReluctance: 3 })
})

test('evidence of the country counts for a part of it, and is named as inherited', async () => {
  const { scope, current, streams } = await assessed('2019-03-19', { scope: { country: 'NL', parts: [{ kind: 'region', name: 'utrecht' }] } })
  expect([scope, current?.inheritedFrom]).toEqual(['NL/region:utrecht', 'NL'])
  const origins = streams.flatMap(({ drivers }) => drivers.flatMap(({ items }) => items)).filter(({ basis }) => basis.kind === 'coded').map(({ inheritedFrom }) => inheritedFrom)
  expect(new Set(origins)).toEqual(new Set(['NL']))
})

test('of what nothing moves no share is given, and a weight that is not 0 never shows as 0.00', async () => {
  const printed = from('Threat streams', await assessed('2018-03-26'), true).replaceAll(/\s+/g, ' ')
  // Capability has a reason of strength 0 and an attack of 2004, thirteen half-lives old.
  expect(printed).toContain('weighs less than 0.005 nats: nothing moves this driver noticeably')
  expect(printed).not.toMatch(/ 0\.00 nats, [1-9]\d*%|weighs 0\.00 nats, less than/)
})

test('in Dutch a piece of evidence speaks of a threat, and no adjective stands alone', async () => {
  const printed = printAssessment(await assessed('2018-03-26'), { language: 'nl', columns: 10_000, explain: true })
  expect(printed).toContain('jihadistische dreiging): voorstel')
  expect(printed).not.toMatch(/(?:jihadistische|extremistische|overige)\)/)
})
