import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { originOfWire } from './origin-of-row.ts'

/** `AMSTERDAM (ANP) -` in front of the text, behind a title. */
const inFront = /^(?:[^\n]*\n+){0,3}[^\n(]{0,60}\((?<wire>\p{L}[\p{L} /,]{1,40})\)\s*[-–—:]/u
/** `Bron: ANP` as its last line. */
const atTheEnd = /(?:^|[\n.]\s*)(?:Bron|Source)(?:nen|s)?:\s*(?<wire>\p{L}[\p{L} /,]{1,40}?)\.?\s*$/u
const longestEnd = 100

/** The wire that a text says it was taken from, several as one origin; undefined where it credits none. */
export function creditedWire(text: string, vocabulary: Vocabulary): string | undefined {
  const credit = inFront.exec(text.slice(0, 600))?.groups?.wire ?? atTheEnd.exec(text.slice(-longestEnd))?.groups?.wire
  const wires = (credit ?? '').split(/[/,]/).flatMap((name) => originOfWire(name.trim().toLowerCase().replaceAll(' ', '-'), vocabulary) ?? [])
  return wires.length === 0 ? undefined : wires.join('+')
}
