import type { ThreatPicture } from './picture.ts'
import type { Statement } from './sentence.ts'

/** Every sentence of a picture, in the order in which it is read. */
export function statementsOfPicture(picture: Omit<ThreatPicture, 'evidence' | 'sources'>): readonly Statement[] {
  const statements: readonly (Statement | undefined)[] = [
    ...picture.own, ...(picture.ownSentences ?? []), ...picture.levelStatements, picture.whyInShort, picture.uncertainInShort, ...picture.reasons.flatMap((group) => group.statements), ...picture.against,
    ...picture.proposal, ...picture.wouldChange, ...picture.judgements, ...(picture.tempo?.statements ?? []), ...picture.datasets, ...(picture.travellers?.statements ?? []), ...picture.events,
    ...picture.warnings, ...picture.unknown,
  ]
  return statements.filter((statement) => statement !== undefined)
}
