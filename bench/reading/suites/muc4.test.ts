import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findCorpus } from '../corpora.ts'
import { countRole } from './muc4-ceaf-ree.ts'
import { mucDocumentsIn, mucRoles, normaliseMention, rolesFrom, rolesOf, templateOf, type MucTemplate, type StoredRoles, type StoredTemplate } from './muc4-documents.ts'
import { ratesOf, sumCounts, type Counts } from './muc4-f1.ts'
import { alignTemplates, countGtt, microOf, type GttCounts } from './muc4-gtt.ts'
import { countSlots, slotsOfKey, type SlotFills } from './muc4-slots.ts'

interface Fixture {
  readonly docids: readonly string[]
  readonly predictions: Readonly<Record<string, readonly StoredTemplate[]>>
  readonly extracts: Readonly<Record<string, StoredRoles>>
  readonly expected: {
    readonly gttCounts: Readonly<Record<string, readonly number[]>>
    readonly ceafReeCounts: Readonly<Record<string, readonly number[]>>
  }
}

test('the scorers count what the original ones count', (context) => {
  const fixturePath = findCorpus('muc4/dev/scorer-fixture.json')
  const documentsPath = findCorpus('muc4/dev/dev.jsonl')
  if (fixturePath === undefined || documentsPath === undefined) return context.skip('the MUC-4 corpus is absent, so its scorers are not compared with the original ones')
  const { docids, predictions, extracts, expected } = JSON.parse(readFileSync(fixturePath, 'utf8')) as Fixture
  const documents = new Map(mucDocumentsIn(documentsPath).map((document) => [document.docid, document]))
  const gtt = docids.map((id) => countGtt((predictions[id] ?? []).map(templateOf), (documents.get(id)?.templates ?? []).map(templateOf)))
  const part = (name: keyof GttCounts) => asList(sumCounts(gtt.map((each) => each[name])))
  expect({ ...Object.fromEntries(mucRoles.map((role) => [role, part(role)])), incident_type: part('type'), micro_avg: asList(sumCounts(gtt.map(microOf))) }).toEqual(expected.gttCounts)
  const ceaf = (role: (typeof mucRoles)[number]) => sumCounts(docids.map((id) => countRole(rolesOf(extracts[id] ?? noRoles)[role], rolesOf(documents.get(id)?.extracts ?? noRoles)[role])))
  expect({ ...Object.fromEntries(mucRoles.map((role) => [role, asList(ceaf(role))])), micro_avg: asList(sumCounts(mucRoles.map(ceaf))) }).toEqual(expected.ceafReeCounts)
})

test('a mention is compared without capitals, punctuation and articles', () => {
  expect(normaliseMention('The "Two-Star"  Hotel, an annex')).toBe('twostar hotel annex')
})

test('an entity is right only where all its mentions are of the key', () => {
  const key = [template('attack', { PerpInd: [['gunmen', 'two gunmen']] })]
  expect(f1(countGtt([template('attack', { PerpInd: [['gunmen']] })], key))).toBe(1)
  expect(f1(countGtt([template('attack', { PerpInd: [['gunmen', 'soldiers']] })], key))).toBe(0.5)
})

test('a predicted type fits a key that leaves the choice, and no other type', () => {
  expect(f1(countGtt([template('attack', {})], [template('bombing / attack', {})]))).toBe(1)
  expect(f1(countGtt([template('arson', {})], [template('bombing / attack', {})]))).toBe(0)
})

test('templates are mapped so that the document scores best, also where each prefers the same one', () => {
  const key = [template('attack', { Victim: [['ana']], Weapon: [['knife']] }), template('attack', { Victim: [['ben']] })]
  const predicted = [template('attack', { Victim: [['ben']] }), template('attack', { Victim: [['ana'], ['ben']] })]
  expect(alignTemplates(predicted, key).toSorted()).toEqual([[0, 1], [1, 0]])
})

test('a key that is there twice counts once; the best mapping of many alike templates is found', () => {
  expect(microOf(countGtt([], [template('attack', {}), template('attack', {})])).labelled).toBe(1)
  const many = Array.from({ length: 20 }, (_, index) => template('attack', { Victim: [[`v${index}`]] }))
  expect(alignTemplates(many.slice(0, 12), many)).toHaveLength(12)
})

test('slots agree on the interval, the country, one part of the place, and what is said of whom', () => {
  const key = slotsOfKey({ incident_date: [{ alts: ['02 FEB 90', '- 04 FEB 90'] }], incident_location: [{ alts: ['CHILE: MAIPO (PROVINCE): BUIN (CITY)'] }], hum_tgt_number: [{ alts: ['2'], ref: ['TWO GUARDS'] }] })
  expect(ratesOf(countSlots([guess('two guards')], [key], [[0, 0]])).f1).toBe(1)
  expect(ratesOf(countSlots([guess('guards')], [key], [[0, 0]])).f1).toBe(0.75)
  expect(ratesOf(countSlots([guess('two guards')], [key], [])).f1).toBe(0)
})

function guess(victims: string): SlotFills {
  return { date: [{ values: ['/04 FEB 90'], about: [] }], country: [{ values: ['CHILE'], about: [] }], place: [{ values: ['BUIN'], about: [] }], stage: [], victimNumber: [{ values: ['2'], about: [victims] }], effect: [], confidence: [] }
}

const noRoles: StoredRoles = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }

function template(type: string, roles: Partial<MucTemplate['roles']>): MucTemplate {
  return { type, roles: rolesFrom((role) => roles[role] ?? []) }
}

function f1(counts: GttCounts): number {
  return ratesOf(microOf(counts)).f1
}

function asList({ right, predicted, found, labelled }: Counts): readonly number[] {
  return [right, predicted, found, labelled]
}
