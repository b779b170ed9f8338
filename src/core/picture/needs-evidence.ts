import type { SentenceKind } from './sentence.ts'

/**
 * Whether a sentence of a kind must open on evidence before it is published. Not those that say what is not known or what a rule is, what
 * Peil computes from sentences that do, and what a person decided or judged, which rests on the entry in the logbook.
 */
export const needsEvidence: Readonly<Record<SentenceKind, boolean>> = {
  'level-now': true, 'level-none': false, 'level-step-unknown': true, 'level-kept-name': true, 'level-kept': true, 'level-moved': true, 'scale-changed': true, 'level-part': true,
  'own-level': false, 'own-level-part': false, 'own-reason': false, 'own-sentence': true, 'own-proposal': false, 'own-level-ended': false, judged: false, 'judged-question': false, 'judged-confidence': false, dissent: false, 'own-warning': false, warned: false, 'warning-outcome': false,
  'why-in-short': true, 'uncertain-in-short': false, reason: true,
  // A tempo may count no attack at all.
  tempo: false, 'tempo-gap': true, 'tempo-definitions': false, 'tempo-silence-needed': false, 'dataset-tempo': false,
  cohort: true, 'cohort-conflict': true, 'origins-conflict': true, ledger: true, 'departures-none-known': true, 'report-differs': true,
  proposal: false, 'proposal-confidence': false, 'proposal-narrow': false, 'proposal-unassessable': false, 'proposal-other-scale': false, 'proposal-echo': false, 'coded-by-us': false,
  flip: false, 'nothing-would-flip': false, 'top-step-needs-trigger': false,
  event: true, 'events-more': false, warning: true, 'warnings-rule': false,
  'unknown-review': false, 'unknown-toll': true, 'unknown-cohort': false, 'record-ends': false, 'unknown-coverage': false, 'unknown-thirty': true, 'stale-figures': false, 'one-origin': true,
}
