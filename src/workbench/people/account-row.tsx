import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { changeAccount, disableAccount, enableAccount, giveLink, listAccounts, readAccount } from '../../api/team/people/account-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { AccountSessions } from './account-sessions.tsx'
import type { GivenLink } from './accounts-page.tsx'
import { ChargeFields, type Charge } from './charge-fields.tsx'
import { formatMarking } from '../../words/format-marking.ts'
import { formatDayOf } from '../../words/format-moment.ts'
import { Refused } from '../shell/refused.tsx'

interface AccountRowProps {
  readonly words: PeopleWords
  readonly account: ReplyOf<typeof listAccounts>['accounts'][number]
  readonly give: (link: GivenLink) => void
}

/** One account in the list, and what can be done to it. */
export function AccountRow({ words, account: { name, roles, clearance, demo, disabled }, give }: AccountRowProps) {
  const { language } = useLanguage()
  const queries = useQueryClient()
  const [charge, setCharge] = useState<Charge>()
  const [showsSessions, setShowsSessions] = useState(false)
  const done = () => queries.invalidateQueries({ queryKey: ['accounts'] })
  const toggle = useMutation({ mutationFn: () => (disabled === null ? call<typeof disableAccount>('POST /accounts/{name}/disable', { params: { name } }) : call<typeof enableAccount>('POST /accounts/{name}/enable', { params: { name } })), onSuccess: done })
  const link = useMutation({ mutationFn: () => call<typeof giveLink>('POST /accounts/{name}/link', { params: { name } }), onSuccess: ({ body }) => give(body) })
  const save = useMutation({ mutationFn: (next: Charge) => saveCharge(name, next), onSuccess: async () => {
    setCharge(undefined)
    await done()
  } })
  return (
    <tr>
      <th scope="row">{name}{disabled === null ? null : <><br /><span className="quiet">{words.disabledSince(formatDayOf(language, disabled))}</span></>}{demo ? <><br /><span className="quiet">{words.ofDemo}</span></> : null}</th>
      <td colSpan={charge === undefined ? 1 : 2}>
        <Refused error={toggle.error ?? link.error ?? save.error} />
        {charge === undefined ? (roles.length === 0 ? words.noRole : roles.map((role) => words.roles[role]).join(', ')) : (
          <form onSubmit={(event) => {
            event.preventDefault()
            save.mutate(charge)
          }}><ChargeFields words={words} charge={charge} change={setCharge} /><p className="row"><button type="submit" className="primary" disabled={save.isPending}>{words.save}</button></p></form>
        )}
        {showsSessions ? <AccountSessions words={words} name={name} /> : null}
      </td>
      {charge === undefined ? <td>{formatMarking(clearance)}</td> : null}
      <td className="row">
        <button type="button" aria-expanded={charge !== undefined} onClick={() => setCharge(charge === undefined ? { roles, clearance } : undefined)}>{words.role}</button>
        <button type="button" aria-expanded={showsSessions} onClick={() => setShowsSessions(!showsSessions)}>{words.showSessions}</button>
        {disabled === null && !demo ? <button type="button" title={words.newLinkHelp} onClick={() => link.mutate()}>{words.newLink}</button> : null}
        <button type="button" onClick={() => toggle.mutate()}>{disabled === null ? words.disable : words.enable}</button>
      </td>
    </tr>
  )
}

/** Saved on what stands there now: what another administrator changed meanwhile is not written over unseen. */
async function saveCharge(name: string, { roles, clearance }: Charge): Promise<void> {
  const { etag } = await call<typeof readAccount>('GET /accounts/{name}', { params: { name } })
  await call<typeof changeAccount>('PATCH /accounts/{name}', { params: { name }, body: { roles: [...roles], clearance }, ...(etag === undefined ? {} : { ifMatch: etag }) })
}
