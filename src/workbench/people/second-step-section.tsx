import { useState } from 'react'
import { encode } from 'uqr'
import type { beginSecondFactor, confirmSecondFactor, endSecondFactor } from '../../api/sign-in/own-account-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { call } from '../client/call.ts'
import { Refused } from '../shell/refused.tsx'
import type { SectionProps } from './section-props.ts'
import { useOwnChange } from './use-own-account.ts'

type Begun = ReplyOf<typeof beginSecondFactor>

/** The second step of signing in: on, off, or on its way from one to the other. */
export function SecondStepSection({ words, own: { hasSecondFactor } }: SectionProps) {
  const [password, setPassword] = useState('')
  const [begun, setBegun] = useState<Begun>()
  const toggle = useOwnChange(async () => {
    if (hasSecondFactor) await call<typeof endSecondFactor>('POST /own-account/second-factor/off', { body: { password } })
    else setBegun((await call<typeof beginSecondFactor>('POST /own-account/second-factor', { body: { password } })).body)
    setPassword('')
  })
  return (
    <section aria-labelledby="second-step">
      <h2 id="second-step">{words.secondStep}</h2>
      <p className="quiet">{hasSecondFactor ? words.secondStepOn : words.secondStepOff}</p>
      {begun === undefined || hasSecondFactor ? null : <ConfirmForm words={words} begun={begun} />}
      {begun !== undefined && !hasSecondFactor ? null : (
        <form onSubmit={(event) => {
          event.preventDefault()
          toggle.mutate()
        }}>
          <Refused error={toggle.error} />
          <label>{words.currentPassword}<input type="password" autoComplete="current-password" required value={password} onChange={({ target }) => setPassword(target.value)} /></label>
          <p><button type="submit" disabled={toggle.isPending}>{hasSecondFactor ? words.turnOff : words.turnOn}</button></p>
        </form>
      )}
    </section>
  )
}

function ConfirmForm({ words, begun }: { readonly words: SectionProps['words']; readonly begun: Begun }) {
  const [code, setCode] = useState('')
  const confirm = useOwnChange(() => call<typeof confirmSecondFactor>('POST /own-account/second-factor/confirm', { body: { code } }))
  return (
    <form onSubmit={(event) => {
      event.preventDefault()
      confirm.mutate(undefined)
    }}>
      <p>{words.scan}</p>
      <QrCode text={begun.address} label={words.secretInWords} />
      <p>{words.secretInWords}: <code>{begun.secret}</code></p>
      <div className="once"><strong>{words.recoveryCodes}</strong><p>{words.recoveryHelp}</p><ul className="codes">{begun.recoveryCodes.map((each) => <li key={each}>{each}</li>)}</ul></div>
      <Refused error={confirm.error} />
      <label>{words.code}<input autoComplete="one-time-code" inputMode="numeric" required value={code} onChange={({ target }) => setCode(target.value)} /></label>
      <p><button type="submit" className="primary" disabled={confirm.isPending}>{words.confirm}</button></p>
    </form>
  )
}

/** Drawn as one path: the page allows no pictures from elsewhere, and needs none. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text)
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges"><path d={path} fill="#000" /></svg>
}
