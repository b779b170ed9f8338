import { statementsOfPicture, subjectOf, type Statement, type ThreatPicture } from '../../../core/index.ts'

/** A sentence of two editions: in the later one only, in the earlier one only, in both with other words, or in both on other evidence. */
export type ComparedSentence =
  | { readonly change: 'new'; readonly after: Statement }
  | { readonly change: 'gone'; readonly before: Statement }
  | { readonly change: 'changed' | 'support' | 'same'; readonly before: Statement; readonly after: Statement }

/** Holds two pictures beside each other, sentence by sentence, as a reader of one language reads them: each sentence of either stands in exactly one of the pairs. */
export function comparePictures(before: ThreatPicture, after: ThreatPicture, say: (statement: Statement) => string): readonly ComparedSentence[] {
  const earlier = Map.groupBy(onceEach(before), subjectOf)
  const later = Map.groupBy(onceEach(after), subjectOf)
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((subject) => pairUp(earlier.get(subject) ?? [], later.get(subject) ?? [], say))
}

/** What speaks against a level stands among the reasons as well, and is one sentence. */
function onceEach(picture: ThreatPicture): readonly Statement[] {
  return [...new Map(statementsOfPicture(picture).map((statement) => [statement.id, statement])).values()]
}

/** Sentences on one subject: those with the same words belong together, the others in their order. */
function pairUp(before: readonly Statement[], after: readonly Statement[], say: (statement: Statement) => string): readonly ComparedSentence[] {
  const left = [...before]
  const alike = new Map(after.flatMap((each) => {
    const at = left.findIndex((other) => say(other) === say(each))
    return at < 0 ? [] : left.splice(at, 1).map((other) => [each, other] as const)
  }))
  const pairs = after.map((each): ComparedSentence => {
    const same = alike.get(each)
    if (same !== undefined) return { change: restsOn(same) === restsOn(each) ? 'same' : 'support', before: same, after: each }
    const other = left.shift()
    return other === undefined ? { change: 'new', after: each } : { change: 'changed', before: other, after: each }
  })
  return [...pairs, ...left.map((each): ComparedSentence => ({ change: 'gone', before: each }))]
}

function restsOn({ evidence }: Statement): string {
  return [...evidence].toSorted().join('\n')
}
