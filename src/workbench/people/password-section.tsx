import { useState } from 'react'
import type { changePassword } from '../../api/sign-in/own-account-shapes.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { Refused } from '../shell/refused.tsx'
import { useOwnChange } from './use-own-account.ts'

const empty = { current: '', password: '' }

/** Changing the password; what is typed here is kept nowhere. */
export function PasswordSection({ words }: { readonly words: PeopleWords }) {
  const [typed, setTyped] = useState(empty)
  const change = useOwnChange(async (body: typeof empty) => {
    await call<typeof changePassword>('POST /own-account/password', { body })
    setTyped(empty)
  })
  return (
    <section aria-labelledby="password">
      <h2 id="password">{words.changePassword}</h2>
      <form onSubmit={(event) => {
        event.preventDefault()
        change.mutate(typed)
      }}>
        <Refused error={change.error} />
        {change.isSuccess ? <p role="status">{words.changed}</p> : null}
        <label>{words.currentPassword}<input type="password" autoComplete="current-password" required value={typed.current} onChange={({ target }) => setTyped({ ...typed, current: target.value })} /></label>
        <label>{words.newPassword}<input type="password" autoComplete="new-password" required aria-describedby="new-password-help" value={typed.password} onChange={({ target }) => setTyped({ ...typed, password: target.value })} /><span id="new-password-help" className="quiet">{words.passwordHelp}</span></label>
        <p><button type="submit" disabled={change.isPending}>{words.changePassword}</button></p>
      </form>
    </section>
  )
}
