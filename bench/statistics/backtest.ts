import { readFile } from 'node:fs/promises'
import { backtest } from '../../src/actions/backtest/backtest.ts'
import type { Backtest } from '../../src/core/index.ts'
import { measureStatistics } from '../measure-statistics.ts'

const root = new URL('../../', import.meta.url)
const context = { readData: (path: string) => readFile(new URL(path, root), 'utf8'), clock: () => new Date('2026-11-26T12:00:00Z') }

await measureStatistics({ work: 'back-test with all baselines, 63 editions and 8 countries', barMs: 5000, check, run: runBacktest })

/** From the files to the whole result, reading and hashing them included. */
async function runBacktest(): Promise<Backtest> {
  const tested = await backtest(context, undefined)
  if (!tested.ok) throw new Error(`the back-test was refused: ${tested.problem.kind}`)
  return tested.value
}

async function check(): Promise<string> {
  const { editions } = await runBacktest()
  // A change of one step costs 1 and six are in the record: counted by hand.
  const { forecasts = 0, persistenceRight = 0, ranked } = editions?.record ?? {}
  if (forecasts !== 62 || persistenceRight !== 56 || Math.abs((ranked?.persistence ?? NaN) - 6 / 62) > 1e-12) {
    throw new Error(`the same again should be right on 56 of 62, and ${persistenceRight} of ${forecasts} were found`)
  }
  return 'six changes in 62, counted by hand'
}
