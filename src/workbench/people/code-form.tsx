import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { signInByCode } from '../../api/sign-in/sign-in-shapes.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import type { Go } from './go.ts'
import { Refused } from '../shell/refused.tsx'

/** The second step: a code of the device, or one of the codes that were kept for when it is away. */
export function CodeForm({ words, go }: { readonly words: PeopleWords; readonly go: Go }) {
  const [code, setCode] = useState('')
  const [recovery, setRecovery] = useState(false)
  const answer = useMutation({ mutationFn: () => call<typeof signInByCode>('POST /sign-in/second-factor', { body: { code, recovery } }), onSuccess: ({ body }) => go(body.next) })
  return (
    <form onSubmit={(event) => {
      event.preventDefault()
      answer.mutate()
    }}>
      <h1>{words.signIn}</h1>
      <Refused error={answer.error} />
      <label>{recovery ? words.recoveryCode : words.code}<input name="code" autoComplete="one-time-code" inputMode={recovery ? 'text' : 'numeric'} required autoFocus value={code} onChange={({ target }) => setCode(target.value)} /></label>
      {recovery ? null : <p className="quiet">{words.codeHelp}</p>}
      <p className="row"><button type="submit" className="primary" disabled={answer.isPending}>{words.continue}</button><button type="button" className="plain" onClick={() => setRecovery(!recovery)}>{recovery ? words.useCode : words.useRecovery}</button></p>
    </form>
  )
}
