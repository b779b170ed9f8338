import path from 'node:path'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { checkExport } from '../../../src/actions/transfer/restore-store.ts'
import { folderSource } from '../../../src/cli/export-folder.ts'
import type { Operation } from './operation.ts'

/** Restores an export that the test made at its start. */
export const restore: Operation = {
  name: 'restore',
  ownStore: true,
  prepare: async ({ files }) => ['restore', path.join(files, 'whole')],
  judge: async (store, { out }, { files }) => {
    const whole = await checkExport(folderSource(path.join(files, 'whole')))
    if (!whole.ok) throw new Error(JSON.stringify(whole.problem))
    const { rows: [counted] } = await sql<{ rows: string }>`select count(*) as rows from record_row`.execute(store.db)
    const expected = whole.value.manifest.tables.find(({ name }) => name === 'record_row')?.rows
    expect([0, expected]).toContain(Number(counted?.rows))
    if (out.startsWith('Restored')) expect(Number(counted?.rows)).toBe(expected)
  },
}
