import type { WeighedLevels } from '../assessment/level/assess-level.ts'
import type { Outcome } from '../core/index.ts'
import type { Store } from '../store/store.ts'

/** Settings that name a file of the operator's own. */
export type OwnFileSetting = 'PEIL_LEVEL_MODEL' | 'PEIL_SCALE_MAPS'

export interface OwnFile {
  readonly path: string
  readonly text: string
}

/** The outside world of an action; `peil.ts` passes it in. */
export interface Context {
  readonly store: Store
  readonly clock: () => Date
  /** Text of a file of the package, by its path from the root: `data/record/scales.csv`. */
  readonly readData: (path: string) => Promise<string>
  /** The operator's own file, where the setting names one; undefined where it names none. */
  readonly readOwn?: (setting: OwnFileSetting) => Promise<Outcome<OwnFile | undefined>>
  /** What was weighed last, by all that it was weighed from: most pictures of a day rest on the same rows, whatever else was written meanwhile. */
  readonly weighed?: Map<string, WeighedLevels>
}
