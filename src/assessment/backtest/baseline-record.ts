import type { BaselineRecord } from '../../core/index.ts'
import { changeRate, scoreLevelBaselines, type PublishedLevel } from '../../statistics/index.ts'

/** What a history of levels foretells by itself; domain as `scoreLevelBaselines`. */
export function baselineRecord(history: readonly PublishedLevel[]): BaselineRecord {
  const { forecasts, persistenceRight, ranked, log } = scoreLevelBaselines(history)
  const { changes, rate, interval } = changeRate(history)
  return {
    forecasts, persistenceRight, changes, changeRate: rate, changeInterval: interval,
    ranked: { persistence: ranked.persistence, softPersistence: ranked.softPersistence, climatology: ranked.climatology },
    log,
  }
}
