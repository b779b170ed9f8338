import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { checkExport } from '../../../src/actions/transfer/restore-store.ts'
import { folderSource } from '../../../src/cli/export-folder.ts'
import type { Operation } from './operation.ts'

/** Writes the whole store out: whole, or under a name that says it is not. */
export const exportAll: Operation = {
  name: 'export',
  ownStore: false,
  prepare: async ({ files, round }) => ['export', '--out', path.join(files, `out-${round}`)],
  judge: async (_, { out }, { files, round }) => {
    const place = path.join(files, `out-${round}`)
    if (out.startsWith('Exported')) expect(existsSync(place)).toBe(true)
    if (existsSync(place)) expect(await checkExport(folderSource(place))).toMatchObject({ ok: true })
    await rm(`${place}.unfinished`, { recursive: true, force: true })
  },
}
