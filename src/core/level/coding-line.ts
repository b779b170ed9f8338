import type { Country } from '../country.ts'
import type { Driver } from './driver.ts'
import type { Stream } from './stream.ts'

/** One line of `data/level/coding.csv`: what a row of the record says about a driver of a stream; coded by us, not measured. */
export interface CodingLine {
  readonly row: string
  readonly country: Country
  /** The part of the country that it speaks of, as `scopeName` writes it; undefined for all of it. */
  readonly scope: string | undefined
  readonly stream: Stream
  readonly driver: Driver
  readonly strength: number
  readonly grade: string
  readonly halfLifeDays: number
  readonly cluster: string
  /** How far lines of the cluster repeat each other, from 0 up to 1; undefined where it is one voice. */
  readonly dependence: number | undefined
  readonly why: string
}
