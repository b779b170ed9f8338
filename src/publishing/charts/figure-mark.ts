import type { Quantity } from '../../core/index.ts'

/** What of a figure may be drawn: a number as a mark on the line, a range as a bar, a bound as an arrow to the side that it leaves open. */
export interface FigureMark {
  readonly value: number | undefined
  readonly exact: boolean
  readonly range: { readonly low: number; readonly high: number } | undefined
  readonly bound: { readonly at: number; readonly open: 'up' | 'down' } | undefined
}

const openSide = { at_least: 'up', more_than: 'up', known_only: 'up', at_most: 'down', less_than: 'down' } as const

/** Undefined where only words were given. */
export function figureMark({ value, low, high, qualifier }: Quantity): FigureMark | undefined {
  const range = low !== undefined && high !== undefined ? { low, high } : undefined
  if (value === undefined) {
    const bound = range === undefined ? oneSided(low, high) : undefined
    return range === undefined && bound === undefined ? undefined : { value, exact: false, range, bound }
  }
  if (qualifier === 'exact' || qualifier === 'approximately' || qualifier === 'range') return { value, exact: qualifier === 'exact', range, bound: undefined }
  return { value: undefined, exact: false, range, bound: { at: value, open: openSide[qualifier] } }
}

function oneSided(low: number | undefined, high: number | undefined): FigureMark['bound'] {
  if (low !== undefined) return { at: low, open: 'up' }
  return high === undefined ? undefined : { at: high, open: 'down' }
}
