import { useEffect } from 'react'
import { togetherWords } from '../../words/workbench/together.ts'
import { useConnection } from '../client/connection.ts'
import { useUnsent } from '../client/kept-forms.ts'
import { useWords } from '../shell/language.tsx'

/** Says what stands in the way of saving, and what is not saved yet; the page under it stays as it is. */
export function ConnectionBar() {
  const words = useWords(togetherWords)
  const state = useConnection()
  const unsent = useUnsent()
  useEffect(() => {
    // What is kept outlives a reload, but a write on its way does not.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    if (state !== 'here' && unsent > 0) window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [state, unsent])
  return (
    <div className="connection" role="status">
      {state === 'away' ? <p className="lost">{words.away}</p> : null}
      {state === 'signed-out' ? <p className="lost">{words.signedOut} <a href="/workbench/sign-in" target="_blank" rel="noopener">{words.signIn}</a></p> : null}
      {unsent > 0 ? <span className="unsent">{words.unsent(unsent)}</span> : null}
    </div>
  )
}
