import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { inviteAccount } from '../../api/team/people/account-shapes.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import type { GivenLink } from './accounts-page.tsx'
import { ChargeFields, type Charge } from './charge-fields.tsx'
import { Refused } from '../shell/refused.tsx'

const empty: Charge & { readonly name: string } = { name: '', roles: ['analyst'], clearance: 'green' }

/** Makes an account, and shows the link by which somebody takes it. */
export function InviteForm({ words, give }: { readonly words: PeopleWords; readonly give: (link: GivenLink) => void }) {
  const { value: typed, change, sendKey, done } = useKeptForm('account:invited', empty)
  const queries = useQueryClient()
  const invite = useMutation({
    mutationFn: () => call<typeof inviteAccount>('POST /accounts', { body: { ...typed, roles: [...typed.roles] }, idempotencyKey: sendKey }),
    onSuccess: async ({ body }) => {
      give(body)
      done()
      await queries.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
  return (
    <form className="invite" onSubmit={(event) => {
      event.preventDefault()
      invite.mutate()
    }}>
      <h2>{words.invite}</h2>
      <Refused error={invite.error} />
      <label>{words.name}<input required autoCapitalize="none" spellCheck={false} aria-describedby="invite-help" value={typed.name} onChange={({ target }) => change({ ...typed, name: target.value })} /><span id="invite-help" className="quiet">{words.nameHelp}</span></label>
      <ChargeFields words={words} charge={typed} change={(charge) => change({ ...typed, ...charge })} />
      <p><button type="submit" className="primary" disabled={invite.isPending}>{words.invite}</button></p>
    </form>
  )
}
