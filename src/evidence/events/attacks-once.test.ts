import { describe, expect, test } from 'vitest'
import { type EventLink, type EvidenceBase, rowsOf, type ThreatEvent } from '../../core/index.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { attacksOnce, onceEach } from './attacks-once.ts'

const record = theRecord('2018-12-31')
const attacks = rowsOf(record, 'threat-event')
const [first, second] = ['EU-20170817-ES-1', 'EU-20170818-ES-1'].map((id) => attacks.find((row) => row.id === id) ?? expect.fail(id))
const ownRow = (id: string, like: ThreatEvent | undefined): ThreatEvent => ({ ...(like ?? expect.fail(id)), id: `own:${id}` })

const link = (a: string, b: string, relation: EventLink['relation']): EventLink =>
  ({ a, b, relation, decidedBy: 'rule', known: '2018-01-01', probability: 0.99, reason: undefined, recorded: '2018-01-01T12:00:00Z' })

/** Ids of the operator's rows that are counted beside the record. */
function ownCounted(own: readonly ThreatEvent[], eventLinks: readonly EventLink[]): readonly string[] {
  const base: EvidenceBase = { ...record, rows: [...record.rows, ...own], eventLinks }
  const counted = attacksOnce(base, theVocabulary()).map(({ id }) => id)
  expect(counted).toEqual(expect.arrayContaining(attacks.map(({ id }) => id)))
  return counted.filter((id) => id.startsWith('own:'))
}

describe('of rows that tell one attack', () => {
  const own = ownRow('barcelona', first)

  test('the record\'s is counted, and one that no link joins to it besides', () => {
    expect(ownCounted([own], [link('EU-20170817-ES-1', own.id, 'same')])).toEqual([])
    expect(ownCounted([own], [])).toEqual([own.id])
  })

  test('of the operator\'s own the first is counted', () => {
    const other = ownRow('ander', first)
    expect(ownCounted([own, other], [link(other.id, own.id, 'same')])).toEqual(['own:ander'])
  })

  test('one that tells two attacks of the record as one is counted in neither', () => {
    expect(ownCounted([own], [link(own.id, 'EU-20170817-ES-1', 'covers'), link(own.id, 'EU-20170818-ES-1', 'covers')])).toEqual([])
  })

  test('two that each repeat the other do not both go', () => {
    const rows = [own, ownRow('ander', second)]
    expect(onceEach(rows, new Map([['own:barcelona', ['own:ander']], ['own:ander', ['own:barcelona']]])).map(({ id }) => id)).toEqual(['own:ander'])
  })
})
