/** A field as three people left it: before, by somebody else, and by oneself. */
export interface FieldVersions {
  readonly field: string
  readonly before: unknown
  readonly theirs: unknown
  readonly mine: unknown
  /** Where only one of the two changed it, theirs or mine is the choice that loses nothing; where both did, a person has to say. */
  readonly clash: boolean
  readonly chosen: Side
}

export type Side = 'mine' | 'theirs'
export type Fields = Readonly<Record<string, unknown>>

/** The fields that somebody changed, with the choice that keeps what each of the two did. */
export function fieldVersions(before: Fields, theirs: Fields, mine: Fields): readonly FieldVersions[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(theirs), ...Object.keys(mine)])]
  return names.flatMap((field) => {
    const [was, their, own] = [before[field], theirs[field], mine[field]]
    if (isSame(their, own)) return []
    const [changedThere, changedHere] = [!isSame(was, their), !isSame(was, own)]
    return [{ field, before: was, theirs: their, mine: own, clash: changedThere && changedHere, chosen: changedHere ? 'mine' : 'theirs' }]
  })
}

/** What is saved: theirs, with the fields that were chosen of mine. */
export function reconciled(theirs: Fields, mine: Fields, chosenByField: ReadonlyMap<string, Side>): Fields {
  const taken = [...chosenByField].filter(([, side]) => side === 'mine').map(([field]) => [field, mine[field]])
  return { ...theirs, ...Object.fromEntries(taken) }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
