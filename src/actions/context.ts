import type { Store } from '../store/store.ts'

/** The outside world of an action; `peil.ts` passes it in. */
export interface Context {
  readonly store: Store
  readonly clock: () => Date
  /** Text of a file of the package, by its path from the root: `data/record/scales.csv`. */
  readonly readData: (path: string) => Promise<string>
}
