import { expect, test } from 'vitest'
import { aStore } from '../../test/builders/a-store.ts'
import { aThreatEvent } from '../../test/builders/a-threat-event.ts'
import { everything } from './as-of.ts'
import { addRecordRows, listRecordRows, type NewRow } from './record-rows.ts'
import type { Database } from './store.ts'

function aRow(id: string): NewRow {
  const { times: { happened, known }, ...row } = aThreatEvent({ id })
  return { ...row, times: { happened, known } }
}

function add(db: Database, id: string, recorded: string): Promise<number> {
  return addRecordRows(db, [aRow(id)], new Date(recorded))
}

test('rows of the record are parsed once, and again when one comes in, whoever rolled back what meanwhile', async () => {
  await using store = await aStore()
  const ids = async (recordedBy?: string, db: Database = store.db) => (await listRecordRows(db, { ...everything, recordedBy })).map(({ id }) => id)
  await add(store.db, 'a', '2026-01-01T00:00:00Z')
  const first = await listRecordRows(store.db, everything)
  expect(await listRecordRows(store.db, everything)).toBe(first)
  expect(await listRecordRows(store.db, { ...everything, recordedBy: '2026-01-02T00:00:00Z' })).toBe(first)
  await expect(store.db.transaction().execute(async (db) => {
    await add(db, 'nooit', '2026-01-02T00:00:00Z')
    expect(await ids(undefined, db)).toEqual(['a', 'nooit'])
    throw new Error('taken back')
  })).rejects.toThrow('taken back')
  await add(store.db, 'b', '2026-01-03T00:00:00Z')
  expect([await ids(), await ids('2026-01-02T00:00:00Z')]).toEqual([['a', 'b'], ['a']])
  const before = store.db.transaction().setIsolationLevel('repeatable read').execute(async (db) => {
    const seen = await ids(undefined, db)
    await add(store.db, 'c', '2026-01-04T00:00:00Z')
    return [seen, await ids(undefined, db)]
  })
  expect([await before, await ids()]).toEqual([[['a', 'b'], ['a', 'b']], ['a', 'b', 'c']])
})
