import { useState } from 'react'
import type { signOut } from '../../api/sign-in/sign-in-shapes.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { call } from '../client/call.ts'
import { keptForms, useUnsent } from '../client/kept-forms.ts'
import { useWords } from '../shell/language.tsx'

/** Ends the session. Nothing of this account stays in the browser; where something was not sent yet, that is said first. */
export function SignOut() {
  const words = useWords(togetherWords)
  const unsent = useUnsent()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) return <button type="button" className="plain leave" onClick={() => (unsent > 0 ? setAsking(true) : void leave())}>{words.signOut}</button>
  return (
    <span role="alertdialog" aria-label={words.signOut} className="row">
      {words.signOutLoses(unsent)}
      <button type="button" autoFocus onClick={() => setAsking(false)}>{words.stay}</button>
      <button type="button" onClick={() => void leave()}>{words.signOutAnyway}</button>
    </span>
  )
}

async function leave(): Promise<void> {
  await call<typeof signOut>('POST /sign-in/out', {})
  keptForms.forgetAll()
  location.assign('/workbench/sign-in')
}
