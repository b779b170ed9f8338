/** Numbers of notes from the first up to the last. */
export interface NoteRange {
  readonly first: number
  readonly last: number
}

/** A number for each piece of evidence, from 1, in the order in which sentences lean on it first. */
export function numberNotes(evidence: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map([...new Set(evidence.flat())].map((key, index) => [key, index + 1]))
}

/** The notes of a sentence, with those that follow each other taken together. */
export function noteRanges(keys: readonly string[], numbers: ReadonlyMap<string, number>): readonly NoteRange[] {
  const wanted = [...new Set(keys.flatMap((key) => numbers.get(key) ?? []))].toSorted((one, other) => one - other)
  const ranges: { first: number; last: number }[] = []
  for (const number of wanted) {
    const open = ranges.at(-1)
    if (open?.last === number - 1) open.last = number
    else ranges.push({ first: number, last: number })
  }
  return ranges
}
