import type { removePasskey } from '../../api/sign-in/own-account-shapes.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { formatDayOf } from '../../words/format-moment.ts'
import { makePasskey } from './passkey.ts'
import { Refused } from '../shell/refused.tsx'
import type { SectionProps } from './section-props.ts'
import { useOwnChange } from './use-own-account.ts'

/** Passkeys of the account. */
export function PasskeySection({ words, own: { passkeys } }: SectionProps) {
  const { language } = useLanguage()
  const add = useOwnChange<void, void>(makePasskey)
  const remove = useOwnChange((id: string) => call<typeof removePasskey>('DELETE /own-account/passkeys/{id}', { params: { id } }))
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{words.passkeys}</h2>
      <Refused error={add.error ?? remove.error} />
      {passkeys.length === 0 ? <p className="quiet">{words.noPasskeys}</p> : null}
      <ul className="plain">
        {passkeys.map(({ id, created, lastUsed }) => (
          <li key={id}><span>{words.madeOn(formatDayOf(language, created))}</span><span className="quiet">{lastUsed === null ? words.neverUsed : words.usedOn(formatDayOf(language, lastUsed))}</span><button type="button" onClick={() => remove.mutate(id)}>{words.remove}</button></li>
        ))}
      </ul>
      <p><button type="button" onClick={() => add.mutate()} disabled={add.isPending}>{words.addPasskey}</button></p>
    </section>
  )
}
