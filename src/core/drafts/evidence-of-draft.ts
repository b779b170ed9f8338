import type { DraftBody } from './draft.ts'

/** Ids of everything that a draft leans on, each once. */
export function evidenceOfDraft(body: DraftBody): readonly string[] {
  const named = body.kind === 'level' ? body.evidence : body.sentences.flatMap(({ evidence }) => evidence)
  return [...new Set(named)]
}
