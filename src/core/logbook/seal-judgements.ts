import { entriesOf, type LogbookEntry } from './logbook-entry.ts'

/**
 * The entries with what analysts think hidden as long as their set is closed: of a judgement only its author and its days are left. A
 * reveal cannot be withdrawn: what was seen cannot be unseen.
 */
export function sealJudgements(entries: readonly LogbookEntry[]): readonly LogbookEntry[] {
  const open = new Set(entriesOf(entries, 'reveal').map(({ about }) => about))
  return entries.map((entry) => (entry.body.kind !== 'judgement' || open.has(entry.about) ? entry : { ...entry, evidence: [], body: { kind: 'sealed-judgement' } }))
}
