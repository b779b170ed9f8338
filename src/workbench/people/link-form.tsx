import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { openLink, useLink } from '../../api/sign-in/sign-in-shapes.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import type { Go } from './go.ts'
import { Refused } from '../shell/refused.tsx'

interface LinkFormProps {
  readonly words: PeopleWords
  readonly secret: string
  readonly go: Go
}

/** What a one-time link leads to: choosing a password, the first time also a name, or nothing but going on in a demo. */
export function LinkForm({ words, secret, go }: LinkFormProps) {
  const [typed, setTyped] = useState({ name: '', password: '' })
  const link = useQuery({ queryKey: ['link', secret], retry: false, queryFn: async () => (await call<typeof openLink>('POST /sign-in/link', { body: { secret } })).body })
  const leadsTo = link.data?.leadsTo
  const take = useMutation({
    mutationFn: () => call<typeof useLink>('POST /sign-in/link/use', { body: { secret, name: leadsTo === 'first-administrator' ? typed.name : null, password: leadsTo === 'demo' ? null : typed.password } }),
    onSuccess: ({ body }) => go(body.next),
  })
  if (link.data === undefined) return link.error === null ? <p role="status">{words.loading}</p> : <><h1>{words.signIn}</h1><Refused error={link.error} /></>
  const name = link.data.name ?? ''
  return (
    <form onSubmit={(event) => {
      event.preventDefault()
      take.mutate()
    }}>
      <h1>{leadsTo === 'first-administrator' ? words.firstTitle : leadsTo === 'demo' ? words.demoTitle(name) : words.takeTitle(name)}</h1>
      <p>{leadsTo === 'first-administrator' ? words.firstIntro : leadsTo === 'demo' ? words.demoIntro : words.takeIntro}</p>
      <Refused error={take.error} />
      {leadsTo === 'first-administrator'
        ? <label>{words.name}<input name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required aria-describedby="name-help" value={typed.name} onChange={({ target }) => setTyped({ ...typed, name: target.value })} /><span id="name-help" className="quiet">{words.nameHelp}</span></label>
        : <input type="hidden" name="username" autoComplete="username" value={name} readOnly />}
      {leadsTo === 'demo' ? null : <label>{words.password}<input name="password" type="password" autoComplete="new-password" required aria-describedby="password-help" value={typed.password} onChange={({ target }) => setTyped({ ...typed, password: target.value })} /><span id="password-help" className="quiet">{words.passwordHelp}</span></label>}
      <p className="row"><button type="submit" className="primary" disabled={take.isPending}>{words.continue}</button></p>
    </form>
  )
}
