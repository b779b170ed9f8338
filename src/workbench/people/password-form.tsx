import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { readSignIn, signInByPassword } from '../../api/sign-in/sign-in-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { answerByPasskey } from './passkey.ts'
import { Refused } from '../shell/refused.tsx'
import type { Go } from './go.ts'

interface PasswordFormProps {
  readonly words: PeopleWords
  readonly state: ReplyOf<typeof readSignIn> | undefined
  readonly to: string
  readonly go: Go
}

/** Name and password, and beside them what else somebody may sign in by. */
export function PasswordForm({ words, state, to, go }: PasswordFormProps) {
  const [typed, setTyped] = useState({ name: '', password: '' })
  const organisation = state?.organisation ?? null
  const byPassword = useMutation({ mutationFn: () => call<typeof signInByPassword>('POST /sign-in/password', { body: typed }), onSuccess: ({ body }) => go(body.next) })
  const byPasskey = useMutation({ mutationFn: answerByPasskey, onSuccess: go })
  return (
    <form onSubmit={(event) => {
      event.preventDefault()
      byPassword.mutate()
    }}>
      <h1>{words.signIn}</h1>
      {to === '' ? null : <p className="quiet">{words.expired}</p>}
      {state?.demo === true ? <p>{words.demoHelp}</p> : null}
      <Refused error={byPassword.error ?? byPasskey.error} />
      <label>{words.name}<input name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required value={typed.name} onChange={({ target }) => setTyped({ ...typed, name: target.value })} /></label>
      <label>{words.password}<input name="password" type="password" autoComplete="current-password" required value={typed.password} onChange={({ target }) => setTyped({ ...typed, password: target.value })} /></label>
      <p className="row"><button type="submit" className="primary" disabled={byPassword.isPending}>{words.signIn}</button><button type="button" onClick={() => byPasskey.mutate()} disabled={byPasskey.isPending}>{words.byPasskey}</button></p>
      {organisation === null ? null : <p><a href={`/api/v1/sign-in/organisation?to=${encodeURIComponent(to)}`}>{words.byOrganisation(organisation)}</a></p>}
    </form>
  )
}
