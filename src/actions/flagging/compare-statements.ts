import type { DraftedCorrection, Sentence, Statement } from '../../core/index.ts'

/** What tells sentences of one kind apart; what else they hold is what they say of it. */
const identifying = ['country', 'cohort', 'definition', 'driver', 'area', 'scope', 'place', 'day', 'horizon', 'expectation', 'source', 'published', 'text', 'what', 'direction'] as const

/** Sentences that no longer stand as they stood, each with what is said in its place; one that rests on fewer origins counts too. */
export function compareStatements(before: readonly Statement[], after: readonly Statement[]): readonly Extract<DraftedCorrection, { kind: 'sentence' }>[] {
  const standing = new Set(after.map(contentOf))
  const afterByIdentity = Map.groupBy(after, ({ sentence }) => identityOf(sentence))
  return before.filter((statement) => !standing.has(contentOf(statement))).map(({ sentence, origins }) => {
    const now = afterByIdentity.get(identityOf(sentence))?.[0]
    return { kind: 'sentence', before: sentence, after: now?.sentence, originsBefore: origins, originsAfter: now?.origins ?? 0 }
  })
}

function contentOf({ sentence, evidence, origins }: Statement): string {
  return JSON.stringify([sentence, evidence, origins])
}

function identityOf(sentence: Sentence): string {
  const fields = new Map(Object.entries(sentence))
  const dataset = sentence.kind === 'dataset-tempo' ? [sentence.tempo.dataset] : []
  return JSON.stringify([sentence.kind, ...dataset, ...identifying.map((name) => fields.get(name))])
}
