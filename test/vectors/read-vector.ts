import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

export interface Vector<Input, Expected> {
  readonly what: string
  readonly tool: string
  readonly tolerance: { readonly rel: number; readonly abs: number }
  readonly cases: readonly { readonly name: string; readonly input: Input; readonly expected: Expected }[]
}

/** A file of reference values, made by the tool it names. */
export function readVector<Input, Expected>(name: string): Vector<Input, Expected> {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as Vector<Input, Expected>
}

/** |got - expected| <= abs + rel |expected|, the rule of the vectors. */
export function expectClose(got: number, expected: number, { rel, abs }: { readonly rel: number; readonly abs: number }): void {
  if (!Number.isFinite(expected)) return expect(got).toBe(expected)
  expect(Math.abs(got - expected), `${got} against ${expected}`).toBeLessThanOrEqual(abs + rel * Math.abs(expected))
}
