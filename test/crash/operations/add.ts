import path from 'node:path'
import { expect } from 'vitest'
import type { Operation } from './operation.ts'
import { claimsByReport, claimsOf, writeReports } from './reports.ts'

const reportsAdded = 40
const namesOf = (round: number) => Array.from({ length: reportsAdded }, (_, at) => `r${round}-${String(at).padStart(2, '0')}`)

/** Adds forty reports: what was acknowledged is kept, and what is kept is whole. */
export const add: Operation = {
  name: 'add',
  ownStore: false,
  prepare: async ({ files, round }) => {
    await writeReports(path.join(files, `in-${round}`), namesOf(round))
    return ['add', path.join(files, `in-${round}`)]
  },
  judge: async (store, { out }) => {
    const kept = await claimsByReport(store)
    for (const [, id = ''] of out.matchAll(/^(r[\d-]+): kept/gm)) expect(kept.get(id), `${id} was acknowledged`).toBe(claimsOf(id))
    for (const [id, claims] of kept) expect(claims, `${id} is whole`).toBe(claimsOf(id))
  },
}
