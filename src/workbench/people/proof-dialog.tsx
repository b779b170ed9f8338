import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { proveByPassword } from '../../api/sign-in/own-account-shapes.ts'
import { peopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { proof } from '../client/proof.ts'
import { useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useSignInState } from '../shell/use-sign-in-state.ts'
import { Layer } from '../together/layer.tsx'
import { proveByOwnPasskey } from './passkey.ts'
import { useOwnAccount } from './use-own-account.ts'
import './people.css'

/** Asks who is at this page before a way into an account is added; what they were doing goes on after it. */
export function ProofDialog() {
  const words = useWords(peopleWords)
  const [password, setPassword] = useState('')
  const { data: own } = useOwnAccount()
  const organisation = useSignInState().data?.organisation ?? null
  const given = { onSuccess: () => proof.end(true) }
  const byPassword = useMutation({ mutationFn: () => call<typeof proveByPassword>('POST /own-account/proof', { body: { password } }), ...given })
  const byPasskey = useMutation({ mutationFn: proveByOwnPasskey, ...given })
  return (
    <Layer title={words.proofTitle} close={() => proof.end(false)}>
      <div className="people">
        <form onSubmit={(event) => {
          event.preventDefault()
          byPassword.mutate()
        }}>
          <h2>{words.proofTitle}</h2>
          <p>{words.proofHelp}</p>
          <Refused error={byPassword.error ?? byPasskey.error} />
          {own?.hasPassword === true ? <label>{words.password}<input type="password" autoComplete="current-password" autoFocus required value={password} onChange={({ target }) => setPassword(target.value)} /></label> : null}
          <p className="row">
            {own?.hasPassword === true ? <button type="submit" className="primary" disabled={byPassword.isPending}>{words.continue}</button> : null}
            {own !== undefined && own.passkeys.length > 0 ? <button type="button" onClick={() => byPasskey.mutate()} disabled={byPasskey.isPending}>{words.proofByPasskey}</button> : null}
            {organisation === null ? null : <a href={`/api/v1/sign-in/organisation?to=${encodeURIComponent(location.pathname + location.search)}`}>{words.byOrganisation(organisation)}</a>}
            <button type="button" onClick={() => proof.end(false)}>{words.cancel}</button>
          </p>
        </form>
      </div>
    </Layer>
  )
}
