import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { listAccounts } from '../../api/team/people/account-shapes.ts'
import { peopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { useWords } from '../shell/language.tsx'
import { Titled } from '../together/term-help.tsx'
import { AccountRow } from './account-row.tsx'
import { InviteForm } from './invite-form.tsx'
import { Refused } from '../shell/refused.tsx'
import './people.css'

/** A one-time link that was just given, for whom. */
export interface GivenLink {
  readonly name: string
  readonly link: string
}

/** Every account, for who keeps them. */
export function page() {
  const words = useWords(peopleWords)
  const [given, setGiven] = useState<GivenLink>()
  const { data, error } = useQuery({ queryKey: ['accounts'], queryFn: async ({ signal }) => (await call<typeof listAccounts>('GET /accounts', { signal })).body.accounts })
  return (
    <div className="people">
      <Titled terms={['marking']}><h1>{words.accounts}</h1></Titled>
      <p className="quiet">{words.accountsIntro}</p>
      <Refused error={error} />
      {error === null ? <InviteForm words={words} give={setGiven} /> : null}
      {given === undefined ? null : <div className="once" role="status">{words.linkOnce(given.name)}<code>{location.origin + given.link}</code></div>}
      {data === undefined ? (error === null ? <p role="status">{words.loading}</p> : null) : data.length === 0 ? <p>{words.noAccounts}</p> : (
        <div className="scroll">
          <table className="cards">
            <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.role}</th><th scope="col">{words.clearance}</th><td></td></tr></thead>
            <tbody>{data.map((account) => <AccountRow key={account.name} words={words} account={account} give={setGiven} />)}</tbody>
          </table>
        </div>
      )}
    </div>
  )
}
