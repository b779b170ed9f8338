import { isDeepStrictEqual } from 'node:util'
import type { Language } from '../../../src/core/index.ts'

/** One case of Microsoft's Recognizers-Text specs. */
export interface RecognizerCase {
  readonly id: string
  readonly spec: string
  readonly lang: Language
  /** `EnglishOthers` writes the day in front of the month. */
  readonly variant?: string
  readonly level: string
  readonly input: string
  readonly context: { readonly ReferenceDateTime?: string } | null
  readonly results: readonly { readonly Text: string; readonly TypeName: string; readonly Resolution: Readonly<Record<string, unknown>> | null }[]
  /** Runtimes that leave the case out. */
  readonly notSupported: readonly string[]
}

/** What our reading of a case comes to in the form that the specs compare: type and resolution in Microsoft's names. */
export interface Recognized {
  readonly text: string
  readonly type: string
  readonly resolution: Readonly<Record<string, unknown>>
}

/** Reads the input of a case for one spec. */
export type Recognize = (example: RecognizerCase) => readonly Recognized[]

const runtimes = ['dotnet', 'java', 'javascript', 'python']

/** The specs hold cases for parts of Microsoft's engine too, and some that none of its runtimes passes: neither measures a reader. */
export function isScored({ level, notSupported }: RecognizerCase): boolean {
  return level === 'model' && !runtimes.every((runtime) => notSupported.includes(runtime))
}

/** The same texts in lower case, each as often. */
export function isSpanPass({ results }: RecognizerCase, recognized: readonly Recognized[]): boolean {
  return isDeepStrictEqual(results.map(({ Text }) => Text.toLowerCase()).toSorted(), recognized.map(({ text }) => text.toLowerCase()).toSorted())
}

/** Each expected result has one of its own with the same text, type and value of every resolution key, and none is left over. */
export function isFullPass({ results }: RecognizerCase, recognized: readonly Recognized[]): boolean {
  const left = [...recognized]
  for (const expected of results) {
    const at = left.findIndex(({ text, type, resolution }) => text.toLowerCase() === expected.Text.toLowerCase() && type === expected.TypeName && holds(resolution, expected.Resolution ?? {}))
    if (at === -1) return false
    left.splice(at, 1)
  }
  return left.length === 0
}

/** A failed case on one line: what stands in it, what was asked and what was read. */
export function missOf({ spec, lang, input, results }: RecognizerCase, recognized: readonly Recognized[]): string {
  const asked = results.map(({ Text, TypeName, Resolution }) => ({ text: Text, type: TypeName, resolution: Resolution }))
  return `${spec}-${lang} ${JSON.stringify(input)}\n   asked ${JSON.stringify(asked)}\n   read  ${JSON.stringify(recognized)}`
}

function holds(resolution: Recognized['resolution'], expected: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(expected).every(([key, value]) => isDeepStrictEqual(resolution[key], value))
}
