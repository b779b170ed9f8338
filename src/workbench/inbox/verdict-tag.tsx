import type { VerdictOnClaim } from '../../core/index.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useWords } from '../shell/language.tsx'
import { useVerdicts } from './use-verdicts.ts'

/** Whether people accepted a claim, rejected it or did not look at it yet. */
export function VerdictTag({ verdict }: { readonly verdict: VerdictOnClaim | undefined }) {
  const { verdicts } = useWords(inboxWords)
  return verdict === undefined ? null : <span className="tag"> {verdicts[verdict]}</span>
}

/** The same for a claim by itself. */
export function VerdictOf({ claim }: { readonly claim: string }) {
  return <VerdictTag verdict={useVerdicts([claim]).get(claim)} />
}
