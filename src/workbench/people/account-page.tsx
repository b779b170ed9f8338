import { formatMarking } from '../../words/format-marking.ts'
import { peopleWords } from '../../words/workbench/people.ts'
import { useWords } from '../shell/language.tsx'
import { SignOut } from '../together/sign-out.tsx'
import { LanguageSection } from './language-section.tsx'
import { PasskeySection } from './passkey-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { Refused } from '../shell/refused.tsx'
import { SecondStepSection } from './second-step-section.tsx'
import { SessionSection } from './session-section.tsx'
import { TokenSection } from './token-section.tsx'
import { useOwnAccount } from './use-own-account.ts'
import './people.css'

/** One's own account: what opens it, and where it is open. */
export function page() {
  const words = useWords(peopleWords)
  const { data: own, error } = useOwnAccount()
  return (
    <div className="people">
      <h1>{words.account}</h1>
      <Refused error={error} />
      {own === undefined ? (error === null ? <p role="status">{words.loading}</p> : null) : (
        <>
          <p>{words.accountIntro(own.name)}</p>
          {own.roles.length === 0 ? <p className="refusal">{words.roleNeeded(own.name)}</p> : null}
          <p className="quiet">{own.roles.length === 0 ? words.noRole : own.roles.map((role) => words.roles[role]).join(', ')} · {formatMarking(own.clearance)}</p>
          <p><SignOut /></p>
          <LanguageSection words={words} />
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
