import { useQueryClient } from '@tanstack/react-query'
import type { signOut } from '../../api/sign-in/sign-in-shapes.ts'
import { peopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { useWords } from '../shell/language.tsx'
import { PasskeySection } from './passkey-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { Refused } from './refused.tsx'
import { SecondStepSection } from './second-step-section.tsx'
import { SessionSection } from './session-section.tsx'
import { TokenSection } from './token-section.tsx'
import { useOwnAccount } from './use-own-account.ts'
import './people.css'

/** One's own account: what opens it, and where it is open. */
export function page() {
  const words = useWords(peopleWords)
  const queries = useQueryClient()
  const { data: own, error } = useOwnAccount()
  const leave = async () => {
    await call<typeof signOut>('POST /sign-in/out', {})
    queries.clear()
    location.assign('/workbench/sign-in')
  }
  return (
    <div className="people">
      <h1>{words.account}</h1>
      <Refused error={error} />
      {own === undefined ? (error === null ? <p role="status">{words.loading}</p> : null) : (
        <>
          <p>{words.accountIntro(own.name)}</p>
          {own.roles.length === 0 ? <p className="refusal">{words.roleNeeded(own.name)}</p> : null}
          <p className="quiet">{own.roles.length === 0 ? words.noRole : own.roles.map((role) => words.roles[role]).join(', ')} · TLP:{own.clearance.toUpperCase()}</p>
          <p><button type="button" onClick={leave}>{words.signOut}</button></p>
          <SessionSection words={words} own={own} />
          <PasskeySection words={words} own={own} />
          {own.hasPassword ? <SecondStepSection words={words} own={own} /> : null}
          {own.hasPassword ? <PasswordSection words={words} /> : null}
          <TokenSection words={words} own={own} />
        </>
      )}
    </div>
  )
}
