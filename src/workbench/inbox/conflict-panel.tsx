import { fieldName } from '../../words/field-names.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { CorrectionConflict } from './correction-conflict.tsx'
import type { Conflict } from './use-acts.ts'
import type { Desk } from './use-desk.ts'

/** What somebody else made of a claim meanwhile beside what one wanted oneself; nothing is put over it unseen. */
export function ConflictPanel({ desk, conflict: { mine, seen } }: { readonly desk: Desk; readonly conflict: Conflict }) {
  const { open, acts, take } = desk
  const { language } = useLanguage()
  const words = inboxWords[language]
  const theirs = 'claim' in mine ? open.claims.find(({ claim }) => claim.id === mine.claim) : undefined
  const before = seen?.claims.find(({ claim }) => claim.id === theirs?.claim.id)
  const isOther = before !== undefined && theirs !== undefined && JSON.stringify(before.claim) !== JSON.stringify(theirs.claim)
  if (mine.act === 'correct' && isOther) return <div className="conflict" role="alert"><CorrectionConflict desk={desk} before={before.claim} theirs={theirs.claim} mine={mine} /></div>
  return (
    <section className="conflict" role="alert">
      <p>{words.conflict}</p>
      {theirs === undefined ? null : <ClaimFacts claim={theirs} />}
      <p><strong>{mine.act === 'rest' ? words.acts.accept : words.acts[mine.act]}</strong>{'fields' in mine && mine.fields.length > 0 ? `: ${mine.fields.map((each) => toldField(language, each)).join(', ')}` : ''}</p>
      <p className="row">
        <button type="button" onClick={() => acts.settleConflict()}>{words.keepTheirs}</button>
        <button type="button" onClick={() => {
          acts.settleConflict()
          take(mine)
        }}>{words.putMine}</button>
      </p>
    </section>
  )
}

function toldField(language: keyof typeof inboxWords, given: string): string {
  const at = given.indexOf('=')
  return `${fieldName(language, given.slice(0, at))} ${given.slice(at + 1)}`
}
