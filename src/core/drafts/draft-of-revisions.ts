import type { Country } from '../country.ts'
import type { Draft, DraftRevision, DraftState, SignedStep } from './draft.ts'

/** A draft from its revisions, oldest first; there is at least one. */
export function draftOfRevisions({ id, country }: { readonly id: string; readonly country: Country }, revisions: readonly DraftRevision[]): Draft {
  const [first] = revisions
  const newest = revisions.at(-1)
  if (first === undefined || newest === undefined) throw new Error(`draft ${id} has no revision`)
  // A change makes what was put forward and signed before it another text.
  const since = revisions.slice(revisions.findLastIndex(({ step }) => step === 'started' || step === 'revised'))
  const forward = since.findLast(({ step }) => step === 'put-forward')
  return {
    id, country, kind: newest.body.kind, author: first.by, revision: newest.revision, state: stateOf(newest), body: newest.body,
    putForward: forward && signedStep(forward), signatures: since.filter(({ step }) => step === 'signed').map(signedStep),
    result: newest.result, started: first.recorded, recorded: newest.recorded,
  }
}

function stateOf({ step }: DraftRevision): DraftState {
  switch (step) {
    case 'started':
    case 'revised':
      return 'open'
    case 'put-forward':
    case 'signed':
      return 'put-forward'
    case 'done':
    case 'dropped':
      return step
  }
}

function signedStep({ by, recorded }: DraftRevision): SignedStep {
  return { ...by, recorded }
}
