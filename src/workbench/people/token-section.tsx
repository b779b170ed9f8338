import type { createOwnToken, revokeOwnToken } from '../../api/sign-in/own-account-shapes.ts'
import type { Right } from '../../core/index.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage } from '../shell/language.tsx'
import { formatDayOf } from '../../words/format-moment.ts'
import { Refused } from '../shell/refused.tsx'
import type { SectionProps } from './section-props.ts'
import { useOwnChange } from './use-own-account.ts'

interface Typed {
  readonly label: string
  readonly rights: readonly Right[]
  readonly days: number
}

const empty: Typed = { label: '', rights: ['read'], days: 90 }

/** Tokens by which machines ask as this account. */
export function TokenSection({ words, own }: SectionProps) {
  const { language } = useLanguage()
  const { value: typed, change, done } = useKeptForm('token:new', empty)
  const make = useOwnChange(async ({ rights, ...others }: Typed) => {
    const { body } = await call<typeof createOwnToken>('POST /own-account/tokens', { body: { ...others, rights: [...rights] } })
    done()
    return body
  })
  const revoke = useOwnChange((id: string) => call<typeof revokeOwnToken>('DELETE /own-account/tokens/{id}', { params: { id } }))
  const choose = (right: Right, isChosen: boolean) => change({ ...typed, rights: isChosen ? [...typed.rights, right] : typed.rights.filter((each) => each !== right) })
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{words.tokens}</h2>
      <p className="quiet">{words.tokensHelp}</p>
      <Refused error={make.error ?? revoke.error} />
      {make.data === undefined ? null : <div className="once" role="status">{words.tokenOnce}<code>{make.data.secret}</code></div>}
      {own.tokens.length === 0 ? <p className="quiet">{words.noTokens}</p> : null}
      <ul className="plain">
        {own.tokens.map(({ id, label, rights, expires, revoked, lastUsed }) => (
          <li key={id}>
            <span>{label}</span><span className="quiet">{rights.map((right) => words.rights[right]).join(', ')} · {words.until(formatDayOf(language, expires))} · {lastUsed === null ? words.neverUsed : words.usedOn(formatDayOf(language, lastUsed))}</span>
            {revoked === null ? <button type="button" onClick={() => revoke.mutate(id)}>{words.remove}</button> : <span className="quiet">{words.revoked}</span>}
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => {
        event.preventDefault()
        make.mutate(typed)
      }}>
        <label>{words.tokenFor}<input required maxLength={60} value={typed.label} onChange={({ target }) => change({ ...typed, label: target.value })} /></label>
        <fieldset><legend>{words.tokenRights}</legend>{own.rights.map((right) => <label key={right} className="choice"><input type="checkbox" checked={typed.rights.includes(right)} onChange={({ target }) => choose(right, target.checked)} />{words.rights[right]}</label>)}</fieldset>
        <label>{words.tokenDays}<input type="number" min={1} max={366} required value={typed.days} onChange={({ target }) => change({ ...typed, days: target.valueAsNumber })} /></label>
        <p><button type="submit" disabled={make.isPending}>{words.makeToken}</button></p>
      </form>
    </section>
  )
}
