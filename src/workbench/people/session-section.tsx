import type { endOwnSession } from '../../api/sign-in/own-account-shapes.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { formatMoment } from '../../words/format-moment.ts'
import { Refused } from '../shell/refused.tsx'
import type { SectionProps } from './section-props.ts'
import { useOwnChange } from './use-own-account.ts'

/** Where somebody is signed in, and how to end that elsewhere. */
export function SessionSection({ words, own }: SectionProps) {
  const { language } = useLanguage()
  const end = useOwnChange(async (ids: readonly string[]) => {
    for (const id of ids) await call<typeof endOwnSession>('DELETE /own-account/sessions/{id}', { params: { id } })
  })
  const others = own.sessions.filter(({ isThis }) => !isThis).map(({ id }) => id)
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{words.sessions}</h2>
      <Refused error={end.error} />
      <ul className="plain">
        {own.sessions.map(({ id, browser, created, expires, isThis }) => (
          <li key={id}>
            <span>{browser === '' ? words.unknownBrowser : browser}</span><span className="quiet">{formatMoment(language, created)}, {words.until(formatMoment(language, expires))}</span>
            {isThis ? <strong>{words.thisOne}</strong> : <button type="button" onClick={() => end.mutate([id])}>{words.end}</button>}
          </li>
        ))}
      </ul>
      {others.length > 1 ? <p><button type="button" onClick={() => end.mutate(others)}>{words.endOthers}</button></p> : null}
    </section>
  )
}
