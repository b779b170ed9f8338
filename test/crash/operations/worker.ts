import { expect } from 'vitest'
import { enqueueReports } from '../../../src/actions/queueing/enqueue-reports.ts'
import { countWaiting, openQueue } from '../../../src/store/queue.ts'
import { aReport, aSource } from '../../builders/a-report.ts'
import { runPeil } from '../../journeys/run-peil.ts'
import { withStore, type Operation } from './operation.ts'
import { claimsByReport, claimsOf, textOf } from './reports.ts'

/** A worker that is killed with reports in its hands: another takes them over, and each is kept once and whole. */
export const work: Operation = {
  name: 'worker',
  ownStore: false,
  prepare: async ({ dataFolder, round }) => {
    await withStore(dataFolder, undefined, async (store) => {
      const opened = await openQueue(store)
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
      await using queue = opened.value
      const reports = queuedNames(round).map((name) => ({ name, source: aSource, report: aReport({ id: name, text: textOf(name), published: '2017-05-04' }) }))
      expect(await enqueueReports({ store }, queue, `round-${round}`, reports)).toEqual({ ok: true, value: reports.length })
    })
    return ['worker', '--once']
  },
  judge: async (store, _, { dataFolder, round }) => {
    const before = await claimsByReport(store)
    for (const name of queuedNames(round)) expect([undefined, claimsOf(name)], `${name} is whole or waits`).toContain(before.get(name))
    const again = await runPeil(['worker', '--once'], { env: { PEIL_DATA: dataFolder } })
    expect(again.code, again.err).toBe(0)
    const kept = await claimsByReport(store)
    for (const name of queuedNames(round)) expect(kept.get(name), `${name} is kept once`).toBe(claimsOf(name))
    expect(await countWaiting(store)).toBe(0)
  },
}

const queuedNames = (round: number) => Array.from({ length: 200 }, (_, at) => `r${round}-w${String(at).padStart(3, '0')}`)
