import type { Country } from '../country.ts'
import type { BothLanguages } from '../picture/sentence.ts'

/** Countries that are counted together; a row of data/regions.csv. */
export interface Region {
  readonly name: string
  readonly label: BothLanguages
  readonly countries: readonly Country[]
}
