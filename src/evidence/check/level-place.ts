import type { Country } from '../../core/index.ts'
import type { ScaleHistory } from '../levels/level-history.ts'

/** Where a level holds, with its decisions there. */
export interface LevelPlace {
  readonly country: Country
  readonly scope: string
  readonly history: readonly ScaleHistory[]
}
