import { useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { wayBack } from '../../core/index.ts'
import { peopleWords } from '../../words/workbench/people.ts'
import { useWords } from '../shell/language.tsx'
import { useSignInState } from '../shell/use-sign-in-state.ts'
import { CodeForm } from './code-form.tsx'
import { LinkForm } from './link-form.tsx'
import { PasswordForm } from './password-form.tsx'
import './people.css'

/** Where somebody signs in: by a one-time link where the address has one, else by what they know or have. */
export function page() {
  const words = useWords(peopleWords)
  const queries = useQueryClient()
  const to = useSearch({ strict: false, select: wantedOf })
  const isTurnedAway = useSearch({ strict: false, select: (search: Readonly<Record<string, unknown>>) => search.refused === 'organisation' })
  const [secret] = useState(takeSecret)
  const [isHalfway, setHalfway] = useState(false)
  const { data } = useSignInState()
  const go = async (next: 'in' | 'second-factor') => {
    if (next === 'second-factor') return setHalfway(true)
    queries.clear()
    location.assign(wayBack(to, location.origin))
  }
  return (
    <div className="people sign-in">
      {isTurnedAway ? <p className="refusal" role="alert">{words.organisationRefused}</p> : null}
      {isHalfway ? <CodeForm words={words} go={go} /> : secret !== undefined ? <LinkForm words={words} secret={secret} go={go} /> : <PasswordForm words={words} state={data} to={to} go={go} />}
    </div>
  )
}

function wantedOf(search: Readonly<Record<string, unknown>>): string {
  return typeof search.to === 'string' ? search.to : ''
}

/** The secret leaves the address at once, so that it stands in no history of the browser. */
function takeSecret(): string | undefined {
  const secret = /^#link=([\w-]+)$/.exec(location.hash)?.[1]
  if (secret !== undefined) history.replaceState(history.state, '', location.pathname + location.search)
  return secret
}
